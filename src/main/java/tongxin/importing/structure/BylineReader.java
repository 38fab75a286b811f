package tongxin.importing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.importing.structure.Manuscript.Credit;

/** Reads lines that say who made an article: {@code 文/图 张三}, {@code 记者 李四 通讯员 王五}. */
final class BylineReader {
  private static final int MAX_LENGTH = 80;
  private static final String SPACE = "[\\s\\u3000]*";

  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("文图", "text-and-photos"),
          Map.entry("图文", "text-and-photos"),
          Map.entry("文", "reporter"),
          Map.entry("撰文", "reporter"),
          Map.entry("撰稿", "reporter"),
          Map.entry("作者", "reporter"),
          Map.entry("记者", "reporter"),
          Map.entry("采写", "reporter"),
          Map.entry("图", "photographer"),
          Map.entry("摄", "photographer"),
          Map.entry("摄影", "photographer"),
          Map.entry("图片", "photographer"),
          Map.entry("通讯员", "correspondent"),
          Map.entry("译", "translator"),
          Map.entry("翻译", "translator"),
          Map.entry("译者", "translator"),
          Map.entry("编译", "translator"),
          Map.entry("编辑", "editor"),
          Map.entry("责编", "editor"),
          Map.entry("责任编辑", "editor"),
          Map.entry("值班编辑", "duty-editor"),
          Map.entry("值班编委", "duty-editor"),
          Map.entry("校对", "editor"),
          Map.entry("审核", "reviewer"),
          Map.entry("审校", "reviewer"),
          Map.entry("审稿", "reviewer"),
          Map.entry("初审", "reviewer"),
          Map.entry("复审", "reviewer"),
          Map.entry("终审", "reviewer"),
          Map.entry("一审", "reviewer"),
          Map.entry("二审", "reviewer"),
          Map.entry("三审", "reviewer"),
          Map.entry("签发", "reviewer"));

  private static final String LABEL =
      "(?:本报|本刊|本网|见习|实习|特约|全媒体|融媒体|首席)*"
          + "(文[/／、|｜]?图|图[/／、|｜]?文|责任编辑|值班编辑|值班编委|通讯员|摄影|撰文|撰稿|作者|记者|采写|图片|翻译|译者|编译|编辑|责编"
          + "|校对|审核|审校|审稿|初审|复审|终审|一审|二审|三审|签发|文|图|摄|译)";

  private static final Pattern LABELLED =
      Pattern.compile(
          SPACE + LABEL + "[\\s\\u3000:：/／|｜]*(" + Surnames.NAMES + ")" + SPACE + "[，,;；|｜/／]?");

  /** {@code 张三/文 李四/图}. */
  private static final Pattern REVERSED =
      Pattern.compile(
          SPACE
              + "("
              + Surnames.NAMES
              + ")"
              + SPACE
              + "[/／]?"
              + SPACE
              + "(文[/／、]?图|图[/／、]?文|摄影|撰文|文|图|摄)"
              + SPACE
              + "[，,;；|｜]?");

  private static final Pattern SOURCE =
      Pattern.compile(SPACE + "(?:来源|稿源|信息来源)[:：]" + SPACE + "([^\\s:：]{2,30})" + SPACE);

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)(text and photos? by|words and photos? by|photos? by|translated by|edited by|by)"
              + "[: ]+((?:[A-Z][\\w.'-]*)(?: (?:and |& )?[A-Z][\\w.'-]*){0,6})");

  private static final Pattern END = Pattern.compile(SPACE + "(?:摄影)?(?:报道)?" + SPACE);

  private BylineReader() {}

  /** What a line says; null where it is no such line. */
  record Line(List<Credit> credits, String source) {}

  static @Nullable Line read(String written) {
    if (Wording.length(written) > MAX_LENGTH) {
      return null;
    }
    String text = Wording.stripped(written).replaceFirst("^[（(【](.*)[）)】]$", "$1");
    Matcher english = ENGLISH.matcher(text);
    if (english.matches()) {
      return new Line(english(english.group(1), english.group(2)), "");
    }
    List<Credit> credits = new ArrayList<>();
    String source = "";
    int at = 0;
    while (at < text.length()) {
      Matcher labelled = at(LABELLED, text, at);
      Matcher reversed = at(REVERSED, text, at);
      Matcher from = at(SOURCE, text, at);
      if (labelled.lookingAt()) {
        add(labelled.group(1), labelled.group(2), credits);
        at = labelled.end();
      } else if (reversed.lookingAt()) {
        add(reversed.group(2), reversed.group(1), credits);
        at = reversed.end();
      } else if (from.lookingAt() && source.isEmpty()) {
        source = from.group(1);
        at = from.end();
      } else {
        break;
      }
    }
    boolean whole = END.matcher(text.substring(at)).matches();
    return whole && (!credits.isEmpty() || !source.isEmpty()) ? new Line(credits, source) : null;
  }

  private static Matcher at(Pattern pattern, String text, int start) {
    return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
  }

  private static void add(String label, String names, List<Credit> credits) {
    String role = ROLES.getOrDefault(label.replaceAll("[/／、|｜]", ""), "reporter");
    Surnames.in(names).forEach(name -> credits.add(new Credit(role, name)));
  }

  private static List<Credit> english(String label, String names) {
    String known = label.toLowerCase(java.util.Locale.ROOT);
    String role =
        known.contains("and photo")
            ? "text-and-photos"
            : known.startsWith("photo")
                ? "photographer"
                : known.startsWith("trans")
                    ? "translator"
                    : known.startsWith("edit") ? "editor" : "reporter";
    List<Credit> credits = new ArrayList<>();
    for (String name : names.split(" (?:and|&) ", -1)) {
      credits.add(new Credit(role, name));
    }
    return credits;
  }
}
