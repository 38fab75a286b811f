package tongxin.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file (RFC 9110, section 14).
 *
 * @param first byte, from 0
 * @param last byte, which is part of it
 */
record ByteRange(long first, long last) {
  /** What was asked for cannot be had. */
  static final ByteRange UNSATISFIABLE = new ByteRange(1, 0);

  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * Reads a Range header.
   *
   * @param size of the file in bytes
   * @return null where the whole file is to be sent: no range, several, or one that makes no sense
   */
  static @Nullable ByteRange of(@Nullable String header, long size) {
    Matcher one = ONE.matcher(header == null ? "" : header.replace(" ", ""));
    if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
      return null;
    }
    if (one.group(1).isEmpty()) {
      long length = Math.min(size, Long.parseLong(one.group(2)));
      return length == 0 ? UNSATISFIABLE : new ByteRange(size - length, size - 1);
    }
    long first = Long.parseLong(one.group(1));
    long last = one.group(2).isEmpty() ? size - 1 : Long.parseLong(one.group(2));
    if (last < first && !one.group(2).isEmpty()) {
      return null;
    }
    return first >= size ? UNSATISFIABLE : new ByteRange(first, Math.min(last, size - 1));
  }

  long length() {
    return last - first + 1;
  }
}
