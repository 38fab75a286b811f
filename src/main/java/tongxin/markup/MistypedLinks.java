package tongxin.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.problem.LookAlike;
import tongxin.problem.Suggestion;

/** Finds links that would be taken for names of files, though an address was meant. */
final class MistypedLinks {
  private static final Pattern WIDE_COLON = Pattern.compile("[A-Za-z]+ ?：.*");
  private static final Pattern MAIL = Pattern.compile("[^\\s/@:?#]+@[^\\s/@:?#]+\\.[A-Za-z]{2,}");
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?:www\\.\\S+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|cn|org|net)(?:/.*)?)");

  private MistypedLinks() {}

  /** The address as it should have been written; null where nothing is wrong with it. */
  static @Nullable String meant(String url) {
    boolean wide = url.indexOf('：') >= 0;
    if (!wide && url.indexOf(':') >= 0) {
      return null;
    }
    if (wide && WIDE_COLON.matcher(url).matches()) {
      return LookAlike.plain(url).replaceFirst(" ?: ?", ":");
    }
    if (url.indexOf('@') >= 0 && MAIL.matcher(url).matches()) {
      return "mailto:" + url;
    }
    return HOST.matcher(url).matches() ? "https://" + url : null;
  }

  /** The same address with the scheme that was meant; with {@code //} it is one of the web. */
  static @Nullable String nearest(String scheme, String rest) {
    List<String> known = rest.startsWith("://") ? List.of("http", "https") : Urls.SCHEMES;
    String near = Suggestion.nearest(scheme, known);
    return near == null ? null : near + rest;
  }
}
