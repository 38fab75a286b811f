package tongxin.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tongxin.importing.document.Block;
import tongxin.importing.document.Block.Heading;
import tongxin.importing.document.Block.Paragraph;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Look;
import tongxin.importing.document.Note;

/** Finds headings: those of styles, and short lines that were only made to look like headings. */
final class HeadingFinder {
  private static final int MAX_LENGTH = 40;
  private static final String COUNT = "[一二三四五六七八九十百零〇]+";

  /** How headings are numbered by hand (GB/T 9704, 7.3.3), from the highest. */
  private static final List<Pattern> NUMBERS =
      List.of(
          Pattern.compile("^第" + COUNT + "[章节编篇部]"),
          Pattern.compile("^" + COUNT + "、"),
          Pattern.compile("^[（(]" + COUNT + "[）)]"),
          Pattern.compile("^\\d{1,2}[.．、](?!\\d)"),
          Pattern.compile("^[（(]\\d{1,2}[）)]"));

  private static final int UNNUMBERED = NUMBERS.size();
  private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[。；，、,;…]$");
  private static final Pattern HEADING_TYPE = Pattern.compile("(?i).*(黑体|楷体|小标宋|simhei|kaiti).*");

  private final List<Block> blocks;
  private final BodyLook body;
  private final List<Note> notes;
  private final Map<Integer, Integer> levels = new TreeMap<>();

  HeadingFinder(List<Block> blocks, BodyLook body, List<Note> notes) {
    this.blocks = blocks;
    this.body = body;
    this.notes = notes;
  }

  /** The blocks with headings in the place of such paragraphs. */
  List<Block> found() {
    int[] kinds = new int[blocks.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kind(i);
      if (kinds[i] >= 0) {
        levels.putIfAbsent(kinds[i], 0);
      }
    }
    rank();
    List<String> guessed = new ArrayList<>();
    List<Block> result = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      result.add(heading(i, kinds[i], guessed));
    }
    if (!guessed.isEmpty()) {
      notes.add(Note.of(Note.Kind.HEADINGS_GUESSED, String.join(" / ", guessed)));
    }
    return result;
  }

  /** The levels of headings by kind: those of styles as they are, the others below each other. */
  private void rank() {
    int real = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph p && p.look().level() > 0) {
        int kind = number(Wording.of(p.content()));
        if (levels.containsKey(kind)) {
          levels.put(kind, p.look().level());
        }
        real = Math.max(real, p.look().level());
      }
    }
    int next = real;
    for (Map.Entry<Integer, Integer> entry : levels.entrySet()) {
      if (entry.getValue() == 0) {
        next = Math.min(next + 1, 6);
        entry.setValue(
            entry.getKey() == UNNUMBERED && levels.size() > 1 ? Math.min(2, next) : next);
      } else {
        next = Math.max(next, entry.getValue());
      }
    }
  }

  private Block heading(int at, int kind, List<String> guessed) {
    Block block = blocks.get(at);
    if (!(block instanceof Paragraph paragraph)) {
      return block;
    }
    List<Inline> text = Wording.without(paragraph.content(), Inline.Style.STRONG);
    if (paragraph.look().level() > 0) {
      return new Heading(paragraph.look().level(), text);
    }
    if (kind < 0) {
      return block;
    }
    guessed.add(Wording.of(text));
    return new Heading(Math.max(1, levels.getOrDefault(kind, 1)), text);
  }

  private static int number(String text) {
    for (int i = 0; i < NUMBERS.size(); i++) {
      if (NUMBERS.get(i).matcher(text).find()) {
        return i;
      }
    }
    return UNNUMBERED;
  }

  /** The kind of a heading that was made by formatting; -1 where it is none. */
  private int kind(int at) {
    if (!(blocks.get(at) instanceof Paragraph paragraph) || !mayBe(paragraph, at)) {
      return -1;
    }
    String text = Wording.of(paragraph.content());
    int kind = number(text);
    boolean formatted = isFormatted(paragraph.look(), kind);
    if (kind == UNNUMBERED || kind > 2) {
      return formatted ? kind : -1;
    }
    boolean short1 = Wording.length(text) <= 30 && !isAmongEqual(at, kind);
    return formatted || short1 ? kind : -1;
  }

  private boolean mayBe(Paragraph paragraph, int at) {
    Look look = paragraph.look();
    String text = Wording.of(paragraph.content());
    return look.level() == 0
        && look.mark() == null
        && look.role() == Look.Role.TEXT
        && at + 1 < blocks.size()
        && !text.isEmpty()
        && Wording.length(text) <= MAX_LENGTH
        && !ENDS_A_SENTENCE.matcher(text).matches()
        && paragraph.content().stream().noneMatch(part -> part instanceof Inline.Break);
  }

  private boolean isFormatted(Look look, int kind) {
    boolean bold = look.bold() && !body.isBold();
    boolean bigger = look.size() > body.size() * 1.1;
    boolean face =
        kind < UNNUMBERED
            && HEADING_TYPE.matcher(look.typeface()).matches()
            && !look.typeface().equals(body.typeface());
    return bold || bigger || face;
  }

  /** Whether a neighbour is numbered alike: lines of a list, not headings. */
  private boolean isAmongEqual(int at, int kind) {
    return isOf(at - 1, kind) || isOf(at + 1, kind);
  }

  private boolean isOf(int at, int kind) {
    return at >= 0
        && at < blocks.size()
        && blocks.get(at) instanceof Paragraph paragraph
        && number(Wording.of(paragraph.content())) == kind;
  }
}
