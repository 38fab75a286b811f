package tongxin.content.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;

/** The ledger of addresses: each that was ever public. */
public final class PublicAddresses {
  /** No address was ever public. */
  public static final PublicAddresses NONE = new PublicAddresses(List.of());

  /** Its file, from the source folder. */
  public static final String FILE = "content/data/addresses.yml";

  private static final Pattern DATED = Pattern.compile("/[a-z]+/articles/\\d{4,}/\\d\\d/[^/]+/");

  private final List<PublicAddress> all;
  private final Map<String, String> ofArticles = new HashMap<>();

  /** A ledger of these, in the order of the file. */
  public PublicAddresses(List<PublicAddress> all) {
    this.all = List.copyOf(all);
    for (PublicAddress entry : all) {
      if (entry.isKept() && !entry.key().isEmpty() && DATED.matcher(entry.address()).matches()) {
        String[] parts = entry.address().split("/", -1);
        ofArticles.put(name(entry.key(), parts[1], parts[5]), entry.address());
      }
    }
  }

  private static String name(String key, String language, String slug) {
    return language + " " + slug + " " + key;
  }

  /** All of them. */
  public List<PublicAddress> all() {
    return all;
  }

  /**
   * The address under which an article became public: a date that is corrected later does not move
   * it.
   *
   * @return such as {@code /zh/articles/2026/03/chun-cha/}; null where it was never public under
   *     its slug
   */
  public @Nullable String of(Article article) {
    return ofArticles.isEmpty()
        ? null
        : ofArticles.get(name(article.key(), code(article.language()), article.slug().id()));
  }

  private static String code(Language language) {
    return language.code();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PublicAddresses addresses && all.equals(addresses.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }
}
