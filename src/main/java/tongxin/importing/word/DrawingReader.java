package tongxin.importing.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Block;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Note;
import tongxin.importing.document.Unreadable;
import tongxin.importing.word.WordFile.Relationship;

/** Reads drawings: pictures into the line, text boxes as blocks behind the paragraph. */
final class DrawingReader {
  /** What this reader knows of the newer forms of drawings (ECMA-376, part 3, 7.6). */
  private static final Set<String> UNDERSTOOD = Set.of("wps", "wpg", "wpc", "w14", "w15", "w16");

  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i).*\\.(jpe?g|png|gif|bmp|tiff?|webp|emf|wmf)"
              + "|(图片|微信图片|截图|图像|picture|image|img|pic|graphic)?[ _\\d-]*"
              + "|[0-9a-f]{16,}");

  private final Reading reading;
  private final Map<String, Relationship> relationships;
  private final Function<XmlElement, List<Block>> blocks;
  private List<Block> boxes = new ArrayList<>();

  /**
   * A reader.
   *
   * @param blocks reads the content of a text box
   */
  DrawingReader(
      Reading reading,
      Map<String, Relationship> relationships,
      Function<XmlElement, List<Block>> blocks) {
    this.reading = reading;
    this.relationships = relationships;
    this.blocks = blocks;
  }

  /** Of twins in a newer and an older form, the one that is understood. */
  List<XmlElement> chosen(XmlElement alternatives) {
    for (XmlElement choice : alternatives.children()) {
      boolean understood =
          Stream.of(choice.attribute("Requires").split("\\s+")).allMatch(UNDERSTOOD::contains);
      if (choice.name().equals("mc:Choice") && understood) {
        return choice.children();
      }
    }
    XmlElement fallback = alternatives.child("mc:Fallback");
    XmlElement first = alternatives.child("mc:Choice");
    if (fallback != null && !fallback.children().isEmpty()) {
      return fallback.children();
    }
    return first == null ? List.of() : first.children();
  }

  /** The blocks of text boxes since this was asked last. */
  List<Block> takeBoxes() {
    List<Block> taken = boxes;
    boxes = new ArrayList<>();
    return taken;
  }

  /** Reads a drawing in either form. */
  void read(XmlElement drawing, List<Inline> line) {
    walk(drawing, alt(drawing), line);
  }

  private static String alt(XmlElement drawing) {
    XmlElement described = drawing.all("wp:docPr").findFirst().orElse(null);
    if (described == null) {
      described = drawing.all("v:shape").findFirst().orElse(null);
      return described == null ? "" : words(described.attribute("alt"));
    }
    String text = described.attribute("descr");
    return words(text.isBlank() ? described.attribute("title") : text);
  }

  /** Word and WPS name a picture after its file, and write that as its description. */
  private static String words(String alt) {
    String text = alt.replaceAll("\\s+", " ").replaceFirst("^(说明|描述)[:：] ?", "").strip();
    return FILE_NAME.matcher(text).matches() ? "" : text;
  }

  private void walk(XmlElement element, String alt, List<Inline> line) {
    switch (element.name()) {
      case "mc:AlternateContent" -> chosen(element).forEach(child -> walk(child, alt, line));
      case "w:txbxContent" -> box(element);
      case "a:blip" -> picture(element, element.attribute("r:embed"), "r:link", alt, line);
      case "v:imagedata" -> picture(element, element.attribute("r:id"), "r:href", alt, line);
      case "v:textpath" -> box(element.attribute("string"));
      case "c:chart", "cx:chart" -> related(element, "r:id", Note.Kind.CHART);
      case "dgm:relIds" -> related(element, "r:dm", Note.Kind.CHART);
      case "o:OLEObject" -> reading.note(Note.Kind.EMBEDDED, element.attribute("ProgID"));
      case "a:p" -> box(element.all("a:t").map(XmlElement::text).collect(Collectors.joining()));
      default -> element.children().forEach(child -> walk(child, alt, line));
    }
  }

  private void box(XmlElement content) {
    List<Block> found = blocks.apply(content);
    if (!found.isEmpty()) {
      boxes.addAll(found);
      reading.note(Note.Kind.TEXT_BOX, start(content));
    }
  }

  private static String start(XmlElement content) {
    String text = content.all("w:t").map(XmlElement::text).collect(Collectors.joining());
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  private void box(String words) {
    if (!words.isBlank()) {
      boxes.add(Block.Paragraph.plain(List.of(Inline.Text.of(words.strip()))));
      reading.note(Note.Kind.TEXT_BOX, words.strip());
    }
  }

  private void picture(
      XmlElement element, String id, String linked, String alt, List<Inline> line) {
    Relationship target = relationships.get(id);
    if (target == null || target.external()) {
      Relationship link = relationships.get(element.attribute(linked));
      String name = target != null ? target.target() : link == null ? "" : link.target();
      if (!name.isEmpty()) {
        reading.note(Note.Kind.PICTURE_LINKED, fileName(name));
      }
      return;
    }
    if (!reading.parts().has(target.target())) {
      reading.note(Note.Kind.PICTURE_MISSING, fileName(target.target()));
      return;
    }
    line.add(new Inline.Image(reading.picture(target.target(), alt)));
  }

  /** Of a path on somebody's computer only the last part is told. */
  private static String fileName(String path) {
    return path.replaceFirst("^.*[/\\\\]", "");
  }

  /** A chart or a diagram: its words are kept for the report. */
  private void related(XmlElement element, String attribute, Note.Kind kind) {
    Relationship target = relationships.get(element.attribute(attribute));
    reading.note(kind, target == null || target.external() ? "" : words(part(target.target())));
  }

  private @Nullable XmlElement part(String name) {
    try {
      return reading.parts().part(name);
    } catch (IOException | Unreadable e) {
      return null;
    }
  }

  private static String words(@Nullable XmlElement part) {
    if (part == null) {
      return "";
    }
    return Stream.of("a:t", "c:v", "cx:v", "cx:pt")
        .flatMap(part::all)
        .map(XmlElement::text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }
}
