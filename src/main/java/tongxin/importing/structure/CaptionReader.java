package tongxin.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.importing.document.Block;
import tongxin.importing.document.Block.Figure;
import tongxin.importing.document.Block.Paragraph;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Look;
import tongxin.importing.document.Note;

/** Finds captions under pictures, and who took them: {@code 图为茶园。张三 摄}. */
final class CaptionReader {
  private static final int MAX_LENGTH = 140;

  private static final Pattern BEGINNING =
      Pattern.compile(
          "^[（(【]?(?:图为|图中|图片说明|图说|图注|[上下左右前后]图|图 ?[:：]|图片? ?[\\d一二三四五六七八九十①-⑳]|[△▲▽▼◎↑↓▶►◆])"
              + "|^(?i)(?:photo|figure|fig\\.|above|below|pictured)\\b");

  private static final String NAMES = Surnames.NAMES;

  private static final Pattern CREDIT =
      Pattern.compile(
          "[\\s\\u3000]*([（(【]?[\\s\\u3000]*(?:"
              + "(?:(?:本报|见习|实习|特约)*(?:记者|通讯员)?[\\s\\u3000:：]*"
              + NAMES
              + "[\\s\\u3000]*[/／]?(?:摄影|摄|供图|提供|绘制|绘|制图|制图|图))"
              + "|(?:摄影|图片来源|图源|供图|摄|图|图片)[\\s\\u3000]*[:：/／][\\s\\u3000]*[^\\s：:。]{2,30}"
              + "|[\\p{IsHan}]{2,20}(?:供图|提供图片)"
              + "|(?i:photos?(?: courtesy of| by|:) ?[^。]{2,40})"
              + ")[\\s\\u3000]*[）)】]?[\\s\\u3000]*[。.]?)$");

  private final List<Note> notes;
  private final double bodySize;

  CaptionReader(List<Note> notes, double bodySize) {
    this.notes = notes;
    this.bodySize = bodySize;
  }

  /** The blocks with each caption taken into the picture above it. */
  List<Block> joined(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      Block last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (block instanceof Paragraph paragraph
          && last instanceof Figure figure
          && figure.caption().isEmpty()
          && figure.credit().isEmpty()
          && isCaption(paragraph)) {
        result.set(result.size() - 1, captioned(figure, paragraph));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  boolean isCaption(Paragraph paragraph) {
    Look look = paragraph.look();
    String text = Wording.of(paragraph.content());
    int length = Wording.length(text);
    if (length == 0 || length > MAX_LENGTH || look.mark() != null || look.level() > 0) {
      return false;
    }
    if (paragraph.content().stream().anyMatch(i -> i instanceof Inline.Image)) {
      return false;
    }
    boolean small = look.size() > 0 && look.size() < bodySize;
    return look.role() == Look.Role.CAPTION
        || BEGINNING.matcher(text).find()
        || CREDIT.matcher(text).find()
        || (look.centred() && small && length <= 60);
  }

  private Figure captioned(Figure figure, Paragraph paragraph) {
    String text = Wording.of(paragraph.content());
    notes.add(Note.of(Note.Kind.CAPTION, text));
    Matcher credit = CREDIT.matcher(text);
    if (!credit.find()) {
      return new Figure(figure.id(), paragraph.content(), "");
    }
    String who =
        Wording.stripped(credit.group(1))
            .replaceFirst("^[（(【]", "")
            .replaceFirst("[）)】]?[。.]?$", "");
    String words = text.substring(0, credit.start());
    List<Inline> caption = words.isEmpty() ? List.of() : List.of(Inline.Text.of(words));
    return new Figure(figure.id(), caption, who.strip());
  }
}
