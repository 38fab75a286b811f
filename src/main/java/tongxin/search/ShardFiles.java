package tongxin.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of an index. Each has a fingerprint of its bytes in its name: a reader whose page was
 * open while the site changed asks for the files of before, never for a mixture. Safe for use by
 * several threads.
 */
final class ShardFiles {
  /** Where all files of the index are, from the top of the site. */
  static final String FOLDER = "search/";

  /** How many fingerprints stand in one file. */
  private static final int GROUP = 64;

  private final SearchIndex.Output output;

  /** Several keys may have the same list, and several pages the same texts. */
  private final Set<String> alone = ConcurrentHashMap.newKeySet();

  ShardFiles(SearchIndex.Output output) {
    this.output = output;
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
    output.add(FOLDER + place + "-" + hex(digest, 4) + ending, content);
    return print;
  }

  /** Adds a file that is known by its fingerprint alone, and gives that: eight bytes. */
  byte[] addAlone(byte[] content) {
    byte[] print = Arrays.copyOf(digest(content), 8);
    addAlone(hex(print, 8) + ".bin", content);
    return print;
  }

  /** Adds a text that is known by its fingerprint alone, and gives that: sixteen digits. */
  String addText(String json) {
    byte[] content = json.getBytes(StandardCharsets.UTF_8);
    String print = hex(digest(content), 8);
    addAlone(print + ".json", content);
    return print;
  }

  private void addAlone(String name, byte[] content) {
    if (alone.add(name)) {
      output.add(FOLDER + name, content);
    }
  }

  /**
   * Writes how many files a family has and their fingerprints: of a large family those of groups,
   * each a file with the fingerprints of {@value #GROUP}.
   */
  void list(String family, int[] prints, Bytes out) {
    out.addNumber(prints.length);
    if (prints.length <= GROUP) {
      out.addAll(bytes(prints));
      return;
    }
    for (int from = 0; from < prints.length; from += GROUP) {
      int[] group = Arrays.copyOfRange(prints, from, Math.min(prints.length, from + GROUP));
      int print = add(family + "-list-" + from / GROUP, ".bin", bytes(group));
      out.addAll(bytes(print));
    }
  }

  static byte[] bytes(int... prints) {
    ByteBuffer bytes = ByteBuffer.allocate(prints.length * 4);
    bytes.asIntBuffer().put(prints);
    return bytes.array();
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
