package tongxin.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * One of several parts of all photos. A photo's part is told by its path alone, so that parts can
 * be made on machines that know nothing of each other.
 *
 * @param number of this part, from 1
 * @param of how many there are
 */
public record PhotoPart(int number, int of) {
  /** All photos. */
  public static final PhotoPart ALL = new PhotoPart(1, 1);

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

  /** A part as it is written, such as {@code 3/16}; nothing where there is no such part. */
  public static Optional<PhotoPart> parse(String written) {
    Matcher part = WRITTEN.matcher(written.strip());
    if (!part.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(part.group(1));
    int of = Integer.parseInt(part.group(2));
    return number < 1 || number > of ? Optional.empty() : Optional.of(new PhotoPart(number, of));
  }

  /** Whether a photo with this path is one of the part. */
  boolean has(String path) {
    CRC32 crc = new CRC32();
    crc.update(path.getBytes(StandardCharsets.UTF_8));
    return crc.getValue() % of == number - 1;
  }
}
