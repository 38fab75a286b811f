package tongxin.importing.blog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/** What a blog's configuration says. */
record Config(Values values) {
  private static final long LIMIT = 2L << 20;

  private static final List<String> HUGO =
      List.of(
          "hugo.toml",
          "hugo.yaml",
          "hugo.yml",
          "hugo.json",
          "config.toml",
          "config.yaml",
          "config.yml",
          "config.json",
          "config/_default/hugo.toml",
          "config/_default/hugo.yaml",
          "config/_default/config.toml",
          "config/_default/config.yaml");

  static Config of(BlogKind kind, Path folder) throws IOException {
    List<String> names = kind == BlogKind.HUGO ? HUGO : List.of("_config.yml", "_config.yaml");
    for (String name : names) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file) && Files.size(file) <= LIMIT) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return new Config(name.endsWith(".toml") ? Toml.read(text) : FrontMatterReader.yaml(text));
      }
    }
    return new Config(Values.NONE);
  }

  /** Where the blog was, without a slash at the end; empty where that is not said. */
  String url() {
    String url = values.text("url", "baseurl");
    String web = url.matches("(?i)https?://[^/\\s]+.*") ? url : "";
    String base = values.text("url").isEmpty() ? "" : values.text("baseurl");
    String root = base.startsWith("/") ? base : "";
    return web.replaceFirst("/+$", "") + root.replaceFirst("/+$", "");
  }

  /** The part of the address that all of its pages have: empty, or {@code /blog}. */
  String root() {
    return url().replaceFirst("(?i)^https?://[^/]+", "");
  }

  ZoneId zone(ZoneId otherwise) {
    try {
      String zone = values.text("timezone", "timeZone".toLowerCase(java.util.Locale.ROOT));
      return zone.isEmpty() ? otherwise : ZoneId.of(zone);
    } catch (DateTimeException e) {
      return otherwise;
    }
  }

  String language() {
    List<String> languages =
        values.list("defaultcontentlanguage", "languagecode", "language", "lang", "locale");
    return languages.isEmpty() ? "" : languages.get(0);
  }
}
