package tongxin.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OldAddressTest {
  @ParameterizedTest
  @ValueSource(strings = {".", "/.", "/old/.", "/./old", "/old/./new/", "..", "/old/../new", "/"})
  void anOldAddressThatLeadsToAFolderOnDiskIsNone(String alias) {
    assertThat(OldAddress.route(alias)).isNull();
  }

  @Test
  void noPartOfAnOldAddressIsLongerThanANameOnDisk() {
    assertThat(OldAddress.route("/old/" + "x".repeat(255))).isNotNull();
    assertThat(OldAddress.route("/old/" + "x".repeat(256))).isNull();
    assertThat(OldAddress.route("/" + "x".repeat(256) + "/old")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/.well-known/x", "/a.b/c.html", "/old.", "old"})
  void otherDotsAreLeftAlone(String alias) {
    assertThat(OldAddress.route(alias)).isNotNull();
  }
}
