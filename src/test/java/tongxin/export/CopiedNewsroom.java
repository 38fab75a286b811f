package tongxin.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import tongxin.photo.Pictures;

/** A newsroom with an article, its translation, a draft with a photo, and a village. */
final class CopiedNewsroom {
  private final Path folder;

  CopiedNewsroom(Path folder) throws IOException {
    this.folder = folder;
    write("content/site.yml", "title: { zh: 甲报, en: A }\nbase_url: https://news.example.org/n/\n");
    write("content/data/columns.yml", "- { id: news, name: { zh: 要闻, en: News } }\n");
    article(
        "spring-tea.zh.md",
        "title: 春茶开采\ndate: 2026-03-20\nsummary: 摘要一句。\nstatus: published",
        """
        第一段，[清溪](village:qingxi)和[外站](https://example.com/a)，再说[外站](https://example.com/a)。[^1]

        ![茶园](tea.jpg)

        [图](https://mp.weixin.qq.com/s/abc)

        [^1]: 注。
        """);
    article(
        "spring-tea.en.md", "title: Spring tea\ndate: 2026-03-20\nstatus: published", "Text.\n");
    article(
        "secret-plan.zh.md",
        "title: 还没定的事\ndate: 2026-03-21\nstatus: draft",
        "草稿正文，见[春茶](article:spring-tea)。\n\n![茶园](tea.jpg)\n");
    write("content/villages/qingxi/village.yml", "brand: 清溪人家\nstatus: published\n");
    write("content/villages/qingxi/index.zh.md", "村里的故事。\n");
    Files.write(
        folder.resolve("content/articles/tea.jpg"), Pictures.jpeg(Pictures.scene(1300, 700)));
  }

  Path folder() {
    return folder;
  }

  void article(String name, String front, String body) throws IOException {
    write("content/articles/" + name, "---\n" + front + "\ncolumn: news\n---\n\n" + body);
  }

  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  /** A picture that no coder makes small. */
  static byte[] noise(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Random random = new Random(1);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt(1 << 24));
      }
    }
    return Pictures.jpeg(image);
  }

  /** Every file with its bytes and its time. */
  Map<String, String> state() throws IOException {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.toList()) {
        FileTime time = Files.getLastModifiedTime(file);
        String bytes =
            Files.isDirectory(file)
                ? "folder"
                : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        state.put(folder.relativize(file).toString(), time + bytes);
      }
    }
    return state;
  }
}
