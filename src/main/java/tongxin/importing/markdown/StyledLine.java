package tongxin.importing.markdown;

import java.util.List;
import java.util.Optional;
import org.unbescape.html.HtmlEscape;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Inline.Style;
import tongxin.importing.document.Inline.Text;
import tongxin.importing.structure.Wording;

/** Writes one line, style within style. */
final class StyledLine {
  private static final List<Style> ORDER =
      List.of(
          Style.STRONG,
          Style.EMPHASIS,
          Style.STRIKE,
          Style.SUPERSCRIPT,
          Style.SUBSCRIPT,
          Style.CODE);

  private final LineWriter writer;
  private final LineWriter.Place place;
  private final boolean brackets;
  private final StringBuilder out = new StringBuilder();

  StyledLine(LineWriter writer, LineWriter.Place place, boolean brackets) {
    this.writer = writer;
    this.place = place;
    this.brackets = brackets;
  }

  void write(List<Inline> line) {
    styled(line, 0);
  }

  String text() {
    return out.toString();
  }

  /** Writes parts that have the styles before the one at {@code level} in common. */
  private void styled(List<Inline> line, int level) {
    if (level == ORDER.size()) {
      for (int i = 0; i < line.size(); i++) {
        plain(line.get(i), i + 1 < line.size() && !(line.get(i + 1) instanceof Text));
      }
      return;
    }
    Style style = ORDER.get(level);
    int at = 0;
    while (at < line.size()) {
      boolean has = has(line.get(at), style);
      int end = at + 1;
      while (end < line.size() && has(line.get(end), style) == has) {
        end++;
      }
      List<Inline> same = line.subList(at, end);
      if (has) {
        marked(same, level, end < line.size() ? first(line.get(end)) : ' ');
      } else {
        styled(same, level + 1);
      }
      at = end;
    }
  }

  /** Spaces at the edges stay outside of the marks. */
  private void marked(List<Inline> same, int level, int next) {
    Style style = ORDER.get(level);
    List<Inline> inner = Wording.trimmed(Wording.without(same, style));
    String whole = raw(same);
    String text = raw(inner);
    int start = text.isEmpty() ? whole.length() : Math.max(0, whole.indexOf(text));
    String behind = text.isEmpty() ? "" : whole.substring(start + text.length());
    out.append(whole, 0, start);
    if (!inner.isEmpty()) {
      within(style, inner, text, level, behind.isEmpty() ? next : behind.codePointAt(0));
    }
    out.append(behind);
  }

  private void within(Style style, List<Inline> inner, String text, int level, int behind) {
    if (style == Style.CODE && inner.stream().allMatch(part -> part instanceof Text)) {
      out.append(CodeSpan.of(text));
      return;
    }
    int before = out.isEmpty() ? ' ' : out.codePointBefore(out.length());
    boolean signs =
        isEdge(inner.get(0))
            && isEdge(inner.get(inner.size() - 1))
            && Flanks.allow(style, before, text, behind);
    out.append(signs ? Flanks.sign(style) : "<" + Flanks.tag(style) + ">");
    styled(inner, level + 1);
    out.append(signs ? Flanks.sign(style) : "</" + Flanks.tag(style) + ">");
  }

  /** Text without further marks of its own: another mark would stand against the signs. */
  private static boolean isEdge(Inline inline) {
    return inline instanceof Text text && text.styles().isEmpty();
  }

  private void plain(Inline inline, boolean beforeOther) {
    if (inline instanceof Text text) {
      String escaped = Escapes.inLine(text.text(), brackets);
      // Before a link, an exclamation mark would make a picture of it.
      boolean exclamation = beforeOther && escaped.endsWith("!") && !escaped.endsWith("\\!");
      out.append(exclamation ? escaped.substring(0, escaped.length() - 1) + "\\!" : escaped);
    } else if (inline instanceof Inline.Link link) {
      link(link);
    } else if (inline instanceof Inline.Break) {
      out.append(place.lineBreak());
    } else if (inline instanceof Inline.Ruby ruby) {
      out.append("<ruby>").append(HtmlEscape.escapeHtml4Xml(ruby.base())).append("<rp>（</rp><rt>");
      out.append(HtmlEscape.escapeHtml4Xml(ruby.reading())).append("</rt><rp>）</rp></ruby>");
    } else if (inline instanceof Inline.NoteReference note) {
      out.append(writer.reference(note.id()));
    } else if (inline instanceof Inline.Image image) {
      out.append(writer.picture(image.id(), ""));
    }
  }

  private void link(Inline.Link link) {
    Optional<String> url = Addresses.usable(link.url());
    String words = Wording.of(link.content());
    if (url.isEmpty() || words.isEmpty()) {
      if (url.isEmpty() && !link.url().startsWith("#")) {
        writer.drop(link.url());
      }
      styled(link.content(), 0);
    } else if (words.equals(url.get()) && words.matches("https?://[\\x21-\\x7E&&[^<>]]+")) {
      out.append('<').append(words).append('>');
    } else {
      String inside = writer.written(link.content(), LineWriter.Place.HEADING, true);
      out.append('[').append(inside).append("](").append(url.get()).append(')');
    }
  }

  /** The text as it is, with a sign that is no text for whatever else there is. */
  private static String raw(List<Inline> line) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : line) {
      if (inline instanceof Text part) {
        text.append(part.text());
      } else {
        text.append(inline instanceof Inline.Link link ? raw(link.content()) : "\uFFFC");
      }
    }
    return text.toString();
  }

  private static int first(Inline inline) {
    String text = raw(List.of(inline));
    return inline instanceof Inline.Link ? '[' : text.isEmpty() ? ' ' : text.codePointAt(0);
  }

  private static boolean has(Inline inline, Style style) {
    if (inline instanceof Text text) {
      return text.styles().contains(style);
    }
    return inline instanceof Inline.Link link
        && !link.content().isEmpty()
        && link.content().stream().allMatch(part -> has(part, style));
  }
}
