package tongxin.importing.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Block;
import tongxin.importing.document.Document;
import tongxin.importing.document.Note;
import tongxin.importing.document.Origin;
import tongxin.importing.document.Unreadable;
import tongxin.importing.document.Unreadable.Reason;
import tongxin.importing.word.WordFile.Relationship;

/** Reads a Word file: its text with all that belongs to it. Safe for use by several threads. */
public final class WordReader {
  /**
   * Reads a file.
   *
   * @throws Unreadable where it is no Word file, or one that no program of text has written
   * @throws IOException where the disk cannot be read
   */
  public Document read(Path file) throws IOException, Unreadable {
    try (WordFile parts = WordFile.open(file)) {
      String main = main(parts);
      XmlElement root = parts.part(main);
      XmlElement body = root == null ? null : root.child("w:body");
      if (root == null || body == null) {
        throw new Unreadable(Reason.OTHER);
      }
      Map<String, Relationship> related = parts.relationships(main);
      Styles styles = new Styles(part(parts, related, "styles"));
      Reading reading =
          new Reading(
              file, parts, styles, new Numbering(part(parts, related, "numbering"), styles));
      notes(reading, related, "footnotes", "footnote");
      notes(reading, related, "endnotes", "endnote");
      List<Block> blocks = new BlockReader(reading, related).read(body);
      comments(reading, related, root);
      headers(reading, related);
      changes(reading);
      return new Document(blocks, reading.notes, reading.pictures, origin(parts), reading.losses);
    } catch (StackOverflowError e) {
      throw new Unreadable(Reason.TOO_DEEP);
    }
  }

  static String main(WordFile parts) throws IOException, Unreadable {
    for (Relationship part : parts.relationships("").values()) {
      if (part.type().equals("officeDocument") && !part.external()) {
        return part.target();
      }
    }
    return "word/document.xml";
  }

  private static @Nullable XmlElement part(
      WordFile parts, Map<String, Relationship> related, String type)
      throws IOException, Unreadable {
    String name = name(related, type);
    return name == null ? null : parts.part(name);
  }

  private static @Nullable String name(Map<String, Relationship> related, String type) {
    return related.values().stream()
        .filter(part -> part.type().equals(type) && !part.external())
        .map(Relationship::target)
        .findFirst()
        .orElse(null);
  }

  private static void notes(
      Reading reading, Map<String, Relationship> related, String type, String kind)
      throws IOException, Unreadable {
    String name = name(related, type);
    XmlElement part = name == null ? null : reading.parts().part(name);
    if (name == null || part == null) {
      return;
    }
    Map<String, Relationship> own = reading.parts().relationships(name);
    for (XmlElement note : part.children()) {
      boolean separator = note.attribute("w:type").matches("separator|continuation.*");
      if (note.name().equals("w:" + kind) && !separator) {
        reading.notes.put(kind + note.attribute("w:id"), new BlockReader(reading, own).read(note));
      }
    }
  }

  /** Comments with the words that they stand at. */
  private static void comments(Reading reading, Map<String, Relationship> related, XmlElement root)
      throws IOException, Unreadable {
    XmlElement part = part(reading.parts(), related, "comments");
    if (part == null) {
      return;
    }
    Map<String, String> places = CommentPlaces.in(root);
    for (XmlElement comment : part.children()) {
      String text =
          comment.all("w:p").map(WordReader::words).collect(Collectors.joining(" ")).strip();
      if (!text.isEmpty()) {
        String place = places.getOrDefault(comment.attribute("w:id"), "");
        reading.note(Note.Kind.COMMENT, comment.attribute("w:author"), place, text);
      }
    }
  }

  private static String words(XmlElement element) {
    return element.all("w:t").map(XmlElement::text).collect(Collectors.joining());
  }

  /** The words of a header, with those of drawn letters such as a watermark. */
  private static String drawnWords(XmlElement element) {
    return element
        .all("v:textpath")
        .map(drawn -> " " + drawn.attribute("string"))
        .distinct()
        .collect(Collectors.joining());
  }

  private static void headers(Reading reading, Map<String, Relationship> related)
      throws IOException, Unreadable {
    Set<String> seen = new HashSet<>();
    for (Relationship part : related.values()) {
      if ((part.type().equals("header") || part.type().equals("footer")) && !part.external()) {
        XmlElement root = reading.parts().part(part.target());
        String text = root == null ? "" : (words(root) + drawnWords(root)).strip();
        if (!text.matches("[\\d\\s/-]*") && seen.add(text)) {
          reading.note(Note.Kind.HEADER, text);
        }
      }
    }
  }

  private static void changes(Reading reading) {
    if (reading.insertions + reading.deletions > 0) {
      reading.note(
          Note.Kind.CHANGES, String.valueOf(reading.insertions), String.valueOf(reading.deletions));
    }
  }

  private static Origin origin(WordFile parts) throws IOException, Unreadable {
    XmlElement core = parts.part("docProps/core.xml");
    XmlElement title = core == null ? null : core.child("dc:title");
    return Origin.titled(title == null ? "" : title.text().strip());
  }
}
