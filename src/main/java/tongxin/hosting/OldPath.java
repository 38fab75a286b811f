package tongxin.hosting;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * An old address below the host: its path as servers compare it, which is decoded, and its query.
 *
 * @param query as written; empty where there is none
 */
record OldPath(String path, String query) {
  /** Of an address such as {@code /show.php?id=12} or {@code /%E6%98%A5/}. */
  static OldPath of(String address) {
    int mark = address.indexOf('?');
    String path = mark < 0 ? address : address.substring(0, mark);
    String query = mark < 0 ? "" : address.substring(mark + 1);
    return new OldPath(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8), query);
  }

  boolean hasQuery() {
    return !query.isEmpty();
  }

  /** A text as a regular expression that means just this text. */
  static String literal(String text) {
    return text.replaceAll("([\\\\.+*?\\[\\](){}^$|])", "\\\\$1");
  }
}
