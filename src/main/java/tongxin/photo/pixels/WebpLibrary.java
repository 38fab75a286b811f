package tongxin.photo.pixels;

import com.luciad.imageio.webp.WebPWriteParam;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** The native library for WebP, which its wrapper unpacks into the folder for temporary files. */
public final class WebpLibrary {
  private WebpLibrary() {}

  /** Loads the library when first asked, once a process. */
  private static final class Loaded {
    static final boolean DONE = load();

    private static boolean load() {
      try {
        return canRunFrom(folder()) && new WebPWriteParam(Locale.ROOT).canWriteCompressed();
      } catch (LinkageError | RuntimeException noSuchLibrary) {
        return false;
      }
    }
  }

  /**
   * Loads the library if it is not loaded yet.
   *
   * @throws NativeLibraryMissing where that cannot be done
   */
  public static void require() throws NativeLibraryMissing {
    if (!Loaded.DONE) {
      throw new NativeLibraryMissing(folder());
    }
  }

  private static String folder() {
    return System.getProperty("java.io.tmpdir", "");
  }

  /**
   * Asked before the wrapper tries, which prints a stack trace where it fails. A file system that
   * is mounted "noexec" lets nobody run a file, whatever its mode.
   */
  static boolean canRunFrom(String folder) {
    try {
      Path probe = Files.createTempFile(Path.of(folder), "tongxin", ".so");
      try {
        File file = probe.toFile();
        return file.setExecutable(true) && Files.isExecutable(probe);
      } finally {
        Files.delete(probe);
      }
    } catch (IOException | InvalidPathException | SecurityException notWritable) {
      return false;
    }
  }
}
