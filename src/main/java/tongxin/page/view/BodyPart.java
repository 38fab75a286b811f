package tongxin.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/** A part of a body, in order; a template prints each by its {@code kind}. */
public sealed interface BodyPart {
  /**
   * {@code html}, {@code photo}, {@code album}, {@code card}, {@code video}, {@code audio}, {@code
   * web-video} or {@code quote}.
   */
  String kind();

  /** True where a body has photos that the lightbox can show. */
  static boolean hasPhotos(List<BodyPart> body) {
    return body.stream().anyMatch(part -> part instanceof Album || part instanceof Photo);
  }

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

  /**
   * A video or sound of the site itself. Nothing of it is loaded before it is played.
   *
   * @param kind {@code video} or {@code audio}
   * @param type media type, such as {@code video/mp4}
   * @param captions address of the words to it; empty where there are none
   * @param captionsLang BCP 47 tag of these words
   * @param needs the files themselves
   */
  record Media(
      String kind,
      String url,
      String type,
      @Nullable Shot poster,
      String captions,
      String captionsLang,
      MediaWords words,
      List<Need> needs)
      implements BodyPart {}

  /** What is said of a video or sound; each may be empty. */
  record MediaWords(String title, String caption, String credit) {}

  /**
   * A video at another site, to which a card leads: nothing is asked of that site before a click.
   *
   * @param site {@code bilibili}, {@code tencent} or {@code youtube}
   */
  record WebVideo(String site, String url, @Nullable Shot poster, MediaWords words)
      implements BodyPart {
    @Override
    public String kind() {
      return "web-video";
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
