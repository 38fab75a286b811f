package tongxin.importing.structure;

import java.util.ArrayList;
import java.util.List;
import tongxin.importing.document.Block;
import tongxin.importing.document.Block.Cell;
import tongxin.importing.document.Block.Figure;
import tongxin.importing.document.Block.Paragraph;
import tongxin.importing.document.Block.Row;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Look;

/**
 * Makes paragraphs of what people set as lines: two line breaks, or one before an indent, end a
 * paragraph; a picture at its start or end stands by itself.
 */
final class ParagraphSplitter {
  private ParagraphSplitter() {}

  static List<Block> split(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        result.addAll(split(paragraph));
      } else if (block instanceof Block.Heading heading) {
        heading(heading, result);
      } else if (block instanceof Block.Table table) {
        result.add(split(table));
      } else if (block instanceof Block.Quotation quotation) {
        List<Block> inner = split(quotation.blocks());
        if (!inner.isEmpty()) {
          result.add(new Block.Quotation(inner));
        }
      } else if (block instanceof Block.ItemList list) {
        result.add(
            new Block.ItemList(
                list.numbered(),
                list.start(),
                list.items().stream().map(ParagraphSplitter::split).toList()));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  private static void heading(Block.Heading heading, List<Block> result) {
    List<Inline> text = new ArrayList<>();
    List<Block> pictures = new ArrayList<>();
    for (Inline inline : heading.content()) {
      if (inline instanceof Inline.Image image) {
        pictures.add(new Figure(image.id(), List.of(), ""));
      } else {
        text.add(inline instanceof Inline.Break ? Inline.Text.of(" ") : inline);
      }
    }
    List<Inline> line = Wording.without(Wording.trimmed(text), Inline.Style.STRONG);
    if (!line.isEmpty()) {
      result.add(new Block.Heading(heading.level(), line));
    }
    result.addAll(pictures);
  }

  private static Block.Table split(Block.Table table) {
    return new Block.Table(
        table.rows().stream()
            .map(
                row ->
                    new Row(
                        row.cells().stream()
                            .map(c -> new Cell(c.columns(), c.rows(), split(c.blocks())))
                            .toList(),
                        row.header()))
            .toList());
  }

  private static List<Block> split(Paragraph paragraph) {
    List<Block> result = new ArrayList<>();
    Look look = paragraph.look();
    for (List<Inline> line : paragraphs(paragraph.content())) {
      for (Block block : withPictures(line, look)) {
        result.add(block);
        look = paragraph.look().marked(null);
      }
    }
    return result;
  }

  private static List<List<Inline>> paragraphs(List<Inline> content) {
    List<List<Inline>> all = new ArrayList<>();
    List<Inline> current = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      Inline inline = content.get(i);
      if (inline instanceof Inline.Break && endsParagraph(content, i)) {
        all.add(current);
        current = new ArrayList<>();
      } else {
        current.add(inline);
      }
    }
    all.add(current);
    return all;
  }

  private static boolean endsParagraph(List<Inline> content, int at) {
    if (at + 1 >= content.size()) {
      return true;
    }
    Inline next = content.get(at + 1);
    return next instanceof Inline.Break
        || next instanceof Inline.Image
        || (at > 0 && content.get(at - 1) instanceof Inline.Image)
        || (next instanceof Inline.Text text
            && (Wording.isBlank(text.text())
                || text.text().matches("(?s)^[\\u3000\\u00A0 ]{2}.*")));
  }

  private static List<Block> withPictures(List<Inline> line, Look look) {
    List<Inline> text = Wording.trimmed(line);
    List<Block> before = new ArrayList<>();
    List<Block> after = new ArrayList<>();
    while (!text.isEmpty() && text.get(0) instanceof Inline.Image image) {
      before.add(new Figure(image.id(), List.of(), ""));
      text = Wording.trimmed(text.subList(1, text.size()));
    }
    while (!text.isEmpty() && text.get(text.size() - 1) instanceof Inline.Image image) {
      after.add(0, new Figure(image.id(), List.of(), ""));
      text = Wording.trimmed(text.subList(0, text.size() - 1));
    }
    if (!text.isEmpty()) {
      before.add(new Paragraph(text, look));
    }
    before.addAll(after);
    return before;
  }
}
