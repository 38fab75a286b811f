package tongxin.photo.notes;

/**
 * Counts the elements of an XMP packet before it is given to a parser whose calls nest as deep as
 * the elements do. The deepest packets of cameras and of Lightroom nest some 20 elements.
 */
final class XmpLimits {
  private static final int MOST_DEPTH = 64;
  private static final int MOST_ELEMENTS = 50_000;

  private final byte[] packet;
  private int at;
  private int depth;
  private int elements;

  private XmpLimits(byte[] packet) {
    this.packet = packet;
  }

  /** Whether the packet nests at most 64 elements and has at most 50,000. */
  static boolean keeps(byte[] packet) {
    return new XmpLimits(packet).isWithin();
  }

  private boolean isWithin() {
    while (at < packet.length) {
      if (packet[at++] == '<') {
        tag();
        if (depth > MOST_DEPTH || elements > MOST_ELEMENTS) {
          return false;
        }
      }
    }
    return true;
  }

  /** UTF-16 has a zero beside each ASCII letter. */
  private int next() {
    while (at < packet.length && packet[at] == 0) {
      at++;
    }
    return at < packet.length ? packet[at++] & 0xff : -1;
  }

  private void tag() {
    switch (next()) {
      case '/' -> depth--;
      case '?' -> passOver("?>");
      case '!' -> declaration();
      default -> element();
    }
  }

  /** A comment or a CDATA section may hold what looks like tags. */
  private void declaration() {
    switch (next()) {
      case '-' -> passOver("-->");
      case '[' -> passOver("]]>");
      default -> passOver(">");
    }
  }

  private void element() {
    elements++;
    int quote = 0;
    int before = 0;
    for (int c = next(); c >= 0; c = next()) {
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        depth += before == '/' ? 0 : 1;
        return;
      }
      before = c;
    }
  }

  private void passOver(String end) {
    int last = 0;
    int wanted = 0;
    for (int i = 0; i < end.length(); i++) {
      wanted = wanted << 8 | end.charAt(i);
    }
    int mask = (1 << (8 * end.length())) - 1;
    for (int c = next(); c >= 0; c = next()) {
      last = last << 8 | c;
      if ((last & mask) == wanted) {
        return;
      }
    }
  }
}
