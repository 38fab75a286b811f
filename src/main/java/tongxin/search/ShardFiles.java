package tongxin.search;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The files of an index. Each has a fingerprint of its bytes in its name: a reader whose page was
 * open while the site changed asks for the files of before, never for a mixture. Safe for use by
 * several threads.
 */
final class ShardFiles {
  /** Where all files of the index are, from the top of the site. */
  static final String FOLDER = "search/";

  private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();

  Map<String, byte[]> all() {
    return files;
  }

  /**
   * Adds a file that is known by its place.
   *
   * @param place such as {@code recent-pairs-17}
   * @return the fingerprint that its name ends with; never 0
   */
  int add(String place, String ending, byte[] content) {
    byte[] digest = digest(content);
    int print = number(digest);
    files.put(FOLDER + place + "-" + hex(digest, 4) + ending, content);
    return print;
  }

  /** Adds a file that is known by its fingerprint alone, and gives that: eight bytes. */
  byte[] addAlone(byte[] content) {
    byte[] print = Arrays.copyOf(digest(content), 8);
    files.put(FOLDER + hex(print, 8) + ".bin", content);
    return print;
  }

  private static int number(byte[] digest) {
    return ((digest[0] & 0xFF) << 24)
        | ((digest[1] & 0xFF) << 16)
        | ((digest[2] & 0xFF) << 8)
        | (digest[3] & 0xFF);
  }

  private static String hex(byte[] digest, int bytes) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < bytes; i++) {
      hex.append(Character.forDigit((digest[i] >> 4) & 15, 16));
      hex.append(Character.forDigit(digest[i] & 15, 16));
    }
    return hex.toString();
  }

  /** Its first byte is never 0: a name of zeros means that there is no file. */
  private static byte[] digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      digest[0] |= 1;
      return digest;
    } catch (NoSuchAlgorithmException e) {
      // Every Java has it.
      throw new IllegalStateException(e);
    }
  }
}
