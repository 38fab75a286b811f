package tongxin.content.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TelephoneTest {
  @ParameterizedTest
  @CsvSource({
    "0719-1234567, tel:+867191234567",
    "(0719) 123 4567, tel:+867191234567",
    "０７１９－１２３４５６７, tel:+867191234567",
    "13812345678, tel:+8613812345678",
    "138-1234-5678, tel:+8613812345678",
    "+86 719 1234567, tel:+867191234567",
    "+86 (0)719 1234567, tel:+867191234567",
    "0719-1234567转801, tel:+867191234567;ext=801",
    "0719-1234567 ext. 801, tel:+867191234567;ext=801",
    "010–12345678, tel:+861012345678",
    "12345, tel:12345",
    "110, tel:110",
    "400-123-4567, tel:4001234567",
    "1234567, tel:1234567",
    "+1 212 555 0100, tel:+12125550100"
  })
  void aNumberIsDialledFromAnywhere(String written, String uri) {
    assertThat(Telephone.of(written)).hasValue(new Telephone(written, uri));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12",
        "电话0719-1234567",
        "0719-1234567 张三",
        "1234567890123456",
        "13812345678 或 12345",
        "-"
      })
  void whatIsNoNumberIsNotDialled(String written) {
    assertThat(Telephone.of(written)).isEmpty();
  }
}
