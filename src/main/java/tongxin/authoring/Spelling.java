package tongxin.authoring;

import java.util.Map;
import tongxin.content.model.Ids;
import tongxin.pinyin.Pinyin;

/** Ids from names: Chinese in pinyin without tones, all else as {@link Ids#suggest} has it. */
public final class Spelling {
  /** In characters: an address should still fit on a line. */
  private static final int MAX_LENGTH = 60;

  private final Pinyin pinyin;

  /**
   * A spelling.
   *
   * @param exceptions the newsroom's {@code data/pinyin.yml}: words that a dictionary misreads
   */
  public Spelling(Map<String, String> exceptions) {
    this.pinyin = new Pinyin(exceptions);
  }

  /** A valid id, or nothing where no letter or digit is left of the name. */
  public String id(String name) {
    String id = Ids.suggest(pinyin.spelt(name));
    return id.length() <= MAX_LENGTH ? id : cut(id);
  }

  private static String cut(String id) {
    int end = id.lastIndexOf('-', MAX_LENGTH);
    return id.substring(0, end > 0 ? end : MAX_LENGTH);
  }
}
