package tongxin.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileDigestTest {
  @TempDir Path temp;

  /** The check values of both sums, as their catalogues give them for these nine digits. */
  @Test
  void aDigestIsBothSumsOneAfterTheOther() throws IOException {
    byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);

    assertThat(FileDigest.of(digits)).isEqualTo("e3069283cbf43926");
    assertThat(FileDigest.of(Files.write(temp.resolve("digits"), digits)))
        .isEqualTo("e3069283cbf43926");
  }

  @Test
  void allOfALongFileCounts() throws IOException {
    byte[] bytes = new byte[200_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + i / 7);
    }
    Path file = Files.write(temp.resolve("long"), bytes);
    String digest = FileDigest.of(file);

    assertThat(digest).isEqualTo(FileDigest.of(bytes));
    bytes[bytes.length - 1]++;
    assertThat(FileDigest.of(Files.write(file, bytes))).isNotEqualTo(digest);
  }
}
