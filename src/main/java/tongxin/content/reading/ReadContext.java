package tongxin.content.reading;

import java.time.ZoneId;
import java.util.List;
import tongxin.config.Language;
import tongxin.content.model.Body;
import tongxin.content.model.SiteConfig;
import tongxin.problem.Problems;

/**
 * What a reader must know to understand a file.
 *
 * @param languages of the site
 * @param language of a text that does not say
 * @param zone of a date that does not say
 * @param texts looks at each text
 */
record ReadContext(List<Language> languages, Language language, ZoneId zone, TextCheck texts) {
  static ReadContext of(SiteConfig site, TextCheck texts) {
    return new ReadContext(site.languages(), site.defaultLanguage(), site.zone(), texts);
  }

  /** A body whose texts were looked at, and are no longer needed. */
  Body checked(Body body, Problems problems) {
    texts.check(body.texts(), problems);
    return body.withoutTexts();
  }

  /** For a file in one language. */
  ReadContext in(Language other) {
    return new ReadContext(languages, other, zone, texts);
  }
}
