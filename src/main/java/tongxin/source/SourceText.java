package tongxin.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/**
 * The text of a file: UTF-8, without a byte-order mark, every line ended by one line feed.
 *
 * @param path of the file, for problems
 * @param text the decoded text
 */
public record SourceText(String path, String text) {
  /** Largest text file that is read, in bytes. */
  static final long LIMIT = 8L << 20;

  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /**
   * Reads a file.
   *
   * @return null where it cannot be read as text; the reason is then a problem
   */
  public static @Nullable SourceText read(SourceFile file, Problems problems) {
    return read(file, LIMIT, problems);
  }

  /**
   * The same of a file that a program writes.
   *
   * @param limit the most that is read, in bytes
   */
  public static @Nullable SourceText read(SourceFile file, long limit, Problems problems) {
    if (file.size() > limit) {
      problems.add(
          ProblemCode.FILE_TOO_LARGE, file.location(), megabytes(file.size()), megabytes(limit));
      return null;
    }
    try {
      return decode(file.path(), Files.readAllBytes(file.file()), problems);
    } catch (IOException e) {
      problems.add(ProblemCode.FILE_UNREADABLE, file.location());
      return null;
    }
  }

  /** Decodes bytes strictly: one byte that is not UTF-8 makes the whole file a problem. */
  public static @Nullable SourceText decode(String path, byte[] bytes, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
      if (text.startsWith("\uFEFF")) {
        problems.add(ProblemCode.FILE_BOM, new Location(path, 1, 1));
        text = text.substring(1);
      }
      return new SourceText(path, unifyLineEnds(text));
    } catch (CharacterCodingException e) {
      problems.add(ProblemCode.FILE_NOT_UTF8, new Location(path, lineOfFirstBadByte(bytes), 0));
      return null;
    }
  }

  private static String unifyLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * A text without the characters that XML 1.0 forbids, which no page and no feed could contain,
   * and without those that nobody sees and that come along from Word and the web: {@link
   * InvisibleCharacters}.
   */
  static String withoutForbidden(String text) {
    // Looked for by hand: nearly no text has any.
    char[] chars = text.toCharArray();
    for (char c : chars) {
      boolean space = c == '\n' || c == '\t' || c == '\r';
      if ((c < ' ' && !space) || Character.isSurrogate(c) || c >= '\uFFFE') {
        return InvisibleCharacters.without(FORBIDDEN.matcher(text).replaceAll(""));
      }
    }
    return InvisibleCharacters.without(text);
  }

  private static int lineOfFirstBadByte(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    decoder.decode(in, java.nio.CharBuffer.allocate(bytes.length + 1), true);
    int line = 1;
    for (int i = 0; i < in.position(); i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  static String megabytes(long bytes) {
    return String.valueOf(Math.max(1, Math.round(bytes / 1048576.0)));
  }
}
