package tongxin.content.model;

/**
 * An argument of a shortcode.
 *
 * @param name as it is written: {@code caption} in {@code caption="…"}
 * @param type what is written for it, from which follows how it is checked
 * @param required whether the shortcode shows nothing without it
 */
public record ShortcodeArgument(String name, Type type, boolean required) {
  /** What is written for an argument. */
  public sealed interface Type {}

  /** Words for readers. */
  public record Words() implements Type {}

  /** The file of a picture: beside the text, in assets, or at another host where it is allowed. */
  public record PictureFile() implements Type {}

  /**
   * A video or a sound: a file beside the text or in assets, or an address as in {@link WebVideo}.
   */
  public record MediaFile(Medium medium) implements Type {}

  /** The file with the words of a video or a sound (WebVTT). */
  public record CaptionsFile() implements Type {}

  /** The address of a video at a site that is known, which is only linked to. */
  public record WebVideo() implements Type {}

  /** What is played. */
  public enum Medium {
    VIDEO,
    AUDIO
  }

  /** The id of a figure of facts.yml. */
  public record FactId() implements Type {}

  /** The id of a piece of content. */
  public record ContentId(LinkKind kind) implements Type {}

  static ShortcodeArgument required(String name, Type type) {
    return new ShortcodeArgument(name, type, true);
  }

  static ShortcodeArgument optional(String name, Type type) {
    return new ShortcodeArgument(name, type, false);
  }
}
