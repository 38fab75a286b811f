package tongxin.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tongxin.importing.document.Inline;
import tongxin.importing.structure.Wording;

/** Writes what stands in a line. */
final class LineWriter {
  private final Map<String, PictureTarget> pictures;
  private final NoteNumbers notes;
  private final Consumer<String> dropped;

  /**
   * A writer.
   *
   * @param dropped is told of addresses that no page may link to
   */
  LineWriter(Map<String, PictureTarget> pictures, NoteNumbers notes, Consumer<String> dropped) {
    this.pictures = pictures;
    this.notes = notes;
    this.dropped = dropped;
  }

  /** Where a line stands, which decides how a line break in it is written. */
  enum Place {
    PARAGRAPH("\\\n"),
    HEADING(" "),
    CELL("<br>");

    private final String lineBreak;

    Place(String lineBreak) {
      this.lineBreak = lineBreak;
    }

    String lineBreak() {
      return lineBreak;
    }
  }

  /** A line in Markdown; of several lines, none can be taken for a block. */
  String write(List<Inline> line, Place place) {
    String text = written(line, place, Escapes.needsBrackets(Wording.of(line)));
    if (place == Place.CELL) {
      return text.replace("|", "\\|");
    }
    List<String> lines = new ArrayList<>();
    for (String part : text.split("\n", -1)) {
      lines.add(place == Place.HEADING ? part : Escapes.lineStart(part.stripLeading()));
    }
    return String.join("\n", lines);
  }

  String written(List<Inline> line, Place place, boolean brackets) {
    StyledLine styled = new StyledLine(this, place, brackets);
    styled.write(line);
    return styled.text();
  }

  String reference(String id) {
    return notes.reference(id);
  }

  void drop(String address) {
    dropped.accept(address);
  }

  /** A picture in Markdown, with a caption where one is given. */
  String picture(String id, String caption) {
    PictureTarget target = pictures.getOrDefault(id, new PictureTarget.Nowhere());
    String title = caption.isEmpty() ? "" : " \"" + Escapes.inTitle(caption) + "\"";
    if (target instanceof PictureTarget.File file) {
      return "![" + Escapes.inLine(file.alt(), true) + "](" + file.name() + title + ")";
    }
    if (target instanceof PictureTarget.Elsewhere other) {
      String url = Addresses.encoded(other.url());
      String words = Escapes.inLine(other.alt(), true);
      return other.shown()
          ? "![" + words + "](" + url + title + ")"
          : "[" + (words.isEmpty() ? "🖼" : words) + "](" + url + ")";
    }
    return "";
  }
}
