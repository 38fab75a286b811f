package tongxin.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import tongxin.config.BuildOptions;
import tongxin.page.plan.PageKind;
import tongxin.pipeline.BuildResult;
import tongxin.pipeline.SiteBuilder;
import tongxin.pipeline.SitePlanner;
import tongxin.pipeline.StageListener;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.source.Changes;

/**
 * The sample newsroom as it is, but with small plain pictures in place of its drawings, and with
 * content that is hard to show: a long album of every shape, photos without words, and an article
 * that uses all parts.
 */
final class Newsroom {
  /** Photos in the long album: two pages of 60, and ten more. */
  static final int LONG_ALBUM = 130;

  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
  private static final int SMALLER = 4;

  private final Path source;

  private Newsroom(Path source) {
    this.source = source;
  }

  /** Writes and builds it under a folder; returns the finished site. */
  static Path build(Path folder) throws IOException {
    Newsroom newsroom = new Newsroom(folder.resolve("newsroom"));
    newsroom.copySample(Path.of("").toAbsolutePath());
    newsroom.longAlbum();
    newsroom.article();
    Path out = folder.resolve("site");
    BuildResult result =
        new SiteBuilder(
                BuildOptions.of(newsroom.source, out, NOW), StageListener.SILENT, System::nanoTime)
            .build();
    if (result.failed()) {
      List<Problem> errors = result.problems().stream().filter(Problem::isError).toList();
      throw new IllegalStateException("The newsroom of the browser tests has errors: " + errors);
    }
    return out.toRealPath();
  }

  /** The address of one page of each kind and language that the site has. */
  static List<String> everyKind(Path folder) throws IOException {
    Path source = folder.resolve("newsroom");
    BuildOptions options = BuildOptions.of(source, folder.resolve("site"), NOW);
    Map<String, String> pages = new LinkedHashMap<>();
    for (tongxin.page.plan.Page page :
        new SitePlanner(options)
            .plan(options, Changes.byTime(), new Problems())
            .orElseThrow()
            .pages()) {
      boolean read =
          page.kind().template().endsWith(".html.peb")
              && page.kind() != PageKind.ALIAS
              && page.route().file().endsWith(".html");
      if (read) {
        String question = page.kind() == PageKind.SEARCH ? "?q=%E6%B2%99%E6%B2%9F" : "";
        pages.putIfAbsent(
            page.kind() + " " + page.language(), "/" + page.route().path() + question);
      }
    }
    return List.copyOf(pages.values());
  }

  private void copySample(Path repository) throws IOException {
    for (String part : List.of("content", "assets")) {
      try (Stream<Path> files = Files.walk(repository.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = source.resolve(repository.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          if (file.toString().endsWith(".jpg")) {
            standIn(file, copy);
          } else {
            Files.copy(file, copy);
          }
        }
      }
    }
  }

  private static void standIn(Path file, Path copy) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      reader.setInput(in);
      draw(copy, reader.getWidth(0) / SMALLER, reader.getHeight(0) / SMALLER, file.hashCode());
      reader.dispose();
    }
  }

  /** Landscape, wide, upright, a panorama, and the first large enough for every step of widths. */
  private void longAlbum() throws IOException {
    int[][] shapes = {{600, 400}, {640, 360}, {400, 600}, {1400, 260}, {500, 500}};
    Path folder = source.resolve("content/galleries/long-album");
    write(
        folder.resolve("gallery.yml"), "brand: { zh: 长相册, en: A Long Album }\nstatus: published\n");
    draw(folder.resolve("photos/001.jpg"), 2400, 1600, 1);
    for (int i = 2; i <= LONG_ALBUM; i++) {
      int[] shape = shapes[i % shapes.length];
      String name = String.format(Locale.ROOT, "photos/%03d.jpg", i);
      draw(folder.resolve(name), shape[0], shape[1], i % shapes.length);
    }
    write(folder.resolve("photos.yml"), PHOTOS);
  }

  private static final String PHOTOS =
      """
      - file: 001.jpg
        caption: { zh: 村口的老树, en: The old tree at the village gate }
        alt: { zh: 一棵老树, en: An old tree }
        credit: { zh: 测试员, en: A tester }
        taken: 2026-05-01
      - file: 002.jpg
        caption:
          zh: 这是一条很长的说明，写了时间，也写了地点，还写了在场的人各做了什么，一直写到画面之外的事，为的是看看说明很长的时候，手机上的画面还剩多少地方。
          en: This is a very long caption that gives the time and the place, says what everybody present was doing, and goes on to matters outside the picture, only to see how much of a telephone's screen a long caption leaves to the photo.
        alt: { zh: 宽的照片, en: A wide photo }
        credit: { zh: 十堰市某某村村民委员会宣传委员供图, en: Supplied by the publicity member of a village committee }
        ai: true
        illustration: true
      - file: 003.jpg
        alt: { zh: 有替代文字而无说明, en: Described but without a caption }
        credit: { zh: 测试员, en: A tester }
      """;

  private void article() throws IOException {
    Path folder = source.resolve("content/articles/2026/11/all-parts");
    draw(folder.resolve("photos/one.jpg"), 2400, 1500, 11);
    draw(folder.resolve("photos/upright.jpg"), 600, 900, 12);
    draw(folder.resolve("photos/three.jpg"), 700, 400, 13);
    write(
        folder.resolve("photos.yml"),
        """
        - { file: one.jpg, caption: { zh: 第一张, en: The first }, credit: 测试员 }
        - { file: upright.jpg, alt: { zh: 竖的, en: Upright }, credit: 测试员 }
        """);
    for (String language : List.of("zh", "en")) {
      write(folder.resolve("index." + language + ".md"), ARTICLE);
    }
  }

  private static final String ARTICLE =
      """
      ---
      title: All parts 各样部件
      date: 2026-11-20 08:00
      column: newsroom
      cover: photos/one.jpg
      status: published
      ---
      Photos 照片

      {{< photo file="photos/upright.jpg" caption="Upright 竖" >}}

      ![An illustration 示意](../../../../villages/qingxi/photos/01-clear-stream.jpg)

      {{< gallery >}}

      {{< gallery long-album >}}

      {{< village qingxi >}}

      {{< quote text="A quotation 引文" by="A tester" >}}

      | A | B |
      | - | - |
      | 1 | 2 |
      """;

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void draw(Path file, int width, int height, int seed) throws IOException {
    Files.createDirectories(file.getParent());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.getHSBColor((seed & 0xff) / 255f, 0.4f, 0.7f));
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.getHSBColor((seed & 0xff) / 255f, 0.3f, 0.4f));
    pen.fillOval(width / 4, height / 4, width / 2, height / 2);
    pen.dispose();
    ImageIO.write(image, "jpeg", file.toFile());
  }
}
