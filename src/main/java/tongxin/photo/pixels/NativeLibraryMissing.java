package tongxin.photo.pixels;

import java.io.IOException;

/**
 * The native library that codes WebP cannot be unpacked, or not be run from where it is unpacked:
 * the environment's fault. The message is the folder.
 */
public final class NativeLibraryMissing extends IOException {
  private static final long serialVersionUID = 1L;

  NativeLibraryMissing(String folder) {
    super(folder);
  }
}
