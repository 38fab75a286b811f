package tongxin.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/** A part of the front page; a template prints each by its {@code kind}. */
public sealed interface HomeBlock {
  /**
   * {@code latest}, {@code villages}, {@code counties}, {@code photo-story}, {@code figures},
   * {@code topic} or {@code notice}.
   */
  String kind();

  /** The newest articles that stand nowhere else on the page. */
  record Latest(@Nullable Phrase title, List<Story> stories) implements HomeBlock {
    @Override
    public String kind() {
      return "latest";
    }
  }

  /** Villages, those last in the news first. */
  record Villages(@Nullable Phrase title, List<Card> cards) implements HomeBlock {
    @Override
    public String kind() {
      return "villages";
    }
  }

  /** The counties of the city as a schematic. */
  record Counties(@Nullable Phrase title, Schematic schematic, String url) implements HomeBlock {
    @Override
    public String kind() {
      return "counties";
    }
  }

  /** A gallery with its first photos. */
  record PhotoStory(@Nullable Phrase title, Card gallery, List<Shot> shots) implements HomeBlock {
    @Override
    public String kind() {
      return "photo-story";
    }
  }

  /** A few figures, the first of them large. */
  record Figures(@Nullable Phrase title, List<Figure> figures) implements HomeBlock {
    @Override
    public String kind() {
      return "figures";
    }
  }

  /** A topic. */
  record Topic(@Nullable Phrase title, View.TopicCard topic) implements HomeBlock {
    @Override
    public String kind() {
      return "topic";
    }
  }

  /** What the newsroom has to say to all readers. */
  record Notice(@Nullable Phrase title, Phrase text, @Nullable Link link) implements HomeBlock {
    @Override
    public String kind() {
      return "notice";
    }
  }
}
