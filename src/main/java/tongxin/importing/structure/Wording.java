package tongxin.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tongxin.importing.document.Block;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Inline.Text;

/** The words of a line, and lines without spaces around them. */
public final class Wording {
  /** Spaces of every kind; the full-width one is how paragraphs are indented by hand. */
  private static final String SPACE = "[\\s\\u00A0\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]+";

  private static final Pattern LEADING = Pattern.compile("^" + SPACE);
  private static final Pattern TRAILING = Pattern.compile(SPACE + "$");

  private Wording() {}

  /** The words of a line, without spaces around them. */
  public static String of(List<Inline> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(inline -> append(inline, text));
    return stripped(text.toString());
  }

  private static void append(Inline inline, StringBuilder text) {
    if (inline instanceof Text part) {
      text.append(part.text());
    } else if (inline instanceof Inline.Link link) {
      link.content().forEach(part -> append(part, text));
    } else if (inline instanceof Inline.Ruby ruby) {
      text.append(ruby.base()).append('（').append(ruby.reading()).append('）');
    } else if (inline instanceof Inline.Break) {
      text.append(' ');
    }
  }

  /** The words of blocks, with a space between them. */
  public static String ofBlocks(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        text.append(of(paragraph.content())).append(' ');
      }
    }
    return text.toString().strip();
  }

  public static String stripped(String text) {
    return TRAILING.matcher(LEADING.matcher(text).replaceFirst("")).replaceFirst("");
  }

  public static boolean isBlank(String text) {
    return stripped(text).isEmpty();
  }

  /** The line with texts of one style joined, single spaces for tabs, and no space around it. */
  public static List<Inline> trimmed(List<Inline> line) {
    List<Inline> joined = joined(line);
    trim(joined, true);
    trim(joined, false);
    return joined;
  }

  private static List<Inline> joined(List<Inline> line) {
    List<Inline> joined = new ArrayList<>();
    for (Inline inline : line) {
      Inline last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      Inline part = plain(inline);
      if (part instanceof Inline.Link link && isPicture(link)) {
        joined.addAll(link.content());
        continue;
      }
      if (part instanceof Inline.Link link
          && last instanceof Inline.Link before
          && before.url().equals(link.url())) {
        List<Inline> content = new ArrayList<>(before.content());
        content.addAll(link.content());
        joined.set(joined.size() - 1, new Inline.Link(link.url(), joined(content)));
        continue;
      }
      if (part instanceof Text text && text.text().isEmpty()) {
        continue;
      }
      if (part instanceof Text text && last instanceof Text before) {
        boolean blank = isBlank(text.text());
        if (before.styles().equals(text.styles()) || (blank && !before.styles().isEmpty())) {
          joined.set(joined.size() - 1, new Text(before.text() + text.text(), before.styles()));
          continue;
        }
      }
      joined.add(part);
    }
    return joined;
  }

  /** A picture that leads somewhere stands as a picture. */
  private static boolean isPicture(Inline.Link link) {
    return !link.content().isEmpty()
        && link.content().stream().anyMatch(part -> part instanceof Inline.Image)
        && isBlank(of(link.content()));
  }

  private static Inline plain(Inline inline) {
    if (inline instanceof Text text) {
      return new Text(text.text().replaceAll("[\\t\\u2028\\u2029\\x0B]+", " "), text.styles());
    }
    return inline instanceof Inline.Link link
        ? new Inline.Link(link.url(), trimmedInside(link.content()))
        : inline;
  }

  private static List<Inline> trimmedInside(List<Inline> content) {
    return joined(content);
  }

  private static void trim(List<Inline> line, boolean start) {
    while (!line.isEmpty()) {
      int at = start ? 0 : line.size() - 1;
      Inline edge = line.get(at);
      if (edge instanceof Inline.Break) {
        line.remove(at);
        continue;
      }
      if (!(edge instanceof Text text)) {
        return;
      }
      Pattern spaces = start ? LEADING : TRAILING;
      String rest = spaces.matcher(text.text()).replaceFirst("");
      if (!rest.isEmpty()) {
        line.set(at, new Text(rest, text.styles()));
        return;
      }
      line.remove(at);
    }
  }

  /** The line without a style, such as the boldness that a heading has anyway. */
  public static List<Inline> without(List<Inline> line, Inline.Style style) {
    return joined(line.stream().map(inline -> without(inline, style)).toList());
  }

  private static Inline without(Inline inline, Inline.Style style) {
    if (inline instanceof Text text && text.styles().contains(style)) {
      Set<Inline.Style> rest = new java.util.HashSet<>(text.styles());
      rest.remove(style);
      return new Text(text.text(), rest);
    }
    return inline instanceof Inline.Link link
        ? new Inline.Link(link.url(), without(link.content(), style))
        : inline;
  }

  /** How many characters a text has, as people count them. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
