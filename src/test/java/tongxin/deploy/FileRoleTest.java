package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongxin.deploy.site.FileRole;

/** What a file is for, told by its path. */
final class FileRoleTest {
  @ParameterizedTest
  @CsvSource({
    "photos/b656f9ac31693d95-1600.jpg, FINGERPRINTED",
    "css/site.ac2cf243a1.css, FINGERPRINTED",
    "js/photoswipe.esm.min.0123456789.js, FINGERPRINTED",
    "search/recent-names-0-71392478.bin, FINGERPRINTED",
    "search/index.bin, FEED",
    "zh/articles/2026/plan-20261126.pdf, ASSET",
    "zh/articles/2026/plan.20261126.pdf, ASSET",
    "photos/20261126.jpg, ASSET",
    "zh/feed.xml, FEED",
    "CNAME, FEED",
    "404.html, PAGE",
    "zh/articles/facade12345/index.html, PAGE",
  })
  void isKnown(String path, FileRole role) {
    assertThat(FileRole.of(path)).isEqualTo(role);
  }
}
