package tongxin.content.model;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number.
 *
 * @param shown as the newsroom writes it
 * @param uri by which a telephone dials it (RFC 3966): with the country where the number has one,
 *     as written for short and for service numbers, which can be dialled in China alone
 */
public record Telephone(String shown, String uri) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\+?)([0-9()\\s./-]+?)\\s*(?:(?:转|分机|ext\\.?|x|#)\\s*([0-9]{1,8}))?",
          Pattern.CASE_INSENSITIVE);

  private static final int SHORTEST = 3;

  /** The most digits of an international number (ITU-T E.164). */
  private static final int LONGEST = 15;

  /** Nothing where it is no number. */
  public static Optional<Telephone> of(String written) {
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[–—‑]", "-");
    Matcher number = NUMBER.matcher(plain.strip());
    if (!number.matches()) {
      return Optional.empty();
    }
    String digits = number.group(2).replaceAll("[^0-9]", "");
    if (digits.length() < SHORTEST || digits.length() > LONGEST) {
      return Optional.empty();
    }
    String extension = number.group(3) == null ? "" : ";ext=" + number.group(3);
    boolean international = !number.group(1).isEmpty();
    return Optional.of(
        new Telephone(written.strip(), "tel:" + dialled(digits, international) + extension));
  }

  private static String dialled(String digits, boolean international) {
    if (international) {
      // The 0 of an area code, often noted in brackets, is not dialled from abroad.
      return "+" + digits.replaceFirst("^860(?=\\d{9,11}$)", "86");
    }
    if (digits.matches("0\\d{9,11}")) {
      return "+86" + digits.substring(1);
    }
    return digits.matches("1[3-9]\\d{9}") ? "+86" + digits : digits;
  }
}
