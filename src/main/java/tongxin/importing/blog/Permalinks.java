package tongxin.importing.blog;

import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses that a text had in its blog. */
final class Permalinks {
  private static final Pattern PLACE = Pattern.compile(":([a-z_]+)");

  private final BlogKind kind;
  private final Config config;
  private final HugoPaths hugo;

  Permalinks(BlogKind kind, Config config) {
    this.kind = kind;
    this.config = config;
    this.hugo = new HugoPaths(config);
  }

  /** Paths from the root of the host, the usual one first. */
  Set<String> of(Post post) {
    Set<String> paths = new LinkedHashSet<>();
    String own = post.values().text("permalink", "url");
    String usual =
        own.isEmpty() || !own.contains("/") ? (own.contains(".") ? own : usual(post)) : own;
    paths.add(path(filled(usual, post)));
    for (String alias : post.values().list("aliases", "alias", "redirect_from")) {
      paths.add(path(alias));
    }
    paths.removeIf(path -> path.equals("/"));
    return paths;
  }

  private String path(String path) {
    String local = path.replaceFirst("(?i)^https?://[^/]+", "");
    String whole = (local.startsWith("/") ? local : "/" + local).replaceAll("/{2,}", "/");
    String root = config.root();
    return root.isEmpty() || whole.startsWith(root + "/") ? whole : root + whole;
  }

  private String usual(Post post) {
    if (post.traits().page()) {
      return "/" + pagePath(post) + "/";
    }
    return switch (kind) {
      case HEXO -> {
        String form = config.values().text("permalink");
        yield form.isEmpty() ? ":year/:month/:day/:title/" : form;
      }
      case JEKYLL -> jekyll(post);
      case HUGO -> hugo(post);
    };
  }

  private static String pagePath(Post post) {
    return post.base().replaceFirst("^(source|content)/", "").replaceFirst("/index$", "");
  }

  private String jekyll(Post post) {
    if (!post.path().contains("_posts/")) {
      return "/" + post.base().replaceFirst("(^|/)_", "$1") + ".html";
    }
    String form = config.values().text("permalink");
    return switch (form) {
      case "", "date" -> "/:categories/:year/:month/:day/:title.html";
      case "pretty" -> "/:categories/:year/:month/:day/:title/";
      case "ordinal" -> "/:categories/:year/:y_day/:title.html";
      case "none" -> "/:categories/:title.html";
      default -> form;
    };
  }

  private String hugo(Post post) {
    String path = hugo.path(post);
    String section = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
    Values forms = config.values().values("permalinks");
    Values pages = forms.values("page");
    String form = (pages.all().isEmpty() ? forms : pages).text(section);
    String prefix = hugo.prefix(post);
    if (!form.isEmpty()) {
      return prefix + "/" + form.replaceFirst("^/", "");
    }
    String slug = post.values().text("slug");
    int slash = path.lastIndexOf('/');
    String last = slug.isEmpty() ? path.substring(slash + 1) : slug;
    return prefix + "/" + path.substring(0, slash + 1) + HugoPaths.slug(last) + "/";
  }

  private String filled(String form, Post post) {
    Map<String, String> words = words(post);
    return PLACE
        .matcher(form)
        .replaceAll(
            place -> {
              String word = words.get(place.group(1));
              return Matcher.quoteReplacement(word == null ? place.group() : word);
            });
  }

  private Map<String, String> words(Post post) {
    String path = kind == BlogKind.HUGO ? this.hugo.path(post) : post.base();
    String section = path.replaceFirst("/[^/]*$", "");
    ZonedDateTime date = post.date();
    String slug = post.values().text("slug");
    boolean hugo = kind == BlogKind.HUGO;
    String file = hugo ? this.hugo.fileName(post) : post.stem();
    String title = HugoPaths.slug(post.title());
    String name = slug.isEmpty() ? file : slug;
    String titled = slug.isEmpty() && hugo ? title : name;
    String folders =
        post.base().replaceFirst("^.*_(posts|drafts)/", "").replaceFirst("/index$", "");
    boolean plain = !post.path().contains("_posts/") || post.path().matches(".*/\\d{4}-.*");
    List<String> categories = post.categories();
    String category = String.join("/", categories);
    return Map.ofEntries(
        Map.entry("year", String.valueOf(date.getYear())),
        Map.entry("short_year", two(date.getYear() % 100)),
        Map.entry("month", two(date.getMonthValue())),
        Map.entry("i_month", String.valueOf(date.getMonthValue())),
        Map.entry("day", two(date.getDayOfMonth())),
        Map.entry("i_day", String.valueOf(date.getDayOfMonth())),
        Map.entry("hour", two(date.getHour())),
        Map.entry("minute", two(date.getMinute())),
        Map.entry("second", two(date.getSecond())),
        Map.entry("y_day", String.format(Locale.ROOT, "%03d", date.getDayOfYear())),
        Map.entry("title", hugo ? title : plain ? name : folders),
        Map.entry("name", post.stem()),
        Map.entry("slug", titled),
        Map.entry("filename", file),
        Map.entry("slugorfilename", name),
        Map.entry("slugorcontentbasename", name),
        Map.entry("contentbasename", file),
        Map.entry("post_title", post.title()),
        Map.entry("id", post.values().text("id")),
        Map.entry("section", section.replaceFirst("/.*$", "")),
        Map.entry("sections", path.contains("/") ? section : ""),
        Map.entry("category", category.isEmpty() ? "uncategorized" : category),
        Map.entry("categories", category.toLowerCase(Locale.ROOT)),
        Map.entry("output_ext", ".html"));
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /** An address as it is looked up: without what two ways to write it differ in. */
  static String key(String path) {
    return path.replaceFirst("[?#].*$", "")
        .replaceFirst("(/index)?\\.html?$", "")
        .replaceFirst("/index$", "")
        .replaceFirst("/+$", "")
        .toLowerCase(Locale.ROOT);
  }
}
