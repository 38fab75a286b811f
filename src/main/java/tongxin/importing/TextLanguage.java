package tongxin.importing;

import java.util.List;
import tongxin.config.Language;

/** Tells in which language a text is. */
final class TextLanguage {
  private TextLanguage() {}

  /**
   * Chinese where the title or one letter in five is Chinese; the site's first where the site lacks
   * that.
   */
  static Language of(String title, String body, List<Language> languages) {
    boolean titled = title.codePoints().anyMatch(Character::isIdeographic);
    return titled && languages.contains(Language.ZH) ? Language.ZH : of(title + body, languages);
  }

  private static Language of(String text, List<Language> languages) {
    int letters = 0;
    int chinese = 0;
    for (int c : text.codePoints().toArray()) {
      if (Character.isLetter(c)) {
        letters++;
        chinese += Character.isIdeographic(c) ? 1 : 0;
      }
    }
    Language told = chinese * 5 >= letters && chinese > 0 ? Language.ZH : Language.EN;
    return letters > 0 && languages.contains(told) ? told : languages.get(0);
  }
}
