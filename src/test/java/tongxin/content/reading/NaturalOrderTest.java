package tongxin.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NaturalOrderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "IMG_1.jpg IMG_2.jpg IMG_9.jpg IMG_10.jpg IMG_11.jpg IMG_100.jpg",
        "1.jpg 2.jpg 10.jpg",
        "a.jpg a1.jpg a2.jpg a10.jpg b.jpg",
        "茶园1.jpg 茶园2.jpg 茶园10.jpg",
        "第9张.jpg 第10张.jpg",
        "p1-9.jpg p1-10.jpg p2-1.jpg",
        "img_2.jpg IMG_3.jpg img_10.jpg",
        "x007.jpg x8.jpg x09.jpg x10.jpg",
        "2026-3-9.jpg 2026-3-10.jpg 2026-11-1.jpg",
        "dsc9(1).jpg dsc9(2).jpg dsc9(10).jpg dsc10.jpg",
        "茶９.jpg 茶１０.jpg",
        "n99999999999999999998.jpg n99999999999999999999.jpg n100000000000000000000.jpg"
      })
  void namesComeAsFileManagersShowThem(String names) {
    List<String> expected = List.of(names.split(" "));
    List<String> mixed = new ArrayList<>(expected);
    Collections.shuffle(mixed, new Random(1));
    mixed.sort(NaturalOrder.OF_NAMES);

    assertThat(mixed).isEqualTo(expected);
  }

  @Test
  void differentNamesAreNeverEqual() {
    assertThat(NaturalOrder.OF_NAMES.compare("a01.jpg", "a1.jpg")).isNotZero();
    assertThat(NaturalOrder.OF_NAMES.compare("A.jpg", "a.jpg")).isNotZero();
  }
}
