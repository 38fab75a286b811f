package tongxin.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tongxin.importing.document.Block;
import tongxin.importing.document.Block.Paragraph;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Look;
import tongxin.importing.document.Look.Role;
import tongxin.importing.document.Note;

/** Finds the title of a document, and what stands right below it. */
final class TitleFinder {
  private static final int MAX_LENGTH = 60;

  /** Lines in which a title is looked for. */
  private static final int HEAD = 8;

  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(microsoft"
              + " word|powerpoint|wps|untitled|无标题|文档|新建|document).*|\\d*|.*\\.(docx?|wps)");

  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile("[〔\\[（(]\\d{4}[〕\\]）)]\\s*\\d+\\s*号");

  private final List<Block> blocks;
  private final BodyLook body;
  private final List<Note> notes;
  private final List<String> pictures = new ArrayList<>();
  private String subtitle = "";

  /**
   * A finder.
   *
   * @param blocks from which the title is taken away
   */
  TitleFinder(List<Block> blocks, BodyLook body, List<Note> notes) {
    this.blocks = blocks;
    this.body = body;
    this.notes = notes;
  }

  /** What stood below the title, with its dash. */
  String subtitle() {
    return subtitle;
  }

  /**
   * The title.
   *
   * @param known what the document says elsewhere; may be empty
   * @param otherwise where nothing else is found
   */
  String title(String known, String otherwise) {
    int at = first();
    if (at >= 0) {
      return taken(at);
    }
    boolean told = !known.isBlank() && !NO_TITLE.matcher(known).matches();
    if (!told) {
      notes.add(Note.of(Note.Kind.TITLE_MISSING, otherwise));
    }
    return told ? removed(known) : otherwise;
  }

  /** A title that stands in the text as well stands there once too often. */
  private String removed(String known) {
    for (int i = 0; i < Math.min(3, blocks.size()); i++) {
      if (text(i).equals(known)) {
        blocks.remove(i);
        break;
      }
    }
    return known;
  }

  private int first() {
    int best = -1;
    for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
      if (!(blocks.get(i) instanceof Paragraph paragraph)) {
        continue;
      }
      if (paragraph.look().role() == Role.TITLE) {
        return i;
      }
      if (isBodyText(paragraph)) {
        break;
      }
      if (isLetterhead(paragraph)) {
        continue;
      }
      if (isTitleLike(paragraph, i) && (best < 0 || isLarger(paragraph.look(), best))) {
        best = i;
      }
    }
    return best >= 0 ? best : plainFirst();
  }

  /** The red head of an official document, with its number right below (GB/T 9704, 7.2). */
  private boolean isLetterhead(Paragraph paragraph) {
    String text = Wording.of(paragraph.content()).replaceAll("[\\s\\u3000]", "");
    boolean numbered =
        blocks.stream()
            .limit(HEAD)
            .anyMatch(
                block ->
                    block instanceof Paragraph line
                        && DOCUMENT_NUMBER.matcher(Wording.of(line.content())).find());
    return numbered && (text.endsWith("文件") || DOCUMENT_NUMBER.matcher(text).find());
  }

  private static boolean isBodyText(Paragraph paragraph) {
    String text = Wording.of(paragraph.content());
    return Wording.length(text) > MAX_LENGTH || text.endsWith("。");
  }

  /** Large; bold type alone may be a heading of the first section, but not in the first line. */
  private boolean isTitleLike(Paragraph paragraph, int at) {
    Look look = paragraph.look();
    boolean line = BylineReader.read(Wording.of(paragraph.content())) == null;
    boolean bold = look.bold() && !body.isBold() && (at == 0 || look.centred());
    boolean large = look.size() > body.size() * 1.1 || bold;
    return line && (look.level() == 1 ? at == firstText() : large && look.level() == 0);
  }

  private int firstText() {
    int at = 0;
    while (at < blocks.size() && !(blocks.get(at) instanceof Paragraph)) {
      at++;
    }
    return at;
  }

  private boolean isLarger(Look look, int best) {
    return blocks.get(best) instanceof Paragraph other && look.size() > other.look().size();
  }

  /** A short first line without a stop, with text below it. */
  private int plainFirst() {
    if (blocks.size() < 2 || !(blocks.get(0) instanceof Paragraph paragraph)) {
      return -1;
    }
    String text = Wording.of(paragraph.content());
    boolean title =
        paragraph.look().mark() == null
            && Wording.length(text) <= 40
            && !text.matches(".*[。；，、：,;:.…]$")
            && !text.matches("^[一二三四五六七八九十]+、.*|^[（(].*")
            && BylineReader.read(text) == null;
    if (title) {
      notes.add(Note.of(Note.Kind.TITLE_GUESSED, text));
    }
    return title ? 0 : -1;
  }

  private String taken(int at) {
    Paragraph first = (Paragraph) blocks.remove(at);
    pictures(first);
    StringBuilder title = new StringBuilder(Wording.of(first.content()));
    while (at < blocks.size() && blocks.get(at) instanceof Paragraph next) {
      String text = Wording.of(next.content());
      if (text.contentEquals(title)) {
        blocks.remove(at);
        continue;
      }
      if (text.isEmpty() || next.look().level() > 1 || isBodyText(next)) {
        break;
      }
      boolean dash = text.matches("^(——|—|--|－－|–).*");
      if ((dash && subtitle.isEmpty()) || next.look().role() == Role.SUBTITLE) {
        subtitle = text;
        notes.add(Note.of(Note.Kind.SUBTITLE, text));
      } else if (goesOn(first.look(), next)) {
        title.append(joint(title, text)).append(text);
      } else {
        break;
      }
      blocks.remove(at);
      pictures(next);
    }
    for (int i = 0; i < pictures.size(); i++) {
      blocks.add(at + i, new Block.Figure(pictures.get(i), List.of(), ""));
    }
    return title.toString();
  }

  /** A title has no pictures: those that stood in its lines stand below it. */
  private void pictures(Paragraph line) {
    for (Inline part : line.content()) {
      if (part instanceof Inline.Image image) {
        pictures.add(image.id());
      }
    }
  }

  private boolean goesOn(Look title, Paragraph next) {
    Look look = next.look();
    return title.centred()
        && look.centred()
        && look.size() == title.size()
        && look.size() > body.size() * 1.1
        && look.role() == title.role()
        && look.level() == title.level();
  }

  private static String joint(CharSequence before, String after) {
    boolean wide =
        Character.codePointBefore(before, before.length()) >= 0x2E80
            || after.codePointAt(0) >= 0x2E80;
    return wide ? "" : " ";
  }

  private String text(int at) {
    return blocks.get(at) instanceof Paragraph paragraph ? Wording.of(paragraph.content()) : "";
  }
}
