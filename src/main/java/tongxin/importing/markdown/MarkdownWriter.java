package tongxin.importing.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Block;
import tongxin.importing.document.Block.Code;
import tongxin.importing.document.Block.Figure;
import tongxin.importing.document.Block.Heading;
import tongxin.importing.document.Block.ItemList;
import tongxin.importing.document.Block.Paragraph;
import tongxin.importing.document.Block.Quotation;
import tongxin.importing.document.Block.Rule;
import tongxin.importing.document.Block.Table;
import tongxin.importing.document.Inline;
import tongxin.importing.structure.Wording;

/** Writes blocks as Markdown. Not safe for use by several threads: one writes one text. */
public final class MarkdownWriter {
  private static final int MOST_LEVELS = 6;

  private final Map<String, List<Block>> notes;
  private final Map<String, PictureTarget> pictures;
  private final NoteNumbers numbers;
  private final LineWriter lines;
  private final TableWriter tables;
  private int shift;

  /**
   * A writer of one text.
   *
   * @param notes by id
   * @param pictures where each has gone, by id
   * @param dropped is told of addresses that no page may link to
   */
  public MarkdownWriter(
      Map<String, List<Block>> notes,
      Map<String, PictureTarget> pictures,
      Consumer<String> dropped) {
    this.notes = notes;
    this.pictures = pictures;
    this.numbers = new NoteNumbers(notes.keySet());
    this.lines = new LineWriter(pictures, numbers, dropped);
    this.tables = new TableWriter(lines, this::join);
  }

  /** The text: blocks with an empty line between them, then the notes that it refers to. */
  public String write(List<Block> blocks) {
    // A page's title is its first heading.
    shift = 2 - highest(blocks);
    List<String> parts = new ArrayList<>();
    parts.add(join(blocks));
    Set<String> written = new HashSet<>();
    // A note may refer to further ones.
    for (int before = -1; before != written.size(); ) {
      before = written.size();
      for (Map.Entry<String, Integer> note : List.copyOf(numbers.all().entrySet())) {
        if (written.add(note.getKey())) {
          parts.add(note(note.getValue(), notes.getOrDefault(note.getKey(), List.of())));
        }
      }
    }
    String text = String.join("\n\n", parts).strip();
    return text.isEmpty() ? "" : text + "\n";
  }

  /** The notes to which nothing that was written refers. */
  public List<String> unreferenced() {
    return notes.keySet().stream().filter(id -> !numbers.all().containsKey(id)).toList();
  }

  private static int highest(List<Block> blocks) {
    return blocks.stream()
        .filter(Heading.class::isInstance)
        .mapToInt(block -> ((Heading) block).level())
        .min()
        .orElse(1);
  }

  private String note(int number, List<Block> blocks) {
    String text = join(blocks);
    return "[^" + number + "]: " + indented(text.isEmpty() ? "—" : text, "    ");
  }

  private String join(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    boolean otherMarks = false;
    Block last = null;
    for (Block block : blocks) {
      // Two lists one after the other need different marks to stay two.
      otherMarks = isSameKind(last, block) && !otherMarks;
      String text = block(block, otherMarks);
      if (!text.isEmpty()) {
        out.append(out.isEmpty() ? "" : "\n\n").append(text);
        last = block;
      }
    }
    return out.toString();
  }

  private static boolean isSameKind(@Nullable Block last, Block block) {
    return last instanceof ItemList one
        && block instanceof ItemList other
        && one.numbered() == other.numbered();
  }

  private String block(Block block, boolean otherMarks) {
    if (block instanceof Paragraph paragraph) {
      return lines.write(paragraph.content(), LineWriter.Place.PARAGRAPH);
    } else if (block instanceof Heading heading) {
      return heading(heading);
    } else if (block instanceof ItemList list) {
      return list(list, otherMarks);
    } else if (block instanceof Quotation quotation) {
      return join(quotation.blocks())
          .lines()
          .map(line -> line.isEmpty() ? ">" : "> " + line)
          .collect(Collectors.joining("\n"));
    } else if (block instanceof Table table) {
      return tables.write(table);
    } else if (block instanceof Code code) {
      return code(code);
    } else if (block instanceof Figure figure) {
      return figure(figure);
    }
    return block instanceof Rule ? "* * *" : "";
  }

  private String heading(Heading heading) {
    int level = Math.min(MOST_LEVELS, Math.max(2, heading.level() + shift));
    String text = lines.write(heading.content(), LineWriter.Place.HEADING).strip();
    // A row of # at the end would be no part of the heading (CommonMark 4.2).
    String kept = text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text;
    return text.isEmpty() ? "" : "#".repeat(level) + " " + kept;
  }

  private String list(ItemList list, boolean otherMarks) {
    List<String> items = new ArrayList<>();
    boolean loose = list.items().stream().anyMatch(MarkdownWriter::isLoose);
    int number = Math.max(0, list.start());
    for (List<Block> item : list.items()) {
      String bullet = otherMarks ? "* " : "- ";
      String mark = list.numbered() ? number++ + (otherMarks ? ") " : ". ") : bullet;
      String text = isLoose(item) ? join(item) : tight(item);
      items.add((mark + indented(text, " ".repeat(mark.length()))).stripTrailing());
    }
    return String.join(loose ? "\n\n" : "\n", items);
  }

  private static boolean isLoose(List<Block> item) {
    return item.stream().filter(block -> !(block instanceof ItemList)).count() > 1;
  }

  private String tight(List<Block> item) {
    return item.stream()
        .map(part -> block(part, false))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String indented(String text, String indent) {
    return text.replace("\n", "\n" + indent).replaceAll("(?m)^ +$", "");
  }

  private static String code(Code code) {
    String fence = "`".repeat(Math.max(3, 1 + CodeSpan.longest(code.text())));
    String language = code.language().matches("[\\w+#.-]{1,30}") ? code.language() : "";
    String text = code.text().endsWith("\n") ? code.text() : code.text() + "\n";
    return fence + language + "\n" + text + fence;
  }

  /** A caption stands with its picture, or below it where there is no picture to stand with. */
  private String figure(Figure figure) {
    PictureTarget target = pictures.getOrDefault(figure.id(), new PictureTarget.Nowhere());
    List<Inline> words = new ArrayList<>(figure.caption());
    words.add(Inline.Text.of(" " + figure.credit()));
    List<Inline> caption = Wording.trimmed(words);
    if (target instanceof PictureTarget.File file) {
      return lines.picture(figure.id(), file.listed() ? "" : Wording.of(caption));
    }
    if (target instanceof PictureTarget.Elsewhere other && other.shown()) {
      return lines.picture(figure.id(), Wording.of(caption));
    }
    String below = lines.write(caption, LineWriter.Place.PARAGRAPH);
    return (lines.picture(figure.id(), "") + "\n\n" + below).strip();
  }
}
