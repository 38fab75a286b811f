package tongxin.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A language of the site.
 *
 * @param tag the BCP 47 language tag, as in {@code lang} and {@code hreflang}: {@code zh-CN}
 * @param code the short form used in file names, YAML and URLs: {@code zh}
 * @param name what those who speak it call it
 */
public record Language(String tag, String code, String name) {
  public static final Language ZH = new Language("zh-CN", "zh", "中文");
  public static final Language EN = new Language("en", "en", "English");

  /** The languages that Tongxin can write: both have interface strings and their own typography. */
  public static final List<Language> KNOWN = List.of(ZH, EN);

  /** The language with this tag, ignoring case (RFC 5646, 2.1.1), or with this short form. */
  public static Optional<Language> of(String tagOrCode) {
    return KNOWN.stream()
        .filter(l -> l.tag.equalsIgnoreCase(tagOrCode) || l.code.equals(tagOrCode))
        .findFirst();
  }

  /** The language in which Tongxin speaks to people: Chinese to those who speak it, or English. */
  public static Language ofPeopleIn(Locale locale) {
    return locale.getLanguage().equals(ZH.code) ? ZH : EN;
  }

  /** The short form of any language, as a part of a regular expression: {@code zh|en}. */
  public static String anyCode() {
    return KNOWN.stream().map(Language::code).collect(Collectors.joining("|"));
  }

  /** For the JDK's formatting of dates and numbers. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  @Override
  public String toString() {
    return tag;
  }

  // Written out, as in other keys of maps: the JDK would link them at run time, at every start.

  @Override
  public boolean equals(@Nullable Object object) {
    return this == object
        || (object instanceof Language other && tag.equals(other.tag) && code.equals(other.code));
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }
}
