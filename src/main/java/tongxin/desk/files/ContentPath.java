package tongxin.desk.files;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The path of a file in the newsroom's {@code content/} folder, such as {@code
 * content/articles/2026/spring-tea.zh.md}. It cannot name anything else: no parent folder, no
 * hidden file, no name that Windows gives another meaning.
 *
 * @param value with {@code /} on every system
 */
public record ContentPath(String value) {
  private static final String ROOT = "content/";

  /** In characters; the shortest limit of the usual file systems is 255 bytes a name. */
  private static final int MAX_LENGTH = 400;

  private static final int MAX_NAME_BYTES = 240;

  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\\\:*?\"<>|]");

  /** Microsoft, "Naming Files, Paths, and Namespaces". */
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private static final Set<String> TEXTS = Set.of("md", "yml");
  private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "gif", "webp");

  /** The path, or nothing where what was asked for is no path of the content. */
  public static Optional<ContentPath> of(String written) {
    String path = Normalizer.normalize(written, Normalizer.Form.NFC);
    boolean inside = path.startsWith(ROOT) && path.length() <= MAX_LENGTH;
    return inside && List.of(path.split("/", -1)).stream().allMatch(ContentPath::isName)
        ? Optional.of(new ContentPath(path))
        : Optional.empty();
  }

  private static boolean isName(String name) {
    return !name.isBlank()
        && !name.startsWith(".")
        && !name.startsWith(" ")
        && !name.endsWith(".")
        && !name.endsWith(" ")
        && name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= MAX_NAME_BYTES
        && !FORBIDDEN.matcher(name).find()
        && !RESERVED.matcher(name).matches();
  }

  /** True for a file that is edited as text. */
  public boolean isText() {
    return TEXTS.contains(ending());
  }

  /** True for a picture that browsers show and that holds no script. */
  public boolean isPicture() {
    return PICTURES.contains(ending());
  }

  /** The part after the last dot, in small letters. */
  public String ending() {
    return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** The path up to and with the last {@code /}. */
  public String folder() {
    return value.substring(0, value.lastIndexOf('/') + 1);
  }
}
