package tongxin.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/** A part of a body, in order; a template prints each by its {@code kind}. */
public sealed interface BodyPart {
  /** {@code html}, {@code photo}, {@code album}, {@code card} or {@code quote}. */
  String kind();

  /**
   * Safe HTML.
   *
   * @param needs the files that it links to or shows
   */
  record Html(String html, List<Need> needs) implements BodyPart {
    @Override
    public String kind() {
      return "html";
    }
  }

  /** A picture with caption and credit. */
  record Photo(Shot shot) implements BodyPart {
    @Override
    public String kind() {
      return "photo";
    }
  }

  /** Photos together, with a link to the gallery they come from. */
  record Album(List<Shot> shots, @Nullable Link link) implements BodyPart {
    @Override
    public String kind() {
      return "album";
    }

    /** The photos in rows, lower than those of a page of photos. */
    public List<Tile> tiles() {
      return Tile.inRows(shots, 4.4, 2.6);
    }
  }

  /** A village's card. */
  record VillageCard(Card card) implements BodyPart {
    @Override
    public String kind() {
      return "card";
    }
  }

  /** A quotation set apart. */
  record Quote(Phrase text, String by, String source) implements BodyPart {
    @Override
    public String kind() {
      return "quote";
    }
  }
}
