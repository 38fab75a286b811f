package tongxin.importing.blog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the texts of a blog, and where its other files are. */
final class PostFiles {
  private static final long LIMIT = 8L << 20;
  private static final int MAX_DEPTH = 20;

  private static final Set<String> NOT_CONTENT =
      Set.of(
          "node_modules",
          "themes",
          "public",
          "_site",
          "vendor",
          "resources",
          "layouts",
          "archetypes",
          "scaffolds",
          "_includes",
          "_layouts",
          "_sass",
          "_data");

  private static final Set<String> ABOUT_THE_BLOG =
      Set.of(
          "readme",
          "license",
          "contributing",
          "changelog",
          "code_of_conduct",
          "summary",
          "_sidebar",
          "_navbar");

  private static final Pattern SUFFIX =
      Pattern.compile(
          "(.+)[._-]((?i)zh(?:[-_](?:cn|hans|hant|tw|hk))?|cn|chs|en(?:[-_](?:us|gb))?|ja|ko|fr|de|es|ru)");

  private final BlogKind kind;
  private final Path folder;

  PostFiles(BlogKind kind, Path folder) {
    this.kind = kind;
    this.folder = folder;
  }

  /** A file, with its path from the blog's folder. */
  record Found(Path file, String path) {

    /** The path without its ending. */
    String stem() {
      return path.replaceFirst("\\.[^./]*$", "");
    }

    /** The language that its name ends in, or nothing; others are the files there are. */
    String suffix(Map<String, Found> others) {
      Matcher suffix = SUFFIX.matcher(stem());
      if (!suffix.matches()) {
        return "";
      }
      boolean dot = stem().charAt(suffix.end(1)) == '.';
      boolean sibling = others.containsKey(suffix.group(1));
      return dot || sibling ? suffix.group(2).toLowerCase(Locale.ROOT) : "";
    }
  }

  /** All texts, in order; those in the generator's own folders, or all where there are none. */
  List<Found> texts() throws IOException {
    List<Found> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, MAX_DEPTH)) {
      for (Path file : files.sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (isText(path) && Files.isRegularFile(file) && Files.size(file) <= LIMIT) {
          all.add(new Found(file, path));
        }
      }
    }
    List<Found> own = all.stream().filter(found -> isContent(found.path)).toList();
    return own.isEmpty() ? all : own;
  }

  private static boolean isText(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    boolean hidden =
        Stream.of(path.split("/", -1))
            .anyMatch(step -> step.startsWith(".") || NOT_CONTENT.contains(step));
    return !hidden
        && name.matches(".*\\.(md|markdown|mdown|mkd)")
        && !ABOUT_THE_BLOG.contains(name.replaceFirst("\\..*$", ""))
        && !name.startsWith("_index");
  }

  private boolean isContent(String path) {
    return switch (kind) {
      case HEXO ->
          path.startsWith("source/") || path.startsWith("_posts/") || path.startsWith("_drafts/");
      case HUGO -> path.startsWith("content/");
      case JEKYLL -> true;
    };
  }

  /** A text of a blog is UTF-8; what is not is read as well as it can be. */
  static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }

  /** The folders whose files have addresses of their own, in the order they are looked in. */
  List<Path> roots() {
    List<String> names =
        switch (kind) {
          case HEXO -> List.of("source", "");
          case HUGO -> List.of("static", "assets", "content", "");
          case JEKYLL -> List.of("");
        };
    return names.stream().map(folder::resolve).toList();
  }
}
