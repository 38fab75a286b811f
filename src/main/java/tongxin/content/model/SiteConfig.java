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
 * @param nav the menu; empty for the usual one
 * @param footer licence numbers and the like, each with its label
 */
public record SiteConfig(
    Identity identity,
    Address address,
    List<NavItem> nav,
    List<FooterItem> footer,
    TextRules textRules,
    PhotoRules photoRules,
    Values values,
    Location location) {

  /** The language that a text is in which does not say. */
  public Language defaultLanguage() {
    return languages().get(0);
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

  public Text title() {
    return identity.title();
  }

  public @Nullable Text description() {
    return identity.description();
  }

  public @Nullable Text organiser() {
    return identity.organiser();
  }

  public URI baseUrl() {
    return address.baseUrl();
  }

  public ZoneId zone() {
    return address.zone();
  }

  public List<Language> languages() {
    return address.languages();
  }

  /** What the site is called, and who runs it. */
  public record Identity(Text title, @Nullable Text description, @Nullable Text organiser) {}

  /**
   * Where the site is, and in which languages and time zone.
   *
   * @param place where {@code base_url} is written; null where it is not
   * @param languages the first is the default language
   */
  public record Address(
      URI baseUrl, @Nullable Location place, ZoneId zone, List<Language> languages) {
    public Address {
      languages = List.copyOf(languages);
    }
  }

  public boolean indent() {
    return textRules.indent();
  }

  public List<String> attachmentTypes() {
    return textRules.attachmentTypes();
  }

  public List<String> leftMarks() {
    return textRules.leftMarks();
  }

  /**
   * What holds for the texts of all pages.
   *
   * @param indent paragraphs of Chinese articles begin two characters in
   * @param leftMarks signs that no text may have, besides those that Tongxin knows
   * @param attachmentTypes endings of files, besides the usual ones, that a text may link to
   */
  public record TextRules(boolean indent, List<String> leftMarks, List<String> attachmentTypes) {
    /** What holds where nothing is set. */
    public static final TextRules USUAL = new TextRules(true, List.of(), List.of());

    public TextRules {
      leftMarks = List.copyOf(leftMarks);
      attachmentTypes = List.copyOf(attachmentTypes);
    }
  }
}
