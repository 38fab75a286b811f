package tongxin.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.page.plan.Page;
import tongxin.page.plan.PageKind;
import tongxin.problem.Suggestion;

/**
 * Finds the page that a person means: by slug, by address, by file, by {@code village:ID}, or by
 * title.
 */
final class PieceNames {
  private static final Set<PageKind> PIECES =
      Set.of(
          PageKind.ARTICLE,
          PageKind.VILLAGE,
          PageKind.SITE,
          PageKind.GALLERY,
          PageKind.TOPIC,
          PageKind.PAGE);
  private static final Pattern HOST = Pattern.compile("(?i)^https?://[^/]*");
  private static final Pattern LANGUAGE = Pattern.compile("\\.(" + Language.anyCode() + ")$");
  private static final int SUGGESTIONS = 3;

  private final List<Page> pages;
  private final Path source;
  private final String base;

  /**
   * Names of the pages of a site.
   *
   * @param source the newsroom's folder
   * @param base the path that is put before every address
   */
  PieceNames(List<Page> pages, Path source, String base) {
    this.pages =
        pages.stream()
            .filter(page -> PIECES.contains(page.kind()) && page.language() != null)
            .toList();
    this.source = source;
    this.base = base;
  }

  /**
   * Finds a piece.
   *
   * @param asked its language where the name says none; null for the site's first
   */
  PieceChoice find(String written, @Nullable Language asked) {
    Name name = name(written.strip());
    Language language = name.language == null ? asked : name.language;
    Map<String, List<Page>> found = new LinkedHashMap<>();
    for (Page page : pages) {
      if (namesOf(page).contains(name.text) || page.title().equals(written.strip())) {
        found.computeIfAbsent(key(page), k -> new ArrayList<>()).add(page);
      }
    }
    if (found.isEmpty()) {
      return new PieceChoice.Unknown(near(name.text, written.strip()));
    }
    if (found.size() > 1) {
      return new PieceChoice.Several(
          found.values().stream().map(same -> same.get(0).origin().file()).toList());
    }
    List<Page> versions = found.values().iterator().next();
    return new PieceChoice.Found(
        versions.stream()
            .filter(page -> language != null && language.equals(page.language()))
            .findFirst()
            .orElse(versions.get(0)));
  }

  /** True where a name means the document of a file, whatever is in it. */
  boolean means(String written, String file) {
    String text = name(written.strip()).text;
    String own = key(file);
    String kind = own.replaceFirst("^([a-z]+?)(ie)?s/.*", "$1");
    String slug = own.substring(own.lastIndexOf('/') + 1);
    return own.equals(text)
        || own.endsWith("/" + text)
        || text.endsWith("/" + slug)
        || text.equals(kind + ":" + slug);
  }

  /** What was written, without host, folder, ending and language. */
  private record Name(String text, @Nullable Language language) {}

  private Name name(String written) {
    String text = relative(HOST.matcher(written).replaceFirst("").replace('\\', '/'));
    text = text.replaceAll("[?#].*", "");
    if (text.startsWith(base) && base.length() > 1) {
      text = text.substring(base.length() - 1);
    }
    text = text.replaceFirst("^\\./", "").replaceFirst("^/+", "");
    text = text.replaceFirst("/index\\.html$", "").replaceFirst("/+$", "");
    text = text.replaceFirst("^content/", "").replaceFirst("\\.(md|markdown|yml|yaml)$", "");
    Language language = null;
    Matcher suffix = LANGUAGE.matcher(text);
    if (suffix.find()) {
      language = Language.of(suffix.group(1)).orElse(null);
      text = text.substring(0, suffix.start());
    }
    String folder = text.contains("/") ? text.substring(0, text.indexOf('/')) : "";
    if (Language.of(folder).isPresent()) {
      language = Language.of(folder).orElse(null);
      text = text.substring(folder.length() + 1);
    }
    return new Name(text.replaceFirst("/(index|village|site|gallery)$", ""), language);
  }

  /** A path of this computer as one in the newsroom. */
  private String relative(String written) {
    try {
      Path path = Path.of(written).toAbsolutePath().normalize();
      boolean file = written.contains("/") && Files.exists(path) && path.startsWith(source);
      return file ? source.relativize(path).toString().replace('\\', '/') : written;
    } catch (InvalidPathException notOfThisSystem) {
      return written;
    }
  }

  private static Set<String> namesOf(Page page) {
    Set<String> names = new LinkedHashSet<>();
    String route = page.route().path().replaceFirst("/+$", "");
    String bare = route.contains("/") ? route.substring(route.indexOf('/') + 1) : route;
    String slug = slug(page);
    names.add(slug);
    names.add(bare);
    names.add(key(page));
    names.add(page.kind().id() + ":" + slug);
    names.add(key(page).replaceFirst("^[a-z]+/", ""));
    return names;
  }

  private static String slug(Page page) {
    String route = page.route().path().replaceFirst("/+$", "");
    return route.substring(route.lastIndexOf('/') + 1);
  }

  /** The file without language and ending: the same for all versions of a piece. */
  private static String key(Page page) {
    return key(page.origin().file());
  }

  private static String key(String path) {
    String file = path.replaceFirst("^content/", "");
    file = file.replaceFirst("\\.(md|markdown|yml|yaml)$", "");
    file = LANGUAGE.matcher(file).replaceFirst("");
    return file.replaceFirst("/(index|village|site|gallery)$", "");
  }

  private List<String> near(String text, String title) {
    TreeSet<String> slugs =
        pages.stream().map(PieceNames::slug).collect(Collectors.toCollection(TreeSet::new));
    Set<String> near = new LinkedHashSet<>();
    String slug = text.substring(text.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String nearest = Suggestion.nearest(slug, slugs);
    if (nearest != null) {
      near.add(nearest);
    }
    pages.stream()
        .filter(page -> title.length() > 1 && page.title().contains(title))
        .map(PieceNames::slug)
        .forEach(near::add);
    slugs.stream().filter(known -> slug.length() > 2 && known.contains(slug)).forEach(near::add);
    near.addAll(Suggestion.byNearness(slug, slugs, SUGGESTIONS));
    return near.stream().limit(SUGGESTIONS).toList();
  }
}
