package tongxin.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names and titles are spelt. */
final class PinyinTest {
  private final Pinyin plain = new Pinyin(Map.of());

  @ParameterizedTest
  @CsvSource({
    "田园沙沟, Tián Yuán Shā Gōu",
    "“杏”福乡村, Xìng Fú Xiāng Cūn",
    "单家沟, Shàn Jiā Gōu",
    "长坪, Cháng Píng",
    "重庆, Chóng Qìng",
    "女娲山, Nǚ Wā Shān",
    "绿松石, Lǜ Sōng Shí",
    "十堰A区2号, Shí Yàn Qū Hào"
  })
  void aNameIsShownWithTones(String name, String toned) {
    assertThat(plain.toned(name)).isEqualTo(toned);
  }

  @Test
  void theNewsroomsReadingDecidesTheTone() {
    assertThat(new Pinyin(Map.of("重阳", "chong-yang", "朝阳", "chao-yang")).toned("朝阳沟"))
        .isEqualTo("Cháo Yáng Gōu");
  }

  @ParameterizedTest
  @CsvSource({
    "单家沟, shan jia gou",
    "单家村, shan jia cun",
    "曾家, zeng jia",
    "曾家沟村, zeng jia gou cun",
    "解家沟, xie jia gou",
    "覃家湾, qin jia wan",
    "翟家坪, zhai jia ping",
    "长坪, chang ping",
    "长岭村, chang ling cun",
    "长大成人, zhang da cheng ren",
    "十堰, shi yan",
    "大堰, da yan",
    "郧阳, yun yang",
    "郧西, yun xi",
    "垭子口, ya zi kou",
    "重庆, chong qing",
    "女娲山, nv wa shan",
    "绿松石, lv song shi",
    "简单, jian dan"
  })
  void aNameIsReadAsThePeopleOfThePlaceDo(String name, String spelt) {
    assertThat(String.join(" ", plain.syllables(name))).isEqualTo(spelt);
  }

  @Test
  void whatIsNotChineseHasNoSyllable() {
    assertThat(plain.syllables("“杏”福a村1")).isEqualTo(List.of("", "xing", "", "fu", "", "cun", ""));
  }

  @Test
  void theNewsroomsReadingCountsFirstAndTheLongestWordBeforeOthers() {
    Pinyin own = new Pinyin(Map.of("长坪", "zhang-ping", "长坪塘", "chang ping tang", "堰", "yan"));
    assertThat(own.syllables("长坪")).isEqualTo(List.of("zhang", "ping"));
    assertThat(own.syllables("去长坪塘")).isEqualTo(List.of("qu", "chang", "ping", "tang"));
  }

  @Test
  void aReadingWithoutASyllableForEachCharacterIsNoReadingOfCharacters() {
    Pinyin own = new Pinyin(Map.of("沙沟", "shagou"));
    assertThat(own.syllables("沙沟村")).isEqualTo(List.of("", "", "cun"));
    assertThat(own.spelt("沙沟村")).contains("shagou");
  }
}
