package tongxin.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org/",
    "https://example.org/, https://example.org/",
    "http://localhost:8080/a/b, http://localhost:8080/a/b/",
  })
  void anAddressEndsWithASlash(String written, URI url) {
    assertThat(BaseUrl.parse(written)).contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org//",
        "https://example.org//a/",
        "https://example.org/a//b/",
        "https://example.org/a//"
      })
  void aPathWithAnEmptyFolderWouldLeadToAnotherHost(String written) {
    assertThat(BaseUrl.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://me@example.org/", "https://me:secret@example.org/a/"})
  void nobodysNameAndPasswordArePublished(String written) {
    assertThat(BaseUrl.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org//, https://example.org/",
    "https://me:secret@example.org//a///b, https://example.org/a/b/",
    "example.org,",
    "https://example.org/?a//b,",
  })
  void whatWasMeantIsSuggestedWhereItIsUsable(String written, @Nullable String meant) {
    assertThat(BaseUrl.nearest(written)).isEqualTo(Optional.ofNullable(meant));
  }
}
