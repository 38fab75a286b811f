package tongxin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tongxin.config.BuildOptions;
import tongxin.pipeline.SiteBuilder;
import tongxin.pipeline.StageListener;

/**
 * A newsroom with 162 made-up villages in nine counties, 247 model sites that have no pages, and
 * articles in one language or two. Pictures are the sample newsroom's drawings.
 */
final class PlacesNewsroom {
  static final int VILLAGES = 162;
  static final int SITES = 247;
  static final int COUNTIES = 9;
  static final int ARTICLES = 45;

  private static final List<String> FIRST = List.of("青", "云", "石", "龙", "田", "沙", "竹", "松", "柏");
  private static final List<String> SECOND = List.of("高", "上", "东", "白", "红", "福", "和", "花", "泉");
  private static final List<String> LAST = List.of("沟", "湾", "坪", "垭", "河", "岭", "坡", "井", "溪");
  private static final List<String> LEVELS = List.of("city", "county", "township");

  private final Path source;

  private PlacesNewsroom(Path source) {
    this.source = source;
  }

  /** Writes and builds it; gives the published folder. */
  static Path build(Path folder) throws IOException {
    PlacesNewsroom newsroom = new PlacesNewsroom(folder.resolve("source"));
    newsroom.write();
    Path out = folder.resolve("public");
    BuildOptions options =
        BuildOptions.of(newsroom.source, out, Instant.parse("2026-12-01T00:00:00Z"));
    new SiteBuilder(options, StageListener.SILENT, () -> 0L).build();
    return out;
  }

  /** The name of a village, from 0. */
  static String village(int number) {
    return name(number, LAST.get(number % 2));
  }

  /** The name of a model site, from 0. */
  static String site(int number) {
    return name(number, LAST.get(2 + number % 7));
  }

  private static String name(int number, String last) {
    return FIRST.get(number % 9) + SECOND.get(number / 9 % 9) + LAST.get(number / 81 % 9) + last;
  }

  private void write() throws IOException {
    put(
        "site.yml",
        "title: { zh: 编造, en: Invented }\nlanguages: [zh-CN, en]\ntime_zone: Asia/Shanghai\n");
    put("data/columns.yml", "- { id: news, name: { zh: 新闻, en: News } }\n");
    put("data/people.yml", "- { id: a-reporter, name: { zh: 甲记者, en: Reporter A } }\n");
    StringBuilder counties = new StringBuilder();
    for (int i = 0; i < COUNTIES; i++) {
      counties.append("- { id: county-").append(i).append(", name: { zh: 第").append(i);
      counties.append("县, en: County ").append(i).append(" }, grid_column: ").append(1 + i % 3);
      counties.append(", grid_row: ").append(1 + i / 3).append(" }\n");
    }
    put("data/divisions.yml", counties.toString());
    StringBuilder sites = new StringBuilder();
    for (int i = 0; i < SITES; i++) {
      sites.append("- { id: site-").append(i).append(", name: ").append(site(i));
      sites.append(", level: ").append(LEVELS.get(i % 3)).append(", division: county-");
      sites.append(i % COUNTIES).append(" }\n");
    }
    put("data/model-sites.yml", sites.toString());
    List<Path> pictures = pictures();
    for (int i = 0; i < VILLAGES; i++) {
      village(i, pictures.get(i % pictures.size()));
    }
    for (int i = 0; i < ARTICLES; i++) {
      article(i, "zh");
      if (i % 3 == 0) {
        article(i, "en");
      }
    }
  }

  private static List<Path> pictures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content/villages"))) {
      return files.filter(file -> file.toString().endsWith(".jpg")).sorted().limit(8).toList();
    }
  }

  private void village(int number, Path picture) throws IOException {
    String folder = "villages/village-" + number + "/";
    put(
        folder + "village.yml",
        "brand: { zh: "
            + village(number)
            + ", en: Village "
            + number
            + " }\ndivision: county-"
            + number % COUNTIES
            + "\ntheme: { zh: 主题"
            + number % 6
            + ", en: Theme "
            + number % 6
            + " }\nlevel: "
            + LEVELS.get(number % 2)
            + "\nstatus: published\n");
    put(folder + "photos.yml", "- { file: a.jpg, caption: 图, credit: 编辑部, people: none }\n");
    Path copy = source.resolve("content").resolve(folder).resolve("photos/a.jpg");
    Files.createDirectories(Objects.requireNonNull(copy.getParent()));
    Files.copy(picture, copy);
  }

  private void article(int number, String language) throws IOException {
    int month = 1 + number % 11;
    String text =
        "---\ntitle: "
            + (language.equals("zh") ? "第" + number + "篇" : "Story " + number)
            + "\ndate: 2026-"
            + (month < 10 ? "0" : "")
            + month
            + "-10\ncolumn: news\nvillages: [village-"
            + number
            + "]\nbylines: [ { role: reporter, name: a-reporter } ]\nstatus: published\n---\n字。\n";
    put("articles/story-" + number + "." + language + ".md", text);
  }

  private void put(String path, String text) {
    Path file = source.resolve("content").resolve(path);
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
