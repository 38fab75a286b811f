package tongxin.authoring;

/** Writes texts as YAML. */
public final class YamlText {
  private YamlText() {}

  /** A text in quotation marks on one line, whatever is in it (YAML 1.2, 7.3.1). */
  public static String quoted(String text) {
    String line = text.replaceAll("[\\p{Cc}\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]+", " ").strip();
    return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A text of the contract: in quotation marks only where it needs them. */
  static String plain(String text) {
    return text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]*") ? text : quoted(text);
  }
}
