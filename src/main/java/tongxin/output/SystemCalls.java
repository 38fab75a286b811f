package tongxin.output;

import com.sun.jna.Function;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A system call of Linux that Java does not have: renameat2(2) with RENAME_EXCHANGE. The call goes
 * through JNA; without it, or on another system, it is not offered.
 */
final class SystemCalls {
  private static final int AT_FDCWD = -100;
  private static final int RENAME_EXCHANGE = 2;
  private static final int EBUSY = 16;

  private SystemCalls() {}

  /**
   * Lets two folders change names, without a moment in which one of them is missing.
   *
   * @return false where the system does not offer that
   * @throws FileSystemException where a file system is mounted on one of them (EBUSY)
   */
  static boolean exchange(Path one, Path other) throws IOException {
    try {
      Function rename = NativeLibrary.getInstance("c").getFunction("renameat2");
      Object[] arguments = {AT_FDCWD, name(one), AT_FDCWD, name(other), RENAME_EXCHANGE};
      if (rename.invokeInt(arguments) == 0) {
        return true;
      }
      if (Native.getLastError() == EBUSY) {
        throw new FileSystemException(one.toString(), other.toString(), "Device or resource busy");
      }
      return false;
    } catch (LinkageError absent) {
      return false;
    }
  }

  /** The bytes of a name as Java gives them to the system, with the zero that ends them. */
  private static byte[] name(Path path) {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    byte[] bytes = path.toString().getBytes(Charset.forName(encoding));
    return Arrays.copyOf(bytes, bytes.length + 1);
  }
}
