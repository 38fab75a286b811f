package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.source.SourceFile;

class PhotoIndexTest {
  private static final String DIGEST = "0123456789abcdef".repeat(4);
  @TempDir Path temp;

  private SourceFile photo(String path, long size, long modified) {
    return new SourceFile(path, temp.resolve("a.jpg"), size, modified);
  }

  @Test
  void aPhotoIsKnownAgainOnlyByItsPathSizeAndTime() throws IOException {
    Path file = temp.resolve("kept/index.tsv");
    PhotoIndex first = new PhotoIndex(file);
    first.note(photo("content/a.jpg", 100, 5), DIGEST);
    first.save();

    PhotoIndex later = new PhotoIndex(file);

    assertThat(later.digest(photo("content/a.jpg", 100, 5))).contains(DIGEST);
    assertThat(later.digest(photo("content/a.jpg", 101, 5))).isEmpty();
    assertThat(later.digest(photo("content/a.jpg", 100, 6))).isEmpty();
    assertThat(later.digest(photo("content/b.jpg", 100, 5))).isEmpty();

    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() - 5));
    assertThat(new PhotoIndex(file).digest(photo("content/a.jpg", 100, 5))).isEmpty();
  }
}
