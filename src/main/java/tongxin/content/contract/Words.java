package tongxin.content.contract;

import tongxin.config.Language;

/** A text of the contract in both languages. */
public record Words(String zh, String en) {
  /** No words. */
  public static final Words NONE = new Words("", "");

  /** The text in this language. */
  public String in(Language language) {
    return language.equals(Language.ZH) ? zh : en;
  }

  /** True where there are none. */
  public boolean isEmpty() {
    return zh.isEmpty() && en.isEmpty();
  }
}
