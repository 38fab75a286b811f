package tongxin.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The Simplified form of each Traditional character, in small files: a browser loads those that
 * hold characters of the question, and none where all of them are common in Simplified text.
 */
final class TraditionalCharacters {
  private static final int BITS = 4;

  private TraditionalCharacters() {}

  static void write(ShardFiles files, Bytes manifest) {
    String pairs = pairs();
    List<StringBuilder> shards = new ArrayList<>();
    for (int i = 0; i < 1 << BITS; i++) {
      shards.add(new StringBuilder());
    }
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      int shard = Shards.spread(pairs.charAt(i)) >>> (32 - BITS);
      shards.get(shard).append(pairs, i, i + 2);
    }
    int[] prints = new int[shards.size()];
    for (int i = 0; i < shards.size(); i++) {
      byte[] text = shards.get(i).toString().getBytes(StandardCharsets.UTF_8);
      prints[i] = files.add("traditional-" + i, ".txt", text);
    }
    files.list("traditional", prints, manifest);
  }

  /** Each Traditional character with its Simplified form behind it. */
  static String pairs() {
    try (InputStream in =
        Objects.requireNonNull(
            TraditionalCharacters.class.getResourceAsStream("traditional.txt"))) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.substring(all.indexOf('\n') + 1).replace("\n", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
