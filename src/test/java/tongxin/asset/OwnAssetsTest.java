package tongxin.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnAssetsTest {
  private static final Path ASSETS = Path.of("assets");

  @Test
  void theListNamesEveryAssetOfTongxinAndNoOther() throws IOException {
    try (Stream<Path> files = Files.walk(ASSETS)) {
      List<String> paths =
          files
              .filter(Files::isRegularFile)
              .map(file -> ASSETS.relativize(file).toString().replace('\\', '/'))
              .filter(path -> path.matches("(css|icons|js|photoswipe)/.*"))
              .map(
                  path -> path.replaceFirst("^icons/(favicon\\.ico|apple-touch-icon\\.png)$", "$1"))
              .toList();
      assertThat(AssetReader.ownPaths()).containsExactlyInAnyOrderElementsOf(paths);
    }
  }
}
