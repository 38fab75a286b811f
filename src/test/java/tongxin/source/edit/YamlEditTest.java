package tongxin.source.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongxin.source.edit.EditResult.Edited;
import tongxin.source.edit.EditResult.Reason;
import tongxin.source.edit.EditResult.Refused;

/**
 * One value changes as a person would have changed it; what cannot be changed safely is refused.
 */
final class YamlEditTest {

  private static String edited(String yaml, YamlChange... changes) {
    EditResult result = YamlEdit.apply(yaml, Arrays.asList(changes));
    assertThat(result).isInstanceOf(Edited.class);
    return ((Edited) result).text();
  }

  private static YamlChange set(Object value, Object... path) {
    return YamlChange.set(YamlPath.of(path), value);
  }

  private static void refused(Reason reason, int line, String yaml, YamlChange change) {
    EditResult result = YamlEdit.apply(yaml, List.of(change));
    assertThat(result).isInstanceOf(Refused.class);
    assertThat(((Refused) result).reason()).isEqualTo(reason);
    assertThat(((Refused) result).line()).isEqualTo(line);
  }

  @Test
  void onlyTheValueChanges() {
    assertThat(edited("# 头\ntitle:   旧的  # 备注\n\ndate: 2026-03-20\n", set("新的", "title")))
        .isEqualTo("# 头\ntitle:   新的  # 备注\n\ndate: 2026-03-20\n");
  }

  @Test
  void whatIsWrittenAlreadyIsNotTouched() {
    String yaml = "a: 'x'\nb: [ 1,2 ]\nc: >-\n  two\n  lines\nd: yes\n";
    assertThat(
            edited(
                yaml,
                set("x", "a"),
                set(List.of("1", 2), "b"),
                set("two lines", "c"),
                set("yes", "d")))
        .isEqualTo(yaml);
  }

  @Test
  void quotationMarksStayAsTheyWere() {
    assertThat(edited("a: 'x'\nb: \"y\"\nc: z\n", set("1", "a"), set("2", "b"), set("3", "c")))
        .isEqualTo("a: '1'\nb: \"2\"\nc: \"3\"\n");
  }

  @Test
  void aDateAfterADateAndANumberAfterANumberNeedNoQuotationMarks() {
    assertThat(edited("a: 2026-03-20\nb: 12\n", set("2026-04-01 08:00", "a"), set("13.5", "b")))
        .isEqualTo("a: 2026-04-01 08:00\nb: 13.5\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          no          | "no"
          1.0         | "1.0"
          12:30       | "12:30"
          # x         | "# x"
          a: b        | "a: b"
          [同心]聚力  | "[同心]聚力"
          say "hi"    | say "hi"
          "hi" she    | '"hi" she'
          it's        | it's
          C:\\temp # x| 'C:\\temp # x'
          中文，标题  | 中文，标题
          时间：八点  | 时间：八点
          好，key：值 | "好，key：值"
          https://a.b/c#d | https://a.b/c#d
          @同心       | "@同心"
          -           | "-"
          a - b       | a - b
          ｛x         | "｛x"
          """)
  void aNewTextIsQuotedWhereItMustBe(String text, String written) {
    assertThat(edited("a: 1\n", set(text, "b"))).isEqualTo("a: 1\nb: " + written + "\n");
  }

  @Test
  void severalLinesBecomeABlock() {
    assertThat(edited("a: x # c\nb: 1\n", set("一\n\n二", "a")))
        .isEqualTo("a: |- # c\n  一\n\n  二\nb: 1\n");
    assertThat(edited("- file: a\n", set("一\n二", 0, "caption")))
        .isEqualTo("- file: a\n  caption: |-\n    一\n    二\n");
    assertThat(edited("a: { b: x }\n", set("一\n二", "a", "b"))).isEqualTo("a: { b: \"一\\n二\" }\n");
  }

  @Test
  void aBlockOfOneLineStaysABlock() {
    assertThat(edited("a: >-  # c\n  一\n  二\n\nb: 1\n", set("三", "a")))
        .isEqualTo("a: >-  # c\n  三\n\nb: 1\n");
  }

  @Test
  void keysComeBehindTheOthersWithTheGroupsAroundThem() {
    assertThat(edited("a: 1 # one\n# end\n", set(31.5, "coordinates", "lat"), set("x", "b")))
        .isEqualTo("a: 1 # one\ncoordinates:\n  lat: 31.5\nb: x\n# end\n");
    assertThat(edited("a: 1", set("x", "b"))).isEqualTo("a: 1\nb: x");
    assertThat(edited("c: { lat: 1 }\n", set(2, "c", "lon"))).isEqualTo("c: { lat: 1, lon: 2 }\n");
    assertThat(edited("c:\n", set(2, "c", "lon"))).isEqualTo("c:\n  lon: 2\n");
    assertThat(edited("", set("x", "b"))).isEqualTo("b: x\n");
    assertThat(edited("# only\r\n", set("x", "b"))).isEqualTo("# only\r\nb: x\r\n");
  }

  @Test
  void itemsComeAndGoAndKeepTheirComments() {
    String yaml = "tags:\n- a # A\n# between\n- b # B\n- c\n";
    assertThat(edited(yaml, set(List.of("a", "c"), "tags")))
        .isEqualTo("tags:\n- a # A\n# between\n- c\n");
    assertThat(edited(yaml, set(List.of("a", "x", "b", "c"), "tags")))
        .isEqualTo("tags:\n- a # A\n- x\n# between\n- b # B\n- c\n");
    assertThat(edited(yaml, set(List.of("b", "a", "c"), "tags")))
        .isEqualTo("tags:\n- b # B\n# between\n- a # A\n- c\n");
    assertThat(edited("tags: [a, b]\n", set(List.of("b"), "tags"))).isEqualTo("tags: [b]\n");
    assertThat(edited("tags: [ a ]\n", set("z", "tags", 1))).isEqualTo("tags: [ a, z ]\n");
    assertThat(edited("tags: a\n", set(List.of("a", "b"), "tags"))).isEqualTo("tags: [a, b]\n");
  }

  @Test
  void photosChangePlacesWithAllTheirLines() {
    String yaml = "- file: a.jpg\n  caption: |\n    一\n\n# of b\n- file: b.jpg # B\n  credit: 乙\n";
    assertThat(edited(yaml, new YamlChange.Reorder(YamlPath.ROOT, List.of(1, 0))))
        .isEqualTo(
            "- file: b.jpg # B\n  credit: 乙\n\n# of b\n- file: a.jpg\n  caption: |\n    一\n");
  }

  @Test
  void aKeyGoesWithItsLines() {
    String yaml = "a: 1\n# of b\nb:\n  - x\n  # in b\n  - y # end\n\nc: 2\n";
    assertThat(edited(yaml, YamlChange.remove(YamlPath.of("b"))))
        .isEqualTo("a: 1\n# of b\n\nc: 2\n");
    assertThat(edited("- file: a\n  # c\n  alt: b\n", YamlChange.remove(YamlPath.of(0, "file"))))
        .isEqualTo("- # c\n  alt: b\n");
    assertThat(edited("a: {x: 1, y: 2}\n", YamlChange.remove(YamlPath.of("a", "y"))))
        .isEqualTo("a: {x: 1}\n");
    assertThat(edited("a:\n  x: 1\nb: 1\n", YamlChange.remove(YamlPath.of("a", "x"))))
        .isEqualTo("a: {}\nb: 1\n");
    assertThat(edited("a: 1\n", YamlChange.remove(YamlPath.of("z", "x")))).isEqualTo("a: 1\n");
  }

  @Test
  void lineEndsAndAByteOrderMarkStay() {
    assertThat(edited("\uFEFFa: 𠮷\r\nb: x\r\n", set("一\n二", "b"), set("🍵", "c")))
        .isEqualTo("\uFEFFa: 𠮷\r\nb: |-\r\n  一\r\n  二\r\nc: 🍵\r\n");
  }

  @Test
  void aValueUsedElsewhereIsNotChangedInSilence() {
    String yaml = "a: &x 甲\nb: *x\nc: { d: &y [1] }\ne: *y\n";
    refused(Reason.SHARED, 1, yaml, set("乙", "a"));
    refused(Reason.SHARED, 3, yaml, YamlChange.remove(YamlPath.of("c")));
    refused(Reason.SHARED, 4, yaml, set("z", "e", 0));
    assertThat(edited(yaml, set("乙", "b"))).isEqualTo(yaml.replace("*x", "乙"));
  }

  @Test
  void whatIsNoYamlOrHasNoSuchPlaceIsRefused() {
    refused(Reason.NOT_YAML, 0, "a: [1\n", set("x", "b"));
    refused(Reason.NOT_YAML, 0, "a: 1\n---\nb: 2\n", set("x", "b"));
    refused(Reason.NOT_YAML, 0, "[".repeat(5000), set("x", "b"));
    refused(Reason.NOT_A_GROUP, 2, "a: 1\nb: text\n", set("x", "b", "c"));
    refused(Reason.NOT_IN_LIST, 2, "a: 1\nb: [x]\n", set("x", "b", 2));
    for (String whole : List.of("", "a: 1\n", "- x\n", "x\n")) {
      YamlChange insert = new YamlChange.Insert(YamlPath.of(), YamlValue.of("y"));
      assertThat(YamlEdit.apply(whole, List.of(insert))).isInstanceOf(Refused.class);
    }
    assertThat(YamlEdit.apply("", List.of(set("x")))).isInstanceOf(Refused.class);
    assertThat(YamlEdit.apply("a: 1\n", List.of(set("y", "a"), set("x", "a", "c"))))
        .isInstanceOf(Refused.class);
  }

  @Test
  void groupsAndListsAreWrittenAsPeopleWriteThem() {
    assertThat(
            edited("a: 1\n", set(List.of(Map.of("role", "reporter"), Map.of("role", "编辑")), "b")))
        .isEqualTo("a: 1\nb:\n  - role: reporter\n  - role: 编辑\n");
    assertThat(edited("a:\n", set(List.of("x", "y, z"), "a"))).isEqualTo("a: [x, \"y, z\"]\n");
    assertThat(edited("a: 1\n", set(List.of(), "a"))).isEqualTo("a: []\n");
  }
}
