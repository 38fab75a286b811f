package tongxin.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes Word files part by part, in the manner of Word and WPS. */
final class Docx {
  static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();
  private final String body;
  private String main = "word/document.xml";

  private Docx(String body) {
    this.body = body;
  }

  /** A file with this in its body. */
  static Docx of(String... body) {
    return new Docx(String.join("", body));
  }

  /** A paragraph of runs. */
  static String p(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  /** A paragraph with properties. */
  static String pp(String properties, String... runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
  }

  /** A run of text. */
  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
  }

  /** A run of text with properties. */
  static String rp(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + escaped(text)
        + "</w:t></w:r>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  Docx with(String part, String type, String xml) {
    return with(part, type, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** With another part, which the document refers to by its file's name. */
  Docx with(String part, String type, byte[] bytes) {
    parts.put("word/" + part, bytes);
    String id = part.replaceFirst("^.*/", "").replaceFirst("\\..*", "");
    return related(id, type, part, "");
  }

  /** With a link to another place. */
  Docx linked(String id, String type, String target) {
    return related(id, type, target, " TargetMode=\"External\"");
  }

  /** With a reference to an entry, which may be anywhere. */
  Docx related(String id, String type, String target) {
    return related(id, type, target, "");
  }

  private Docx related(String id, String type, String target, String mode) {
    relationships.append(
        "<Relationship Id=\""
            + id
            + "\" Type=\""
            + TYPE
            + type
            + "\" Target=\""
            + escaped(target)
            + "\""
            + mode
            + "/>");
    return this;
  }

  /** With an entry of any name. */
  Docx entry(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** With another name of its main part. */
  Docx main(String name) {
    main = name;
    return this;
  }

  byte[] bytes() {
    parts.put(
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"d\" Type=\""
                + TYPE
                + "officeDocument\" Target=\""
                + main
                + "\"/>"));
    parts.put("word/_rels/document.xml.rels", relationships(relationships.toString()));
    parts.putIfAbsent(
        "word/document.xml",
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document"
                + NAMESPACES
                + "><w:body>"
                + body
                + "<w:sectPr/></w:body></w:document>")
            .getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        // The same file has the same bytes, whenever it is asked for.
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] relationships(String all) {
    return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + all
            + "</Relationships>")
        .getBytes(StandardCharsets.UTF_8);
  }

  Path write(Path file) throws IOException {
    return Files.write(file, bytes());
  }
}
