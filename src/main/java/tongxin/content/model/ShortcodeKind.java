package tongxin.content.model;

import static tongxin.content.model.ShortcodeArgument.optional;
import static tongxin.content.model.ShortcodeArgument.required;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The shortcodes: which arguments each takes, in the order in which they may be written without
 * their names, and where it may stand. Everything but what it shows follows from this list.
 */
public enum ShortcodeKind {
  /** The photos of a gallery; without an id, those beside the text. */
  GALLERY(Place.PARAGRAPH, optional("id", new ShortcodeArgument.ContentId(LinkKind.GALLERY))),
  PHOTO(
      Place.PARAGRAPH,
      required("file", new ShortcodeArgument.PictureFile()),
      optional("caption", new ShortcodeArgument.Words()),
      optional("alt", new ShortcodeArgument.Words()),
      optional("credit", new ShortcodeArgument.Words())),
  FACT(Place.LINE, required("id", new ShortcodeArgument.FactId())),
  VILLAGE(Place.PARAGRAPH, required("id", new ShortcodeArgument.ContentId(LinkKind.VILLAGE))),
  VIDEO(
      Place.PARAGRAPH,
      optional("file", new ShortcodeArgument.MediaFile(ShortcodeArgument.Medium.VIDEO)),
      optional("caption", new ShortcodeArgument.Words()),
      optional("poster", new ShortcodeArgument.PictureFile()),
      optional("captions", new ShortcodeArgument.CaptionsFile()),
      optional("credit", new ShortcodeArgument.Words()),
      optional("title", new ShortcodeArgument.Words()),
      optional("url", new ShortcodeArgument.WebVideo())),
  AUDIO(
      Place.PARAGRAPH,
      optional("file", new ShortcodeArgument.MediaFile(ShortcodeArgument.Medium.AUDIO)),
      optional("caption", new ShortcodeArgument.Words()),
      optional("captions", new ShortcodeArgument.CaptionsFile()),
      optional("credit", new ShortcodeArgument.Words()),
      optional("title", new ShortcodeArgument.Words()),
      optional("url", new ShortcodeArgument.WebVideo())),
  QUOTE(
      Place.PARAGRAPH,
      required("text", new ShortcodeArgument.Words()),
      optional("by", new ShortcodeArgument.Words()),
      optional("source", new ShortcodeArgument.Words()));

  private enum Place {
    /** Among the words of a line. */
    LINE,
    /** Alone in its paragraph. */
    PARAGRAPH
  }

  private final Place place;

  /** Cannot be changed, which the type does not say. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<ShortcodeArgument> arguments;

  ShortcodeKind(Place place, ShortcodeArgument... arguments) {
    this.place = place;
    this.arguments = List.of(arguments);
  }

  /** As it is written: {@code photo} in {@code {{< photo … >}}}. */
  public String shortcode() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True where it must be a paragraph of its own. */
  public boolean isBlock() {
    return place == Place.PARAGRAPH;
  }

  public List<ShortcodeArgument> arguments() {
    return arguments;
  }

  public List<String> argumentNames() {
    return arguments.stream().map(ShortcodeArgument::name).toList();
  }

  /** The shortcode that is written so. */
  public static Optional<ShortcodeKind> of(String shortcode) {
    return Arrays.stream(values()).filter(kind -> kind.shortcode().equals(shortcode)).findFirst();
  }

  /** All shortcodes as they are written. */
  public static List<String> all() {
    return Arrays.stream(values()).map(ShortcodeKind::shortcode).toList();
  }
}
