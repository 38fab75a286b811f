package tongxin.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MountsTest {
  @Test
  void mountPointsAreReadWithTheirEscapes() {
    assertThat(
            Mounts.pointsOf(
                List.of(
                    "22 1 8:1 / / rw - ext4 /dev/a rw",
                    "23 22 8:2 / /srv/a\\040b\\011c\\134d rw - ext4 /dev/b rw",
                    "24 22 8:3 / /ends\\134 rw - ext4 /dev/c rw")))
        .containsExactly(Path.of("/"), Path.of("/srv/a b\tc\\d"), Path.of("/ends\\"));
  }

  @Test
  void aLineThatCannotBeReadHidesNoOther() {
    assertThat(
            Mounts.pointsOf(
                List.of(
                    "22 1 8:1 /",
                    "23 22 8:2 / /x\\9zz rw",
                    "24 22 8:2 / /x\\000 rw",
                    "25 22 8:3 / /mnt rw")))
        .containsExactly(Path.of("/mnt"));
  }
}
