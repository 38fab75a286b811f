package tongxin.importing.document;

import java.util.List;

/** A part of a document that begins on a line of its own. */
public sealed interface Block {

  /** A paragraph, with how it looked in the document. */
  record Paragraph(List<Inline> content, Look look) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }

    /** A paragraph that looks like any other. */
    public static Paragraph plain(List<Inline> content) {
      return new Paragraph(content, Look.PLAIN);
    }
  }

  /**
   * A heading.
   *
   * @param level from 1, the highest, to 6
   */
  record Heading(int level, List<Inline> content) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  /**
   * A list.
   *
   * @param start the number of the first item; of no meaning in a list that is not numbered
   */
  record ItemList(boolean numbered, int start, List<List<Block>> items) implements Block {
    public ItemList {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** A quotation. */
  record Quotation(List<Block> blocks) implements Block {
    public Quotation {
      blocks = List.copyOf(blocks);
    }
  }

  /** A table, row by row. */
  record Table(List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** A row of a table, with the cells that begin in it. */
  record Row(List<Cell> cells, boolean header) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell of a table, with the number of columns and rows that it covers. */
  record Cell(int columns, int rows, List<Block> blocks) {
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }

  /** Text whose spaces and line ends count, such as a program. */
  record Code(String text, String language) implements Block {}

  /** A line across the page. */
  record Rule() implements Block {}

  /**
   * A picture that stands by itself.
   *
   * @param id of {@link Document#pictures}
   */
  record Figure(String id, List<Inline> caption, String credit) implements Block {
    public Figure {
      caption = List.copyOf(caption);
    }
  }
}
