package tongxin.photo.privacy;

import java.util.EnumSet;
import java.util.Set;

/** What was found in one published file so far, and how much more may be unpacked of it. */
final class FoundData {
  /** Archives in archives in archives are not followed further. */
  private static final int MOST_DEPTH = 3;

  private static final long MOST_UNPACKED = 256L << 20;

  private final Set<PrivateData.Kind> kinds = EnumSet.noneOf(PrivateData.Kind.class);
  private boolean complete = true;
  private long unpacked;
  private int depth;

  void found(PrivateData.Kind kind) {
    kinds.add(kind);
  }

  /** Something could not be read. */
  void unread() {
    complete = false;
  }

  /** How many bytes may still be unpacked. */
  long left() {
    return MOST_UNPACKED - unpacked;
  }

  void unpacked(long bytes) {
    unpacked += bytes;
  }

  /** Looks into a file inside of the file. */
  void inside(Runnable look) {
    if (depth >= MOST_DEPTH) {
      unread();
      return;
    }
    depth++;
    try {
      look.run();
    } finally {
      depth--;
    }
  }

  /** Whether what is read lies inside of another file. */
  boolean isInside() {
    return depth > 0;
  }

  PrivateData result() {
    return new PrivateData(kinds, complete);
  }
}
