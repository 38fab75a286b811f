package tongxin.authoring;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tongxin.authoring.NewContent.Reason;
import tongxin.authoring.NewContent.Refused;
import tongxin.config.Language;
import tongxin.content.contract.Contract;
import tongxin.content.contract.Words;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.Ids;

/**
 * Begins an article, or the translation of one: a file for each language, a draft of now.
 *
 * @param column null for that of the article which is translated, or the site's first
 * @param slug null for the title in pinyin
 */
public record NewArticle(
    String title, @Nullable String column, @Nullable String slug, List<Language> languages) {
  private static final Words COLUMNS = new Words("可以写：", "one of: ");

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  /** Says which files that needs, or why it cannot be. */
  public NewContent begin(ContentFolder target, Content content, Instant now) {
    Refused refused = refused(content);
    if (refused != null) {
      return refused;
    }
    ZoneId zone = content.site().zone();
    String folder =
        String.format(Locale.ROOT, "content/articles/%04d/", now.atZone(zone).getYear());
    Article original = slug == null ? null : bySlug(content, slug);
    String base = slug == null ? spelt(target, content, folder) : slug;
    if (base.isEmpty()) {
      return Refused.of(Reason.NAME_UNSPELLABLE, title);
    }
    String key = original == null ? folder + base : original.key();
    ZonedDateTime date = (original == null ? now : original.date()).atZone(zone);
    SortedMap<String, String> files = new TreeMap<>();
    for (Language language : languages) {
      String path = path(key, original, language);
      if (target.has(path) || taken(content, base, language)) {
        return Refused.of(Reason.EXISTS, path);
      }
      files.put(path, text(language, date, original, content));
    }
    return new NewContent.Draft(base, files);
  }

  private @Nullable Refused refused(Content content) {
    Set<String> columns = content.data().columns().keySet();
    if (columns.isEmpty()) {
      return Refused.of(Reason.COLUMNS_MISSING);
    }
    if (column != null && !columns.contains(column)) {
      return Refused.of(Reason.COLUMN_UNKNOWN, column, String.join(", ", columns));
    }
    if (slug != null && !Ids.isValid(slug)) {
      return Refused.of(Reason.ID_INVALID, slug);
    }
    return languages.stream()
        .filter(language -> !content.site().languages().contains(language))
        .map(language -> Refused.of(Reason.LANGUAGE_MISSING, language.code()))
        .findFirst()
        .orElse(null);
  }

  private static String path(String key, @Nullable Article original, Language language) {
    boolean bundle = original != null && original.folder().equals(key + "/");
    return key + (bundle ? "/index." : ".") + language.code() + ".md";
  }

  private static @Nullable Article bySlug(Content content, String slug) {
    return content.articles().stream()
        .filter(article -> article.slug().id().equals(slug))
        .findFirst()
        .orElse(null);
  }

  private static boolean taken(Content content, String slug, Language language) {
    return content.articles().stream()
        .anyMatch(a -> a.slug().id().equals(slug) && a.language().equals(language));
  }

  /** The title in pinyin, with a number where that is taken. */
  private String spelt(ContentFolder target, Content content, String folder) {
    String first = new Spelling(content.data().pinyin()).id(title);
    String free = first;
    for (int i = 2; !first.isEmpty() && isTaken(target, content, folder, free); i++) {
      free = first + "-" + i;
    }
    return free;
  }

  private static boolean isTaken(
      ContentFolder target, Content content, String folder, String slug) {
    return bySlug(content, slug) != null
        || target.has(folder + slug)
        || Language.KNOWN.stream()
            .anyMatch(l -> target.has(folder + slug + "." + l.code() + ".md"));
  }

  private String text(
      Language language, ZonedDateTime date, @Nullable Article original, Content content) {
    Set<String> columns = content.data().columns().keySet();
    String own = original == null ? columns.iterator().next() : original.column().id();
    NewDocument text =
        new NewDocument(Contract.ARTICLE, language, content.site().languages())
            .with("title", YamlText.quoted(title))
            .with("date", DATE.format(date))
            .with("column", column == null ? own : column)
            .saying("column", COLUMNS.in(language) + String.join(", ", columns))
            .with("status", "draft")
            .showing("embargo", DATE.format(date))
            .showing("expires_at", DATE.format(date.plusYears(1)));
    if (slug != null && original != null && !original.key().endsWith("/" + slug)) {
      text.with("slug", slug);
    }
    return text.frontMatter();
  }
}
