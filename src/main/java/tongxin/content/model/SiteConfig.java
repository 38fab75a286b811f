package tongxin.content.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.problem.Location;

/**
 * What {@code content/site.yml} says.
 *
 * @param languages the first is the default language
 * @param nav the menu; empty for the usual one
 * @param leftMarks signs that no text may have, besides those that Tongxin knows
 * @param footer licence numbers and the like, each with its label
 */
public record SiteConfig(
    Text title,
    @Nullable Text description,
    @Nullable Text organiser,
    URI baseUrl,
    ZoneId zone,
    List<Language> languages,
    List<NavItem> nav,
    List<FooterItem> footer,
    boolean indent,
    List<String> leftMarks,
    PhotoRules photoRules,
    Location location) {

  /** The language that a text is in which does not say. */
  public Language defaultLanguage() {
    return languages.get(0);
  }

  /**
   * An entry of the menu.
   *
   * @param target a section such as {@code villages}, a content link such as {@code page:about}, a
   *     path or an address
   */
  public record NavItem(@Nullable Text label, Ref target) {}

  /** A line of the footer, such as the ICP number with a link to the register. */
  public record FooterItem(String key, @Nullable Text label, Text value, @Nullable String url) {}

  /**
   * What the newsroom asks of photos.
   *
   * @param requirePeople every photo must say whether persons can be recognised
   * @param maxPixels largest picture accepted, in millions of pixels
   * @param external whether pictures at other hosts may be shown, with a warning
   */
  public record PhotoRules(boolean requirePeople, int maxPixels, External external) {}

  /** What becomes of pictures at other hosts. */
  public enum External {
    /** They are shown, with a warning. */
    ALLOW,
    /** They are an error. */
    REFUSE
  }
}
