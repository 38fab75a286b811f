package tongxin.photo.pixels;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The colour profile of Adobe RGB (1998), which cameras name in EXIF instead of embedding it: the
 * one that imageio-core brings. Its own search for profiles is not used, for it takes what the
 * system has before, and the same photo must come out the same everywhere.
 */
final class AdobeRgb {
  private static final String PROFILE = "/profiles/ClayRGB1998.icc";

  private AdobeRgb() {}

  static byte[] profile() {
    try (InputStream in = ByteArrayImageInputStream.class.getResourceAsStream(PROFILE)) {
      return Objects.requireNonNull(in, PROFILE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
