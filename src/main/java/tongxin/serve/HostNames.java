package tongxin.serve;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which names the server answers to. A page from elsewhere could have its own name lead to this
 * computer, and then read drafts; it cannot forge the name in the request.
 */
record HostNames(String own) {
  /** True for the Host header of a request that is meant for this server. */
  boolean accepts(@Nullable String header) {
    if (header == null || header.isEmpty()) {
      return false;
    }
    String name = name(header).toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || name.equals(own.toLowerCase(Locale.ROOT))
        || name.matches("\\d{1,3}(\\.\\d{1,3}){3}")
        || name.matches("\\[[0-9a-f:.]+\\]");
  }

  private static String name(String header) {
    int end = header.startsWith("[") ? header.indexOf(']') + 1 : header.indexOf(':');
    return end <= 0 ? header : header.substring(0, end);
  }
}
