package tongxin.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.importing.document.Block;
import tongxin.importing.document.Block.Paragraph;
import tongxin.importing.document.Document;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Look;
import tongxin.importing.document.Note;
import tongxin.importing.structure.Manuscript.Credit;

/** Makes a manuscript of a document. Safe for use by several threads. */
public final class Editor {
  /** Lines at the start and at the end in which bylines are looked for. */
  private static final int EDGE = 6;

  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:发布|发表)?(?:时间|日期)[:： ]*)?(20\\d\\d|19\\d\\d)[年./-](\\d{1,2})[月./-](\\d{1,2})日?"
              + "(?:[ \\u3000]+(\\d{1,2}):(\\d\\d)(?::\\d\\d)?)?");

  /**
   * Makes a manuscript.
   *
   * @param name what the article is called where nothing else is found
   */
  public Manuscript edit(Document document, String name) {
    List<Note> notes = new ArrayList<>(document.losses());
    List<Block> blocks = flattened(ParagraphSplitter.split(document.blocks()));
    BodyLook body = BodyLook.of(blocks);
    TitleFinder titles = new TitleFinder(blocks, body, notes);
    String title = titles.title(document.origin().title(), name);
    Edges edges = new Edges(notes);
    edges.take(blocks);
    blocks = new CaptionReader(notes, body.size()).joined(blocks);
    blocks = new HeadingFinder(blocks, body, notes).found();
    blocks = ListBuilder.lists(Roles.applied(blocks));
    return new Manuscript(
        title,
        titles.subtitle(),
        edges.credits(document),
        edges.source.isEmpty() ? document.origin().publication() : edges.source,
        document.origin().date().isEmpty() ? edges.date : document.origin().date(),
        blocks,
        notes);
  }

  /** The same for a part of a text, which has no title and no bylines. */
  public List<Block> editPart(List<Block> part, List<Note> notes) {
    List<Block> blocks = flattened(ParagraphSplitter.split(part));
    BodyLook body = BodyLook.of(blocks);
    blocks = new CaptionReader(notes, body.size()).joined(blocks);
    blocks = new HeadingFinder(blocks, body, notes).found();
    return ListBuilder.lists(Roles.applied(blocks));
  }

  /** The paragraphs of a note. */
  public List<Block> editNote(List<Block> note) {
    return ListBuilder.lists(ParagraphSplitter.split(note));
  }

  /** Tables of one cell are frames, and tables of pictures are a way to set them side by side. */
  private static List<Block> flattened(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        result.addAll(LayoutTables.flattened(table));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  /** What is taken from the first and the last lines. */
  private static final class Edges {
    private final List<Note> notes;
    private final List<Credit> credits = new ArrayList<>();
    private String source = "";
    private String date = "";

    Edges(List<Note> notes) {
      this.notes = notes;
    }

    void take(List<Block> blocks) {
      for (int i = 0; i < Math.min(EDGE, blocks.size()); i++) {
        if (taken(blocks.get(i), true)) {
          blocks.remove(i--);
        }
      }
      for (int i = blocks.size() - 1; i >= Math.max(0, blocks.size() - EDGE); i--) {
        if (taken(blocks.get(i), false)) {
          blocks.remove(i);
        }
      }
    }

    private boolean taken(Block block, boolean head) {
      if (!(block instanceof Paragraph paragraph)
          || paragraph.look().level() > 0
          || paragraph.look().role() == Look.Role.CAPTION
          || paragraph.content().stream().anyMatch(Edges::isMore)) {
        return false;
      }
      String text = Wording.of(paragraph.content());
      BylineReader.Line line = BylineReader.read(text);
      if (line != null) {
        credits.addAll(head ? credits.size() : 0, line.credits());
        source = line.source().isEmpty() ? source : line.source();
        notes.add(Note.of(Note.Kind.BYLINE, text));
        return true;
      }
      Matcher day = DATE.matcher(text);
      if (head && date.isEmpty() && day.matches()) {
        date = date(day);
        notes.add(Note.of(Note.Kind.BYLINE, text));
        return !date.isEmpty();
      }
      return false;
    }

    private static boolean isMore(Inline inline) {
      return inline instanceof Inline.Image || inline instanceof Inline.NoteReference;
    }

    private static String date(Matcher day) {
      int month = Integer.parseInt(day.group(2));
      int of = Integer.parseInt(day.group(3));
      if (month < 1 || month > 12 || of < 1 || of > 28 + (month == 2 ? 1 : 3)) {
        return "";
      }
      String time = day.group(4) == null ? "" : " " + two(day.group(4)) + ":" + day.group(5);
      return day.group(1) + "-" + two(day.group(2)) + "-" + two(day.group(3)) + time;
    }

    private static String two(String number) {
      return number.length() == 1 ? "0" + number : number;
    }

    List<Credit> credits(Document document) {
      String author = document.origin().author();
      if (credits.isEmpty() && !author.isEmpty()) {
        return List.of(new Credit("reporter", author));
      }
      return List.copyOf(new java.util.LinkedHashSet<>(credits));
    }
  }
}
