package tongxin.pinyin;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese in pinyin without tones; {@code ü} is {@code v}. The newsroom's own readings count first,
 * the longest word before others; then rules for names of places; then the dictionary of the
 * library. Immutable, safe for use by several threads.
 */
public final class Pinyin {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern BETWEEN_SYLLABLES = Pattern.compile("[^\\p{L}]+");

  private final Map<String, String> exceptions;
  private final List<String> longestFirst;

  /**
   * Pinyin with readings of its own.
   *
   * @param exceptions words with their syllables parted by hyphens, as in {@code data/pinyin.yml}
   */
  public Pinyin(Map<String, String> exceptions) {
    this.exceptions = Map.copyOf(exceptions);
    this.longestFirst =
        exceptions.keySet().stream()
            .filter(word -> !word.isEmpty())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** The text with each Chinese character spelt, and a space on both sides of each syllable. */
  public String spelt(String text) {
    String known = text;
    for (String word : longestFirst) {
      known = known.replace(word, " " + exceptions.get(word) + " ");
    }
    return HAN.matcher(known).replaceAll(Pinyin::spaced);
  }

  private static String spaced(MatchResult han) {
    return Matcher.quoteReplacement(" " + String.join(" ", run(han.group())) + " ");
  }

  /**
   * The syllable of each character.
   *
   * @return as many as the text has UTF-16 units; empty for what is not Chinese, and for a word
   *     whose own reading has not one syllable for each character
   */
  public List<String> syllables(String text) {
    String[] result = new String[text.length()];
    Arrays.fill(result, "");
    boolean[] taken = new boolean[text.length()];
    for (String word : longestFirst) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (isFree(taken, at, word.length())) {
          Arrays.fill(taken, at, at + word.length(), true);
          put(result, at, syllablesOf(word));
        }
      }
    }
    HAN.matcher(text)
        .results()
        .forEach(han -> spellTheRest(text, han.start(), han.end(), taken, result));
    return Collections.unmodifiableList(Arrays.asList(result));
  }

  /**
   * A name with tones, a word for each character: {@code Tián Yuán Shā Gōu}. What is not Chinese is
   * left out.
   */
  public String toned(String name) {
    List<String> plain = syllables(name);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < name.length(); i++) {
      String syllable = plain.get(i);
      if (!syllable.isEmpty()) {
        String toned = Tones.of(name.charAt(i), syllable, Dictionary.toned(name, i));
        words.add(toned.substring(0, 1).toUpperCase(Locale.ROOT) + toned.substring(1));
      }
    }
    return String.join(" ", words);
  }

  private static boolean isFree(boolean[] taken, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private List<String> syllablesOf(String word) {
    String own =
        String.valueOf(exceptions.get(word))
            .toLowerCase(java.util.Locale.ROOT)
            .replace('ü', 'v')
            .strip();
    List<String> syllables = List.of(BETWEEN_SYLLABLES.split(own, -1));
    return syllables.size() == word.length() ? syllables : List.of();
  }

  private static void spellTheRest(
      String text, int from, int to, boolean[] taken, String[] result) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || taken[i]) {
        put(result, start, run(text.substring(start, i)));
        start = i + 1;
      }
    }
  }

  private static void put(String[] result, int at, List<String> syllables) {
    for (int i = 0; i < syllables.size(); i++) {
      result[at + i] = syllables.get(i);
    }
  }

  /** Chinese characters alone, a syllable for each UTF-16 unit. */
  private static List<String> run(String han) {
    if (han.isEmpty()) {
      return List.of();
    }
    String all = Dictionary.spelt(han).replace('ü', 'v');
    List<String> syllables = new ArrayList<>(List.of(all.split(" ", -1)));
    if (syllables.size() != han.length()) {
      return Collections.nCopies(han.length(), "");
    }
    for (int i = 0; i < han.length(); i++) {
      String ofPlaces = PlaceNames.reading(han, i);
      if (!ofPlaces.isEmpty()) {
        syllables.set(i, ofPlaces);
      } else if (!syllables.get(i).matches("[a-z]+")) {
        syllables.set(i, "");
      }
    }
    return List.copyOf(syllables);
  }

  /**
   * The library's dictionaries. It fills them when they are first asked, and another thread would
   * read them half filled; so they are asked once while this class is made, for which all wait.
   */
  private static final class Dictionary {
    static {
      for (String word : List.of("重庆", "堰", "长坪的村庄一二三")) {
        PinyinHelper.toPinyin(word, PinyinStyleEnum.NORMAL, " ");
      }
    }

    /** The toned syllable of a character in its run of Chinese; empty where none is known. */
    static String toned(String text, int at) {
      int from = at;
      int to = at + 1;
      while (from > 0 && HAN.matcher(text.substring(from - 1, from)).matches()) {
        from--;
      }
      while (to < text.length() && HAN.matcher(text.substring(to, to + 1)).matches()) {
        to++;
      }
      String run = text.substring(from, to);
      String[] all = PinyinHelper.toPinyin(run, PinyinStyleEnum.DEFAULT, " ").split(" ", -1);
      return all.length == run.length() ? all[at - from] : "";
    }

    static String spelt(String han) {
      return PinyinHelper.toPinyin(han, PinyinStyleEnum.NORMAL, " ");
    }
  }
}
