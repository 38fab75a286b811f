package tongxin.importing.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Block;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Look;
import tongxin.importing.document.Note;
import tongxin.importing.document.Unreadable;
import tongxin.importing.word.WordFile.Relationship;

/** Reads the blocks of one part of a Word file: the text itself, its notes, a header. */
final class BlockReader {
  private final Reading reading;
  private final Map<String, Relationship> relationships;
  private final RunReader runs;
  private final ParagraphReader paragraphs;

  /**
   * What a paragraph begins with whose predecessor's end was deleted, or whose initial is apart.
   */
  private List<Inline> carried = List.of();

  private @Nullable StringBuilder contents;

  /** Whether the paragraph that is read is the only one of a cell. */
  private boolean alone;

  BlockReader(Reading reading, Map<String, Relationship> relationships) {
    this.reading = reading;
    this.relationships = relationships;
    this.runs =
        new RunReader(
            reading, relationships, new DrawingReader(reading, relationships, this::inBox));
    this.paragraphs = new ParagraphReader(reading, runs);
  }

  /** The blocks in an element. */
  List<Block> read(XmlElement parent) {
    List<Block> blocks = new ArrayList<>();
    children(parent, blocks);
    endContents();
    if (!carried.isEmpty()) {
      blocks.add(Block.Paragraph.plain(carried));
      carried = List.of();
    }
    return blocks;
  }

  private List<Block> inBox(XmlElement content) {
    List<Inline> outer = carried;
    carried = List.of();
    List<Block> blocks = new ArrayList<>();
    children(content, blocks);
    if (!carried.isEmpty()) {
      blocks.add(Block.Paragraph.plain(carried));
    }
    carried = outer;
    return blocks;
  }

  private void children(XmlElement parent, List<Block> blocks) {
    for (XmlElement child : parent.children()) {
      block(child, blocks);
    }
  }

  private void block(XmlElement element, List<Block> blocks) {
    switch (element.name()) {
      case "w:p" -> paragraph(element, blocks);
      case "w:tbl" -> blocks.add(new TableReader(reading, this::cell).read(element));
      case "w:sdt" -> contentControl(element, blocks);
      case "w:del", "w:moveFrom" -> reading.deletions++;
      case "w:altChunk" -> blocks.addAll(otherFormat(element));
      case "w:subDoc" -> reading.note(Note.Kind.EMBEDDED, target(element));
      case "m:oMathPara", "m:oMath", "w:r", "w:hyperlink" ->
          add(runs.line(wrapped(element), TextLook.NONE), Look.PLAIN, blocks);
      case "w:sectPr", "w:tblPr", "w:tcPr", "w:sdtPr" -> {}
      case "mc:AlternateContent" -> {
        XmlElement choice = element.child("mc:Choice");
        children(choice == null ? element : choice, blocks);
      }
      default -> children(element, blocks);
    }
  }

  private List<Block> otherFormat(XmlElement chunk) {
    try {
      return new OtherFormat(reading).read(relationships.get(chunk.attribute("r:id")));
    } catch (IOException | Unreadable e) {
      reading.note(Note.Kind.EMBEDDED, target(chunk));
      return List.of();
    }
  }

  private String target(XmlElement element) {
    Relationship related = relationships.get(element.attribute("r:id"));
    return related == null ? element.name() : related.target().replaceFirst("^.*[/\\\\]", "");
  }

  private static XmlElement wrapped(XmlElement element) {
    return new XmlElement("w:p", Map.of(), List.of(element), "");
  }

  private List<Block> cell(XmlElement cell) {
    boolean outer = alone;
    alone = cell.all("w:p").limit(2).count() == 1;
    List<Block> blocks = new ArrayList<>();
    children(cell, blocks);
    alone = outer;
    return blocks;
  }

  /** A table of contents is made anew by the page's own headings; its words are kept. */
  private void contentControl(XmlElement control, List<Block> blocks) {
    XmlElement gallery = control.at("w:sdtPr", "w:docPartObj", "w:docPartGallery");
    XmlElement content = control.child("w:sdtContent");
    if (content == null) {
      return;
    }
    if (gallery != null && gallery.val().equals("Table of Contents")) {
      content.all("w:p").forEach(this::contentsLine);
      endContents();
    } else {
      children(content, blocks);
    }
  }

  private void contentsLine(XmlElement paragraph) {
    StringBuilder text = new StringBuilder(contents == null ? "" : contents.toString());
    for (Inline inline : runs.line(paragraph, TextLook.NONE)) {
      append(inline, text);
    }
    contents = text.append('\n');
  }

  private static void append(Inline inline, StringBuilder text) {
    if (inline instanceof Inline.Text part) {
      text.append(part.text());
    } else if (inline instanceof Inline.Link link) {
      link.content().forEach(part -> append(part, text));
    }
  }

  private void endContents() {
    if (contents != null && !contents.toString().isBlank()) {
      reading.note(Note.Kind.CONTENTS, contents.toString().strip());
    }
    contents = null;
  }

  private void paragraph(XmlElement element, List<Block> blocks) {
    boolean inContents = runs.fields().inContents();
    if (inContents) {
      contentsLine(element);
      return;
    }
    ParagraphReader.Read read = paragraphs.read(element, alone);
    if (runs.fields().inContents()) {
      contentsLine(element);
      return;
    }
    endContents();
    List<Inline> content = new ArrayList<>(carried);
    content.addAll(read.content());
    carried = List.of();
    if (read.joined()) {
      carried = content;
      blocks.addAll(runs.takeBoxes());
      return;
    }
    add(content, read.look(), blocks);
  }

  private void add(List<Inline> content, Look look, List<Block> blocks) {
    if (!content.isEmpty()) {
      blocks.add(new Block.Paragraph(content, look));
    }
    blocks.addAll(runs.takeBoxes());
  }
}
