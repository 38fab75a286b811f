package tongxin.content.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;

/** A part of a parsed body: safe HTML, or a gap for what the rest of the site knows. */
public sealed interface Segment {

  /** HTML that needs nothing more. Where it is kept is its own business. */
  non-sealed interface Html extends Segment {
    /** Safe for use by several threads. */
    String html();
  }

  /** HTML that is kept in memory. */
  record HtmlText(String html) implements Html {}

  /**
   * The start of a link to content or to a file.
   *
   * @param kind the kind of content, or {@code FILE}
   * @param target id, slug or path
   * @param fragment with its {@code #}, or empty
   * @param title shown when a pointer rests on the link, or empty
   * @param untitled true where no link text was written, so that the target's title stands there
   */
  record LinkStart(
      LinkKind kind,
      String target,
      String fragment,
      String title,
      boolean untitled,
      Location location)
      implements Segment {}

  /** The end of a link. */
  record LinkEnd() implements Segment {}

  /** An image of Markdown: {@code ![alt](path "caption")}. */
  record Image(String path, String alt, String title, boolean standalone, Location location)
      implements Segment {}

  /**
   * A shortcode.
   *
   * @param arguments named ones by name, others by their position: "0", "1" …
   * @param standalone true where it is a paragraph of its own
   */
  record Shortcode(
      String name, Map<String, String> arguments, boolean standalone, Location location)
      implements Segment {
    public Shortcode {
      arguments = Map.copyOf(arguments);
    }

    /** Nothing where there is no such shortcode. */
    public Optional<ShortcodeKind> kind() {
      return ShortcodeKind.of(name);
    }

    public boolean is(ShortcodeKind kind) {
      return name.equals(kind.shortcode());
    }

    /** What is written for an argument, by its name or in its position; null where nothing is. */
    public @Nullable String value(String argument) {
      String named = arguments.get(argument);
      return named != null
          ? named
          : kind()
              .map(kind -> kind.argumentNames().indexOf(argument))
              .map(position -> arguments.get(String.valueOf(position)))
              .orElse(null);
    }

    /** What is written for the arguments of one type, in their order. */
    public List<String> values(Class<? extends ShortcodeArgument.Type> type) {
      return kind().map(ShortcodeKind::arguments).orElse(List.of()).stream()
          .filter(argument -> type.isInstance(argument.type()))
          .map(argument -> value(argument.name()))
          .filter(Objects::nonNull)
          .toList();
    }
  }
}
