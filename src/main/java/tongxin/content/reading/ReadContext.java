package tongxin.content.reading;

import java.time.ZoneId;
import java.util.List;
import tongxin.config.Language;
import tongxin.content.model.SiteConfig;

/**
 * What a reader must know to understand a file.
 *
 * @param languages of the site
 * @param language of a text that does not say
 * @param zone of a date that does not say
 * @param leftMarks signs that no text may have, besides those that Tongxin knows
 */
record ReadContext(
    List<Language> languages, Language language, ZoneId zone, List<String> leftMarks) {
  static ReadContext of(SiteConfig site) {
    return new ReadContext(site.languages(), site.defaultLanguage(), site.zone(), site.leftMarks());
  }

  /** For a file in one language. */
  ReadContext in(Language other) {
    return new ReadContext(languages, other, zone, leftMarks);
  }
}
