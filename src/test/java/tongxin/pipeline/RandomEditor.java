package tongxin.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import tongxin.output.Folders;

/** Edits files of a newsroom's folder at random, and notes which ones. */
final class RandomEditor {
  private static final List<String> LINES =
      List.of(
          "title: 题目 %d",
          "title: 题目 %d",
          "date: 2026-%02d-11 08:00",
          "slug: slug-%d",
          "tags: [tea]",
          "tags: [roads, tea]",
          "tags: []",
          "tags: [nothing-%d]",
          "villages: [village-a]",
          "villages: [village-b]",
          "villages: []",
          "column: news",
          "column: views",
          "topics: [autumn]",
          "status: published",
          "status: published",
          "status: draft",
          "cover: /pictures/cover.png",
          "aliases: [/old/%d.html]",
          "aliases: [/旧/%d/, /show.php?id=%d]",
          "aliases: [/zh/articles/2026/10/new-%d/]",
          "publish_at: 2026-%02d-05 08:00",
          "summary: 摘要 %d");

  private static final List<String> PARAGRAPHS =
      List.of(
          "又一段，第 %d 次。",
          "看[村](village:village-b)和[文章](article:slug-%d)。",
          "看[文章](article:everything)。",
          "看[文章](article:everything#place-%d)。",
          "看[标签](tag:roads)，[栏目](column:views)，[专题](topic:autumn)。",
          "看[文件](one.jpg)。",
          "看[旧网址](/old/%d.html)。",
          "看[旧网址](/news/1.html)。",
          "## Place %d",
          "![](/pictures/cover.png)",
          "{{< village village-a >}}",
          "{{< gallery walk >}}",
          "{{< fact money >}}",
          "{{< fact missing-%d >}}",
          "<b>粗 %d</b>");

  private final Path source;
  private final Path original;
  private final Random random;
  private final Set<Path> touched = new TreeSet<>();
  private long time = 1_700_000_000_000L;

  RandomEditor(Path source, Path original, long seed) {
    this.source = source;
    this.original = original;
    this.random = new Random(seed);
  }

  /** Writes an article of a small corpus in both languages. */
  static void writeBoth(Path source, int number) throws IOException {
    for (String language : List.of("zh", "en")) {
      Path file = source.resolve("content/articles/corpus/c-" + number + "." + language + ".md");
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(
          file,
          """
          ---
          title: 题 %1$d
          date: 2026-0%2$d-11 08:00
          column: %3$s
          tags: [%4$s]
          villages: [village-%5$s]
          status: published
          ---
          ## Place %1$d

          看[文章](article:c-%6$d#place-%6$d)和[标签](tag:tea)。
          """
              .formatted(
                  number,
                  1 + number % 9,
                  number % 3 == 0 ? "views" : "news",
                  number % 2 == 0 ? "tea" : "roads",
                  number % 5 == 0 ? "b" : "a",
                  number / 2));
    }
  }

  /** What was touched since this was asked last. */
  Set<Path> touched() {
    Set<Path> all = new TreeSet<>(touched);
    touched.clear();
    return all;
  }

  /** Edits something. */
  String edit() throws IOException {
    int dice = random.nextInt(40);
    if (dice < 14) {
      return line(any("content", ".md"));
    } else if (dice < 20) {
      return paragraph(any("content", ".md"));
    } else if (dice < 24) {
      return add();
    } else if (dice < 26) {
      return rename(any("content/articles", ".md"));
    } else if (dice < 28) {
      return delete(any("content", dice == 26 ? ".md" : ".yml"));
    } else if (dice < 31) {
      return swap(any("content", ".yml"));
    } else if (dice < 33) {
      return template();
    } else if (dice < 35) {
      return picture();
    } else if (dice < 36) {
      return style();
    } else if (dice < 38) {
      return folder();
    }
    return spoil(any("content", dice == 38 ? ".md" : ".yml"));
  }

  /** Takes everything back. */
  void restore() throws IOException {
    for (String root : List.of("content", "templates", "assets")) {
      Folders.delete(source.resolve(root));
      copy(original.resolve(root), source.resolve(root));
      touched.add(source.resolve(root));
    }
  }

  private String line(Path file) throws IOException {
    String line = filled(LINES.get(random.nextInt(LINES.size())));
    String key = line.substring(0, line.indexOf(':'));
    String text = Files.readString(file);
    String with =
        text.contains("\n" + key + ":")
            ? text.replaceFirst("\n" + key + ":.*", Matcher.quoteReplacement("\n" + line))
            : text.replaceFirst("---\n", Matcher.quoteReplacement("---\n" + line + "\n"));
    write(file, with);
    return file + " " + line;
  }

  private String filled(String pattern) {
    return pattern.contains("%02d")
        ? pattern.replace("%02d", String.valueOf(10 + random.nextInt(3)))
        : pattern.replace("%d", String.valueOf(random.nextInt(10)));
  }

  private String paragraph(Path file) throws IOException {
    String paragraph = filled(PARAGRAPHS.get(random.nextInt(PARAGRAPHS.size())));
    write(file, Files.readString(file) + "\n" + paragraph + "\n");
    return file + " + " + paragraph;
  }

  private String add() throws IOException {
    String language = random.nextBoolean() ? "zh" : "en";
    String folder = List.of("", "2026/", "新的/", "series/").get(random.nextInt(4));
    Path file =
        source.resolve(
            "content/articles/" + folder + "new-" + random.nextInt(6) + "." + language + ".md");
    write(
        file,
        "---\ntitle: 新 %d\ndate: 2026-10-0%d 08:00\ncolumn: news\nstatus: published\n---\n正文。\n"
            .replace("%d", String.valueOf(1 + random.nextInt(9))));
    return "added " + file;
  }

  private String rename(Path file) throws IOException {
    Path to = file.resolveSibling("renamed-" + random.nextInt(5) + file.getFileName());
    Files.move(file, to, StandardCopyOption.REPLACE_EXISTING);
    touched.add(file);
    touch(to);
    return file + " -> " + to;
  }

  private String delete(Path file) throws IOException {
    Files.delete(file);
    touched.add(file);
    return "deleted " + file;
  }

  /** Changes a word of a data file, or the order of a list. */
  private String swap(Path file) throws IOException {
    String text = Files.readString(file);
    List<String> items = new ArrayList<>(List.of(text.split("(?m)^(?=- )", -1)));
    if (items.size() > 2 && random.nextBoolean()) {
      String first = items.remove(1);
      items.add(2, first);
      text = String.join("", items);
    } else {
      text = text.replaceFirst("zh: [^,}\n]+", "zh: 改 " + random.nextInt(100));
    }
    write(file, text);
    return "changed " + file;
  }

  private String template() throws IOException {
    Path own = Path.of("templates");
    String name =
        List.of(
                "article.html.peb",
                "layout.html.peb",
                "parts/story.peb",
                "tag.html.peb",
                "feed.xml.peb")
            .get(random.nextInt(5));
    Path file = source.resolve("templates").resolve(name);
    if (Files.exists(file) && random.nextInt(3) == 0) {
      return delete(file);
    }
    String broken = random.nextInt(6) == 0 ? "{% if %}" : "";
    write(
        file,
        Files.readString(own.resolve(name)) + "\n<!-- " + random.nextInt(9) + " -->" + broken);
    return "template " + file + broken;
  }

  private String picture() throws IOException {
    List<String> pictures =
        List.of(
            "content/villages/village-a/photos/b.jpg",
            "content/galleries/walk/photos/d.jpg",
            "content/articles/2026/bundle/one.jpg");
    Path from = original.resolve(pictures.get(random.nextInt(3)));
    Path to = source.resolve(pictures.get(random.nextInt(3)));
    Files.createDirectories(Objects.requireNonNull(to.getParent()));
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    touch(to);
    return from + " over " + to;
  }

  private String style() throws IOException {
    Path file = source.resolve("assets/css/site.css");
    write(file, "p { margin: " + random.nextInt(10) + "px }\n");
    return "style " + file;
  }

  /** Deletes a folder, or brings it back. */
  private String folder() throws IOException {
    String name =
        List.of(
                "content/villages/village-a",
                "content/galleries",
                "content/articles/series",
                "assets")
            .get(random.nextInt(4));
    Path folder = source.resolve(name);
    boolean there = Files.exists(folder);
    if (there) {
      Folders.delete(folder);
    } else {
      copy(original.resolve(name), folder);
    }
    touched.add(folder);
    return (there ? "deleted " : "restored ") + folder;
  }

  private String spoil(Path file) throws IOException {
    write(file, Files.readString(file).replaceFirst(":", " ["));
    return "spoilt " + file;
  }

  private Path any(String folder, String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    Path start = source.resolve(folder);
    if (Files.exists(start)) {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.toString().endsWith(ending)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    }
    files.sort(null);
    if (files.isEmpty()) {
      restore();
      return any(folder, ending);
    }
    return files.get(random.nextInt(files.size()));
  }

  private void write(Path file, String text) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
    touch(file);
  }

  /** Every write has a time of its own, as on a disk with a fine clock. */
  private void touch(Path file) throws IOException {
    time += 1000;
    Files.setLastModifiedTime(file, FileTime.fromMillis(time));
    touched.add(file);
  }

  private void copy(Path from, Path to) throws IOException {
    List<Path> made = new ArrayList<>();
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            made.add(copy);
            return FileVisitResult.CONTINUE;
          }
        });
    for (Path file : made) {
      touch(file);
    }
  }
}
