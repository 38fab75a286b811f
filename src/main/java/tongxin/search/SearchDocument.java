package tongxin.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.site.Route;

/**
 * A page that search finds, without its text.
 *
 * @param kind as in addresses of the search page: {@code article}, {@code village} …
 * @param texts the page's texts, or where they are, as {@link Texts} writes them
 */
record SearchDocument(
    Route route, Language language, String kind, String title, Facets facets, String texts) {

  /**
   * What results can be narrowed by.
   *
   * @param date null where the page has none
   * @param day the same as a day of the site's zone
   * @param column id, or empty
   * @param counties ids of divisions
   */
  record Facets(
      @Nullable Instant date, @Nullable LocalDate day, String column, Set<String> counties) {
    static final Facets NONE = new Facets(null, null, "", Set.of());

    /** 0 where there is no date. */
    int year() {
      return day == null ? 0 : day.getYear();
    }
  }
}
