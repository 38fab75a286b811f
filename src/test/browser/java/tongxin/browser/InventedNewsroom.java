package tongxin.browser;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tongxin.config.BuildOptions;
import tongxin.pipeline.SiteBuilder;
import tongxin.pipeline.StageListener;

/** A newsroom of made-up words, with what readers see of each of its pages. */
final class InventedNewsroom {
  private static final String OFTEN = "的了在和是村山水人家年春茶";
  private static final Charset SIMPLIFIED = Charset.forName("GB2312");
  private static final String SIGNS = "，。“”《》、！";
  private static final List<String> ENDINGS = List.of("", "s", "ed", "ing");

  /**
   * A page.
   *
   * @param pinyin of its title, syllables parted by spaces; empty where nobody asks for it
   */
  record Seen(
      String route,
      String language,
      String title,
      String pinyin,
      String lead,
      List<String> texts,
      String column,
      String county,
      int year) {
    List<String> all() {
      List<String> all = new ArrayList<>(texts);
      all.add(title);
      all.add(lead);
      return all;
    }
  }

  private record Place(String name, String pinyin) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("单家沟", "shan jia gou"),
          new Place("长坪", "chang ping"),
          new Place("大堰", "da yan"),
          new Place("郧阳湾", "yun yang wan"),
          new Place("曾家坪", "zeng jia ping"),
          new Place("女娲河", "nv wa he"),
          new Place("西安沟", "xi an gou"),
          new Place("县家岭", "xian jia ling"),
          new Place("沙南井", "sha nan jing"),
          new Place("上和口", "shang he kou"),
          new Place("重字坡", "zhong zi po"),
          new Place("青龙泉", "qing long quan"));

  private final Random random = new Random(20261126);
  private final Path source;
  private final List<Seen> seen = new ArrayList<>();
  private final List<String> stems;

  private InventedNewsroom(Path source) {
    this.source = source;
    this.stems =
        IntStream.range(0, 300)
            .mapToObj(
                i ->
                    oneOf("bcdfglmnprst")
                        + oneOf("aeiou")
                        + oneOf("nrtld")
                        + oneOf("aeiou")
                        + oneOf("ckmnp"))
            .toList();
  }

  /** Writes and builds it. */
  static List<Seen> build(Path folder) throws IOException {
    InventedNewsroom newsroom = new InventedNewsroom(folder.resolve("source"));
    newsroom.write();
    BuildOptions options =
        BuildOptions.of(
            newsroom.source, folder.resolve("public"), Instant.parse("2026-12-01T00:00:00Z"));
    new SiteBuilder(options, StageListener.SILENT, () -> 0L).build();
    return newsroom.seen;
  }

  private void write() throws IOException {
    put(
        "site.yml",
        "title: { zh: 编造, en: Invented }\nlanguages: [zh-CN, en]\ntime_zone: Asia/Shanghai\n");
    put("data/columns.yml", "- { id: a-column, name: 栏甲 }\n- { id: b-column, name: 栏乙 }\n");
    put("data/divisions.yml", "- { id: a-county, name: 甲县 }\n- { id: b-county, name: 乙县 }\n");
    put("data/pinyin.yml", "重字坡: zhong-zi-po\n");
    for (int i = 0; i < PLACES.size(); i++) {
      village(i, PLACES.get(i));
    }
    for (int i = 0; i < 120; i++) {
      article(i, "zh");
      article(i, "en");
    }
  }

  private void village(int number, Place place) throws IOException {
    String county = number % 2 == 0 ? "a-county" : "b-county";
    String id = "village-" + number;
    put(
        "villages/" + id + "/village.yml",
        "brand: " + place.name() + "\ndivision: " + county + "\nstatus: published\n");
    for (String language : List.of("zh", "en")) {
      seen.add(
          new Seen(
              language + "/villages/" + id + "/",
              language,
              place.name(),
              place.pinyin(),
              "",
              List.of(county.equals("a-county") ? "甲县" : "乙县"),
              "",
              county,
              0));
    }
  }

  private void article(int number, String language) throws IOException {
    int year = 2023 + number % 4;
    String column = number % 3 == 0 ? "a-column" : "b-column";
    String title = language.equals("zh") ? "题" + chinese(8) : english(5);
    String lead = language.equals("zh") ? chinese(12) : english(9);
    List<String> texts =
        IntStream.range(0, 3)
            .mapToObj(i -> language.equals("zh") ? chinese(60) : english(30))
            .toList();
    String slug = "story-" + (1000 + number);
    put(
        "articles/" + slug + "." + language + ".md",
        "---\ntitle: '"
            + title
            + "'\ndate: "
            + year
            + "-05-01\ncolumn: "
            + column
            + "\nsummary: '"
            + lead
            + "'\nstatus: published\n---\n"
            + String.join("\n\n", texts)
            + "\n");
    seen.add(
        new Seen(
            language + "/articles/" + year + "/05/" + slug + "/",
            language,
            title,
            "",
            lead,
            texts,
            column,
            "",
            year));
  }

  private String chinese(int length) {
    return IntStream.range(0, length).mapToObj(this::sign).collect(Collectors.joining());
  }

  /** A character; not a sign at either end, where Markdown might see something else in it. */
  private String sign(int at) {
    int kind = at == 0 ? 0 : random.nextInt(100);
    if (kind < 40) {
      return oneOf(OFTEN);
    } else if (kind < 90) {
      char c = (char) ('一' + random.nextInt(600));
      // Of Simplified text: what is Traditional is asked for, never written.
      return SIMPLIFIED.newEncoder().canEncode(c) && "乾于伙".indexOf(c) < 0
          ? String.valueOf(c)
          : sign(at);
    } else if (kind < 95) {
      return oneOf(SIGNS);
    }
    return kind < 97 ? "２０" : String.valueOf(random.nextInt(100));
  }

  private String english(int length) {
    return IntStream.range(0, length)
        .mapToObj(
            i ->
                stems.get(random.nextInt(stems.size()))
                    + ENDINGS.get(random.nextInt(ENDINGS.size())))
        .collect(Collectors.joining(" "));
  }

  private String oneOf(String signs) {
    int at = random.nextInt(signs.length());
    return signs.substring(at, at + 1);
  }

  private void put(String path, String text) throws IOException {
    Path file = source.resolve("content").resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
