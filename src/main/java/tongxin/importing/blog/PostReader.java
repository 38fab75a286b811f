package tongxin.importing.blog;

import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.importing.blog.PostFiles.Found;

/** Reads the texts of a blog: front matter, language, date. */
final class PostReader {
  private static final Pattern DAY =
      Pattern.compile("(?:^|/)(\\d{4}-\\d{1,2}-\\d{1,2})(?:[-_/]|$)");
  private static final Pattern HEADING = Pattern.compile("\\A\\s*#[ \\t]+(.+?)[ \\t#]*\\n");
  private static final Pattern SETEXT = Pattern.compile("\\A\\s*(\\S.*)\\n=+[ \\t]*\\n");

  private final BlogKind kind;
  private final Config config;
  private final List<Language> languages;
  private final ZoneId zone;

  PostReader(BlogKind kind, Config config, List<Language> languages, ZoneId zone) {
    this.kind = kind;
    this.config = config;
    this.languages = languages;
    this.zone = config.zone(zone);
  }

  /** All texts that have words, or a title and a picture. */
  List<Post> read(List<Found> files) throws IOException {
    Map<String, Found> byStem = new LinkedHashMap<>();
    files.forEach(found -> byStem.put(found.stem(), found));
    List<Post> posts = new java.util.ArrayList<>();
    for (Found found : files) {
      Post post = post(found, byStem);
      if (post != null) {
        posts.add(post);
      }
    }
    return posts;
  }

  private @Nullable Post post(Found found, Map<String, Found> byStem) throws IOException {
    FrontMatterReader.Split split = FrontMatterReader.split(PostFiles.text(found.file()));
    String layout = split.values().text("layout", "type");
    if (split.body().isBlank()
        || layout.matches("(?i)tags|categories|archives?|friends|404|search")) {
      return null;
    }
    String suffix = found.suffix(byStem);
    String stem = found.stem();
    String base = suffix.isEmpty() ? stem : stem.substring(0, stem.length() - suffix.length() - 1);
    String folderLanguage = folderLanguage(base);
    String told = split.values().text("lang", "language", "locale");
    String written = !suffix.isEmpty() ? suffix : !told.isEmpty() ? told : folderLanguage;
    boolean titled = !split.values().text("title").isEmpty() || heading(split.body()).isEmpty();
    Values values = titled ? split.values() : withTitle(split);
    String body = titled ? split.body() : withoutTitle(split.body());
    boolean dated = date(values, found).isPresent();
    ZonedDateTime date = date(values, found).orElse(modified(found));
    return new Post(
        found.file(),
        found.path(),
        folderLanguage.isEmpty()
            ? base
            : base.replaceFirst("(^|/)(?i)" + Pattern.quote(folderLanguage) + "/", "$1"),
        language(written, values.text("title"), body),
        values,
        body,
        date,
        new Post.Traits(isDraft(values, found), isPage(found, dated), dated));
  }

  private static Values withTitle(FrontMatterReader.Split split) {
    String title = heading(split.body());
    Map<String, Object> all = new LinkedHashMap<>(split.values().all());
    all.put(
        "title",
        title
            .replaceAll("[*`]|\\[([^]]*)]\\([^)]*\\)", "$1")
            .replaceAll("\\\\([\\p{Punct}])", "$1"));
    return new Values(all);
  }

  private static String heading(String body) {
    Matcher heading = HEADING.matcher(body);
    if (heading.find()) {
      return heading.group(1);
    }
    Matcher setext = SETEXT.matcher(body);
    return setext.find() ? setext.group(1).strip() : "";
  }

  private static String withoutTitle(String body) {
    String rest = HEADING.matcher(body).replaceFirst("");
    return rest.equals(body) ? SETEXT.matcher(body).replaceFirst("") : rest;
  }

  private static String folderLanguage(String base) {
    for (String step : base.split("/", -1)) {
      if (step.matches("(?i)zh([-_](cn|hans))?|cn|en([-_]us)?|english|chinese")) {
        return step;
      }
    }
    return "";
  }

  private Language language(String written, String title, String text) {
    String tag = (written.isEmpty() ? config.language() : written).toLowerCase(Locale.ROOT);
    Language told =
        tag.matches("(zh|cn|chs|chinese).*")
            ? Language.ZH
            : tag.matches("en.*") ? Language.EN : null;
    boolean chinese = isChinese(title, text);
    Language seen = chinese ? Language.ZH : Language.EN;
    // A theme's language is often left at its default.
    Language language = told == null || (written.isEmpty() && chinese) ? seen : told;
    return languages.contains(language) ? language : languages.get(0);
  }

  private static boolean isChinese(String title, String text) {
    String words = text.replaceAll("https?://\\S+", "");
    long chinese = words.codePoints().filter(Character::isIdeographic).count();
    long letters = words.codePoints().filter(Character::isLetter).count();
    return title.codePoints().anyMatch(Character::isIdeographic) || chinese * 5 > letters;
  }

  private Optional<ZonedDateTime> date(Values values, Found found) {
    for (String key :
        List.of("date", "publishdate", "created", "pubdate", "createtime", "updated", "lastmod")) {
      Optional<ZonedDateTime> date = Dates.parse(values.text(key), zone);
      if (date.isPresent()) {
        return date;
      }
    }
    Matcher day = DAY.matcher(found.path());
    return day.find() ? Dates.parse(day.group(1), zone) : Optional.empty();
  }

  private ZonedDateTime modified(Found found) throws IOException {
    return Files.getLastModifiedTime(found.file()).toInstant().atZone(zone);
  }

  private static boolean isDraft(Values values, Found found) {
    return values.isTrue("draft")
        || values.isFalse("published")
        || values.isTrue("private")
        || found.path().contains("_drafts/");
  }

  /** A text outside of the folders of posts that has no date. */
  private boolean isPage(Found found, boolean dated) {
    boolean post = found.path().contains("_posts/") || found.path().contains("_drafts/");
    return switch (kind) {
      case HEXO -> found.path().startsWith("source/") && !post;
      case JEKYLL -> false;
      case HUGO -> found.path().matches("content/(?:[a-zA-Z-]{2,7}/)?[^/]+\\.md") && !dated;
    };
  }
}
