package tongxin.deploy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
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
    return article(slug, title, "123456");
  }

  /** An article with another photo than before. */
  TestSite article(String slug, String title, String version) {
    String photo = photo(slug, version);
    files.keySet().removeIf(path -> path.startsWith(photos(slug)));
    files.put(photo, "a photo of " + slug);
    page("zh/articles/" + slug + "/index.html", title + "|<img src=\"/" + photo + "\">");
    return this;
  }

  private static String photos(String slug) {
    return "photos/" + fingerprint(slug);
  }

  /** The photo of an article. */
  static String photo(String slug, String version) {
    return photos(slug) + version + "-480.jpg";
  }

  /** Takes an article off, with its photo. */
  TestSite withdraw(String slug) {
    files.keySet().removeIf(path -> path.startsWith(photos(slug)));
    return without("zh/articles/" + slug + "/index.html");
  }

  /** The part of the search index for what the site says now. */
  TestSite index(String words) {
    files.keySet().removeIf(path -> path.startsWith("search/recent"));
    return file("search/recent-pairs-0-" + fingerprint(words).substring(2) + ".bin", words)
        .file("search/index.bin", words);
  }

  /** To whom a file belongs, as a build says it. */
  private String owner(String path) {
    for (String file : files.keySet()) {
      String slug = file.replaceFirst("^zh/articles/([^/]+)/index.html$", "$1");
      if ((path.equals(file) && !slug.equals(file)) || path.startsWith(photos(slug))) {
        return "\t" + fingerprint("content/articles/" + slug + ".zh.md");
      }
    }
    return path.startsWith("search/") ? "\t*" : path.endsWith(".html") ? "\tlists" : "";
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
    StringBuilder manifest = new StringBuilder("tongxin manifest 2\n");
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
      manifest.append(
          digest + " " + bytes.length + " " + file.getKey() + owner(file.getKey()) + "\n");
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
    SortedMap<String, String> all = everythingIn(folder);
    all.keySet().removeIf(path -> path.startsWith(".tongxin"));
    return all;
  }

  /** A manifest as it was written before files had owners. */
  static byte[] withoutOwners(byte[] manifest) throws IOException {
    String text;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(manifest))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(
          text.replaceAll("(?m)^((?:[^\t\n]*\t){5}[^\t\n]*)\t[^\t\n]*$", "$1")
              .getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  /** All files of a folder. */
  static SortedMap<String, String> everythingIn(Path folder) throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return all;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString();
        all.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
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
