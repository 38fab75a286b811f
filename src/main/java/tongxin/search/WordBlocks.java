package tongxin.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in their order, cut into blocks of some size, each a file. Where a block ends is decided by
 * the words themselves, so that a new word changes the blocks next to it alone. Lists of 64 blocks
 * say with which word each begins.
 */
final class WordBlocks {
  private static final int LEAST = 800;
  private static final int MOST = 2200;

  /** Lists of this many bytes have a file of their own. */
  private static final int LARGE = 600;

  private static final int GROUP = 64;

  /** One word of so many begins a block when that may end. */
  private static final int ONE_OF = 16;

  private final ShardFiles files;
  private final String place;
  private final List<Block> blocks = new ArrayList<>();
  private Bytes block = new Bytes(MOST * 2);
  private String first = "";
  private String before = "";

  /** A file that was written, with its first word. */
  private record Block(String first, int print) {}

  WordBlocks(ShardFiles files, String place) {
    this.files = files;
    this.place = place;
  }

  /** Adds a word behind those before it. */
  void add(WordIndex.Entry entry) {
    String key = entry.key();
    if (endsBefore(key)) {
      endBlock();
    }
    if (block.length() == 0) {
      first = key;
      before = "";
    }
    addKey(block, before, key);
    before = key;
    byte[] list = entry.list();
    boolean alone = list.length >= LARGE;
    block.addNumber((list.length << 1) | (alone ? 1 : 0));
    block.addAll(alone ? files.addAlone(list) : list);
  }

  private boolean endsBefore(String key) {
    return block.length() >= LEAST
        && !key.equals(before + "*")
        && (block.length() >= MOST || Math.floorMod(Shards.hash(key) >>> 8, ONE_OF) == 0);
  }

  /** A word: how many units it shares with the one before, then the rest of it. */
  private static void addKey(Bytes out, String before, String key) {
    int shared = 0;
    while (shared < before.length()
        && shared < key.length()
        && before.charAt(shared) == key.charAt(shared)) {
      shared++;
    }
    byte[] rest = key.substring(shared).getBytes(StandardCharsets.UTF_8);
    out.addNumber(shared);
    out.addNumber(rest.length);
    out.addAll(rest);
  }

  private void endBlock() {
    if (block.length() > 0) {
      String name = place + "-" + Integer.toHexString(Shards.hash(first));
      blocks.add(new Block(first, files.add(name, ".bin", block.toArray())));
      block = new Bytes(MOST * 2);
    }
  }

  /** Ends the last block and writes the lists, and into the manifest where each of them begins. */
  void close(Bytes manifest) {
    endBlock();
    manifest.addNumber((blocks.size() + GROUP - 1) / GROUP);
    String beforeGroup = "";
    for (int from = 0; from < blocks.size(); from += GROUP) {
      List<Block> group = blocks.subList(from, Math.min(blocks.size(), from + GROUP));
      Bytes list = new Bytes(1024);
      String beforeBlock = "";
      for (Block one : group) {
        addKey(list, beforeBlock, one.first());
        list.addAll(ShardFiles.bytes(one.print()));
        beforeBlock = one.first();
      }
      addKey(manifest, beforeGroup, group.get(0).first());
      beforeGroup = group.get(0).first();
      int print = files.add(place + "-list-" + from / GROUP, ".bin", list.toArray());
      manifest.addAll(ShardFiles.bytes(print));
    }
  }
}
