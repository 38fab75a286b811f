package tongxin.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tongxin.output.FileDigest;
import tongxin.output.SiteManifest;

/** A small site as a build leaves it, whose pages ask for a style with a fingerprint. */
final class TestSite {
  private final Path newsroom;
  private final SortedMap<String, String> files = new TreeMap<>();

  TestSite(Path newsroom) throws IOException {
    this.newsroom = newsroom;
    Files.createDirectories(newsroom);
    style("body { color: black }");
    page("404.html", "没有这一页");
    file("robots.txt", "User-agent: *\n");
    file(".nojekyll", "");
    file(".well-known/security.txt", "Contact: mailto:news@example.org\n");
  }

  Path newsroom() {
    return newsroom;
  }

  Path out() {
    return newsroom.resolve("public");
  }

  /** Gives all pages another style. */
  TestSite style(String css) {
    files.keySet().removeIf(path -> path.startsWith("css/"));
    files.put("css/site." + fingerprint(css) + ".css", css);
    return this;
  }

  private static String fingerprint(String content) {
    return String.format("%010x", content.hashCode() & 0xffffffffL);
  }

  TestSite file(String path, String content) {
    files.put(path, content);
    return this;
  }

  /** An article with a photo of its own. */
  TestSite article(String slug, String title) {
    String photo = "photos/" + fingerprint(slug) + "123456-480.jpg";
    files.put(photo, "a photo of " + slug);
    page("zh/articles/" + slug + "/index.html", title + "|<img src=\"/" + photo + "\">");
    return this;
  }

  TestSite page(String path, String titleAndBody) {
    files.put(path, titleAndBody);
    return this;
  }

  TestSite without(String path) {
    files.remove(path);
    return this;
  }

  /** Writes it as a build does. */
  TestSite build() throws IOException {
    // Not by the publisher itself, which waits for the disk at every file.
    Path next = newsroom.resolve("next");
    SortedMap<String, String> content = content();
    StringBuilder manifest = new StringBuilder("tongxin manifest 1\n");
    for (var file : content.entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      Path path = next.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Path old = out().resolve(file.getKey());
      if (Files.isRegularFile(old) && Arrays.equals(Files.readAllBytes(old), bytes)) {
        Files.createLink(path, old);
      } else {
        Files.write(path, bytes);
      }
      String digest = FileDigest.of(bytes);
      manifest.append(digest + " " + bytes.length + " " + file.getKey() + "\n");
    }
    manifest.append("end " + content.size() + "\n");
    Files.writeString(next.resolve(SiteManifest.NAME), manifest);
    delete(out());
    Files.move(next, out());
    return this;
  }

  /** All files with what they hold. */
  SortedMap<String, String> content() {
    SortedMap<String, String> all = new TreeMap<>();
    String style =
        files.keySet().stream().filter(it -> it.startsWith("css/")).findFirst().orElseThrow();
    StringBuilder links = new StringBuilder();
    files.forEach(
        (path, content) -> {
          if (!path.endsWith(".html")) {
            all.put(path, content);
            return;
          }
          String title = content.split("\\|", 2)[0];
          all.put(path, html(style, title, content.substring(title.length())));
          String address = path.replaceFirst("index\\.html$", "");
          links.append("<a href=\"/" + address + "\">" + title + "</a>\n");
        });
    all.put("zh/index.html", html(style, "首页", links.toString()));
    all.put("index.html", html(style, "同心", "<a href=\"/zh/\">中文</a>"));
    all.put("zh/feed.xml", "<feed>" + links.length() + links + "</feed>");
    return all;
  }

  private static String html(String style, String title, String body) {
    return "<!doctype html><html><head><title>"
        + title.replace("&", "&amp;")
        + "</title><link rel=\"canonical\" href=\"https://example.org/\">"
        + "<link rel=\"stylesheet\" href=\"/"
        + style
        + "\"></head><body>"
        + body
        + "</body></html>\n";
  }

  /** The files of a folder, but Tongxin's own. */
  static SortedMap<String, String> filesIn(Path folder) throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return all;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString();
        if (!path.startsWith(".tongxin")) {
          all.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    }
    return all;
  }

  static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        List<Path> sorted = all.sorted(Comparator.reverseOrder()).toList();
        for (Path file : sorted) {
          Files.delete(file);
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }
}
