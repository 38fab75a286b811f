package tongxin.rules.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tongxin.content.model.ShortcodeKind;
import tongxin.content.model.TextRun;

/**
 * The signs that are left of markup which was not understood, in the order in which they are looked
 * for: {@code left-marks.tsv}, and those that a newsroom adds.
 */
record LeftMarks(List<Mark> all, List<Mark> inBodies, List<String> own) {
  /** Without any of these no sign of the list is in a text: most texts need no further look. */
  private static final String RARE = "*[]{}|｜#＃＊～~［【｛＞｀$`<&";

  private static final List<String> PAIRS = List.of("==", ":::", "__", "···", "%}", "!!!");

  /** What a newsroom's own signs are called. */
  static final String OWN = "own";

  /**
   * Surnames of most people in China that are rarely the last character of a word: lists of names
   * hide the rest by asterisks, as 王**.
   */
  private static final String SURNAMES =
      "[王李张刘陈杨黄赵吴周徐孙马朱胡郭林罗郑谢宋唐许韩冯邓曹彭曾肖董袁潘蒋蔡余杜魏吕丁沈" + "姚卢姜崔钟谭陆汪廖贾夏韦付邹孟熊秦邱尹薛闫雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤某]";

  private static final LeftMarks STANDARD = read();

  /**
   * One kind of sign.
   *
   * @param name of the words in which it is reported
   * @param error whether it is surely a slip
   * @param plain whether it is only looked for where Markdown means nothing
   */
  record Mark(String name, boolean error, boolean plain, Pattern pattern) {}

  LeftMarks {
    all = List.copyOf(all);
    inBodies = List.copyOf(inBodies);
    own = List.copyOf(own);
  }

  /** The kinds of signs that are looked for in a text. */
  List<Mark> in(TextRun run) {
    return run.isPlain() ? all : inBodies;
  }

  /** Whether a text may have any of the signs: looked for by hand. */
  boolean mayBeIn(String text) {
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (RARE.indexOf(c) >= 0) {
        return true;
      }
    }
    return PAIRS.stream().anyMatch(text::contains) || own.stream().anyMatch(text::contains);
  }

  /** The list with a newsroom's own signs, each as it is written. */
  static LeftMarks with(List<String> own) {
    if (own.isEmpty()) {
      return STANDARD;
    }
    Stream<Mark> further =
        own.stream().map(sign -> new Mark(OWN, true, false, Pattern.compile(Pattern.quote(sign))));
    return of(Stream.concat(STANDARD.all.stream(), further).toList(), own);
  }

  private static LeftMarks of(List<Mark> all, List<String> own) {
    return new LeftMarks(all, all.stream().filter(mark -> !mark.plain()).toList(), own);
  }

  private static LeftMarks read() {
    try (InputStream in = LeftMarks.class.getResourceAsStream("left-marks.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return of(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", 3))
              .map(
                  part ->
                      new Mark(
                          part[0],
                          part[1].startsWith("error"),
                          part[1].endsWith("-plain"),
                          Pattern.compile(
                              part[2]
                                  .replace("SHORTCODES", String.join("|", ShortcodeKind.all()))
                                  .replace("SURNAMES", SURNAMES),
                              Pattern.MULTILINE)))
              .toList(),
          List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
