package tongxin.authoring;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.content.Ids;

/** Ids from names: Chinese in pinyin without tones, all else as {@link Ids#suggest} has it. */
final class Spelling {
  /** In characters: an address should still fit on a line. */
  private static final int MAX_LENGTH = 60;

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  private final Map<String, String> exceptions;
  private final List<String> longestFirst;

  /**
   * A spelling.
   *
   * @param exceptions the newsroom's {@code data/pinyin.yml}: words that a dictionary misreads
   */
  Spelling(Map<String, String> exceptions) {
    this.exceptions = exceptions;
    this.longestFirst =
        exceptions.keySet().stream()
            .filter(word -> !word.isEmpty())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** A valid id, or nothing where no letter or digit is left of the name. */
  String id(String name) {
    String known = name;
    for (String word : longestFirst) {
      known = known.replace(word, " " + exceptions.get(word) + " ");
    }
    String id = Ids.suggest(HAN.matcher(known).replaceAll(Spelling::syllables));
    return id.length() <= MAX_LENGTH ? id : cut(id);
  }

  private static String syllables(java.util.regex.MatchResult han) {
    String spelt = PinyinHelper.toPinyin(han.group(), PinyinStyleEnum.NORMAL, " ");
    return Matcher.quoteReplacement(" " + spelt.replace('ü', 'v') + " ");
  }

  private static String cut(String id) {
    int end = id.lastIndexOf('-', MAX_LENGTH);
    return id.substring(0, end > 0 ? end : MAX_LENGTH);
  }
}
