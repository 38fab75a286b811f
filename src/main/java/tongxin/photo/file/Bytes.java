package tongxin.photo.file;

import java.nio.charset.StandardCharsets;

/** Numbers and letters in a file's bytes; reading past the end throws IndexOutOfBoundsException. */
public final class Bytes {
  private Bytes() {}

  public static int u8(byte[] file, int at) {
    return file[at] & 0xff;
  }

  public static int u16(byte[] file, int at) {
    return u8(file, at) << 8 | u8(file, at + 1);
  }

  public static int u16le(byte[] file, int at) {
    return u8(file, at) | u8(file, at + 1) << 8;
  }

  public static int u24le(byte[] file, int at) {
    return u16le(file, at) | u8(file, at + 2) << 16;
  }

  public static long u32(byte[] file, int at) {
    return (long) u16(file, at) << 16 | u16(file, at + 2);
  }

  public static long u32le(byte[] file, int at) {
    return u16le(file, at) | (long) u16le(file, at + 2) << 16;
  }

  /** Whether these ASCII letters stand here; false past the end. */
  public static boolean has(byte[] file, int at, String letters) {
    return at >= 0
        && at + letters.length() <= file.length
        && ascii(file, at, letters.length()).equals(letters);
  }

  public static String ascii(byte[] file, int at, int length) {
    return new String(file, at, length, StandardCharsets.ISO_8859_1);
  }
}
