package tongxin.pinyin;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts tones on a syllable whose letters are known already. */
final class Tones {
  private Tones() {}

  /**
   * The syllable with its tone.
   *
   * @param plain its letters, {@code ü} as {@code v}
   * @param inContext what the dictionary says of the character where it stands
   * @return without a tone where no reading of the character has these letters
   */
  static String of(char character, String plain, String inContext) {
    if (letters(inContext).equals(plain)) {
      return inContext;
    }
    List<@Nullable String> readings = PinyinHelper.toPinyinList(character, PinyinStyleEnum.DEFAULT);
    for (String reading : readings) {
      if (reading != null && letters(reading).equals(plain)) {
        return reading;
      }
    }
    return plain.replace('v', 'ü');
  }

  /** The letters of a toned syllable: ǚ is v, ō is o. */
  private static String letters(String toned) {
    return Normalizer.normalize(toned, Normalizer.Form.NFD)
        .replace("u\u0308", "v")
        .replaceAll("\\p{Mn}", "");
  }
}
