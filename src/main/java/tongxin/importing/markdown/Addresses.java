package tongxin.importing.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that a page may link to, as Markdown writes them. */
public final class Addresses {
  private static final Pattern WEB =
      Pattern.compile("(?i)https?://[^/?#\\s\\p{Cc}]+.*", Pattern.DOTALL);
  private static final Pattern OTHER =
      Pattern.compile("(?i)(?:mailto:[^\\s@]+@\\S+|tel:[+\\d(). -]+)");
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?:www\\.\\S+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|cn|org|net)(?:/.*)?)");
  private static final Pattern MAIL = Pattern.compile("[^\\s/@:?#]+@[^\\s/@:?#]+\\.[A-Za-z]{2,}");

  /** What would end the address, or begin something else. */
  private static final Map<Character, String> ENCODED =
      Map.ofEntries(
          Map.entry(' ', "%20"),
          Map.entry('\u3000', "%20"),
          Map.entry('\u00A0', "%20"),
          Map.entry('(', "%28"),
          Map.entry(')', "%29"),
          Map.entry('<', "%3C"),
          Map.entry('>', "%3E"),
          Map.entry('"', "%22"),
          Map.entry('\\', "%5C"),
          Map.entry('`', "%60"),
          Map.entry('*', "%2A"),
          Map.entry('{', "%7B"),
          Map.entry('}', "%7D"),
          Map.entry('|', "%7C"),
          Map.entry('[', "%5B"),
          Map.entry(']', "%5D"));

  private Addresses() {}

  /** The address as it can be written; nothing where no page may link to it. */
  public static Optional<String> usable(String written) {
    String url = written.replaceAll("[\\p{Cc}\\u2028\\u2029]", "").strip();
    if (WEB.matcher(url).matches() || OTHER.matcher(url).matches()) {
      return Optional.of(encoded(url));
    }
    if (url.startsWith("//")) {
      return usable("https:" + url);
    }
    if (MAIL.matcher(url).matches()) {
      return Optional.of("mailto:" + encoded(url));
    }
    return HOST.matcher(url).matches() ? Optional.of("https://" + encoded(url)) : Optional.empty();
  }

  /** Without what would end the address in Markdown. */
  static String encoded(String url) {
    StringBuilder out = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); i++) {
      String code = ENCODED.get(url.charAt(i));
      out.append(code == null ? String.valueOf(url.charAt(i)) : code);
    }
    return out.toString();
  }
}
