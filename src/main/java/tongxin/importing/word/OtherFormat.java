package tongxin.importing.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Block;
import tongxin.importing.document.Document;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Note;
import tongxin.importing.document.Unreadable;
import tongxin.importing.html.PageReader;
import tongxin.importing.html.PageText;
import tongxin.importing.word.WordFile.Relationship;

/**
 * Parts of a Word file in another format, which Word shows in their place (ECMA-376, part 1,
 * 17.17.2.1 altChunk): HTML, another Word file, plain text.
 */
final class OtherFormat {
  private final Reading reading;

  OtherFormat(Reading reading) {
    this.reading = reading;
  }

  /** The blocks of a part; none where it is of another format, of which a note tells. */
  List<Block> read(@Nullable Relationship part) throws IOException, Unreadable {
    boolean inside = part != null && !part.external();
    byte[] bytes = inside ? reading.parts().picture(Objects.requireNonNull(part).target()) : null;
    String start = start(bytes);
    if (bytes == null || start.startsWith("{\\rtf") || start.startsWith("MIME-Version")) {
      reading.note(Note.Kind.EMBEDDED, part == null ? "altChunk" : part.target());
      return List.of();
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return wordFile(bytes);
    }
    return start.startsWith("<") ? page(bytes) : plain(PageText.of(bytes).lines().toList());
  }

  private static String start(byte @Nullable [] bytes) {
    if (bytes == null) {
      return "";
    }
    String start = new String(bytes, 0, Math.min(512, bytes.length), StandardCharsets.ISO_8859_1);
    return start.replaceFirst("^(?:\u00EF\u00BB\u00BF)?\\s*", "");
  }

  private List<Block> page(byte[] bytes) {
    Document page = PageReader.fragment(PageText.of(bytes), "chunk" + reading.chunks++ + "-");
    reading.pictures.putAll(page.pictures());
    reading.losses.addAll(page.losses());
    return page.blocks();
  }

  /** Its words, a paragraph each. */
  private List<Block> wordFile(byte[] bytes) throws IOException, Unreadable {
    Path file = Files.createTempFile("chunk", ".docx");
    try {
      Files.write(file, bytes);
      try (WordFile parts = WordFile.open(file)) {
        XmlElement root = parts.part(WordReader.main(parts));
        return root == null
            ? List.of()
            : plain(
                root.all("w:p")
                    .map(p -> p.all("w:t").map(XmlElement::text).collect(Collectors.joining()))
                    .toList());
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static List<Block> plain(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .map(line -> (Block) Block.Paragraph.plain(List.of(Inline.Text.of(line.strip()))))
        .toList();
  }
}
