package tongxin.importing.word;

import java.util.Locale;

/** Numbers as Word writes them before paragraphs (ECMA-376, part 1, 17.18.59 ST_NumberFormat). */
final class ChineseNumerals {
  private static final String PLAIN = "〇一二三四五六七八九";
  private static final String COUNTING = "零一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String TRADITIONAL_LEGAL = "零壹貳參肆伍陸柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String IROHA = "いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす";

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private ChineseNumerals() {}

  /** A number in one of Word's formats; in digits where the format is another. */
  static String write(String format, int number) {
    return switch (format) {
      case "none" -> "";
      case "decimalZero" -> number < 10 ? "0" + number : digits(number);
      case "chineseCounting",
          "taiwaneseCounting",
          "chineseCountingThousand",
          "taiwaneseCountingThousand",
          "japaneseCounting",
          "koreanCounting" ->
          counted(number, COUNTING, "十百千");
      case "chineseLegalSimplified" -> counted(number, LEGAL, "拾佰仟");
      case "ideographLegalTraditional", "japaneseLegal" ->
          counted(number, TRADITIONAL_LEGAL, "拾佰仟");
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand", "koreanDigital2" ->
          each(number, PLAIN);
      case "decimalFullWidth", "decimalFullWidth2" -> each(number, "０１２３４５６７８９");
      case "ideographTraditional" -> cyclic(number, STEMS);
      case "ideographZodiac" -> cyclic(number, BRANCHES);
      case "iroha", "irohaFullWidth" -> cyclic(number, IROHA);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalEnclosedFullstop" -> enclosed(number, 0x2488, 20);
      case "decimalEnclosedParen" -> enclosed(number, 0x2474, 20);
      case "ideographEnclosedCircle" -> enclosed(number, 0x3280, 10);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "numberInDash" -> "- " + number + " -";
      case "ordinal" -> number + ordinal(number);
      default -> digits(number);
    };
  }

  private static String digits(int number) {
    return String.valueOf(number);
  }

  private static String each(int number, String signs) {
    StringBuilder text = new StringBuilder();
    digits(number).chars().forEach(digit -> text.append(signs.charAt(digit - '0')));
    return text.toString();
  }

  /** As numbers are counted aloud: 十一, 二十, 一百零五. */
  private static String counted(int number, String signs, String units) {
    if (number <= 0 || number > 99_999) {
      return number == 0 ? signs.substring(0, 1) : digits(number);
    }
    if (number >= 10_000) {
      int rest = number % 10_000;
      String zero = rest > 0 && rest < 1000 ? signs.substring(0, 1) : "";
      return signs.charAt(number / 10_000)
          + "万"
          + zero
          + (rest == 0 ? "" : below(rest, signs, units));
    }
    String text = below(number, signs, units);
    boolean teen = number >= 10 && number < 20 && units.startsWith("十");
    return teen ? text.substring(1) : text;
  }

  private static String below(int number, String signs, String units) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    int divisor = 1000;
    for (int unit = 2; divisor > 0; unit--, divisor /= 10) {
      int digit = number / divisor % 10;
      if (digit == 0) {
        gap = !text.isEmpty();
        continue;
      }
      text.append(gap ? signs.substring(0, 1) : "").append(signs.charAt(digit));
      text.append(unit >= 0 ? units.substring(unit, unit + 1) : "");
      gap = false;
    }
    return text.toString();
  }

  private static String cyclic(int number, String signs) {
    return number >= 1 && number <= signs.length()
        ? signs.substring(number - 1, number)
        : digits(number);
  }

  private static String circled(int number) {
    if (number >= 21 && number <= 35) {
      return Character.toString(0x3251 + number - 21);
    }
    if (number >= 36 && number <= 50) {
      return Character.toString(0x32B1 + number - 36);
    }
    return enclosed(number, 0x2460, 20);
  }

  private static String enclosed(int number, int first, int most) {
    return number >= 1 && number <= most ? Character.toString(first + number - 1) : digits(number);
  }

  /** a … z, aa … zz, aaa: Word repeats the letter. */
  private static String letters(int number, char first) {
    if (number < 1 || number > 26 * 30) {
      return digits(number);
    }
    String letter = String.valueOf((char) (first + (number - 1) % 26));
    return letter.repeat(1 + (number - 1) / 26);
  }

  private static String roman(int number) {
    if (number < 1 || number > 9999) {
      return digits(number);
    }
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
      }
    }
    return text.toString();
  }

  private static String ordinal(int number) {
    int two = number % 100;
    if (two >= 11 && two <= 13) {
      return "th";
    }
    return switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
