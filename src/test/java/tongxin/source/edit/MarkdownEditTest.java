package tongxin.source.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tongxin.source.edit.EditResult.Edited;
import tongxin.source.edit.EditResult.Reason;
import tongxin.source.edit.EditResult.Refused;

/** Front matter and body change each for itself. */
final class MarkdownEditTest {
  private static final List<YamlChange> TITLE = List.of(YamlChange.set(YamlPath.of("title"), "新"));

  private static String text(EditResult result) {
    assertThat(result).isInstanceOf(Edited.class);
    return ((Edited) result).text();
  }

  @Test
  void aValueChangesAndTheBodyStays() {
    String body = "\n# 标题\n\ntitle: 旧\n---\n尾 ";
    assertThat(text(MarkdownEdit.apply("---  \ntitle: 旧 # c\n---\n" + body, TITLE)))
        .isEqualTo("---  \ntitle: 新 # c\n---\n" + body);
  }

  @Test
  void theBodyChangesAndTheFrontMatterStays() {
    String head = "\uFEFF---\r\ntitle:  旧 # c\r\n---\r\n";
    assertThat(text(MarkdownEdit.apply(head + "一\r\n二\r\n三", List.of(), "一\n新\n行\n三\n")))
        .isEqualTo(head + "一\r\n新\r\n行\r\n三\r\n");
    assertThat(MarkdownEdit.body(head + "一\r\n")).isEqualTo("一\r\n");
  }

  @Test
  void aBodyThatAFormSendsBackUnchangedKeepsItsMixedLineEnds() {
    String file = "---\na: 1\n---\n一\r\n二\n三\r四";
    assertThat(text(MarkdownEdit.apply(file, List.of(), "一\r\n二\r\n三\r\n四"))).isEqualTo(file);
    assertThat(text(MarkdownEdit.apply(file, List.of(), "一\n二x\n三\n四")))
        .isEqualTo("---\na: 1\n---\n一\r\n二x\n三\r四");
  }

  @Test
  void aTextWithoutFrontMatterGetsOne() {
    assertThat(text(MarkdownEdit.apply("正文\r\n", TITLE)))
        .isEqualTo("---\r\ntitle: 新\r\n---\r\n正文\r\n");
    assertThat(text(MarkdownEdit.apply("", TITLE))).isEqualTo("---\ntitle: 新\n---\n");
    assertThat(text(MarkdownEdit.apply("---\n---\n正文", TITLE))).isEqualTo("---\ntitle: 新\n---\n正文");
  }

  @Test
  void aTextThatLooksLikeTheEndOfFrontMatterIsNone() {
    String edited =
        text(
            MarkdownEdit.apply(
                "---\ntitle: 旧\n---\n正文\n",
                List.of(YamlChange.set(YamlPath.of("title"), "a\n---\nb"))));
    assertThat(edited).isEqualTo("---\ntitle: |-\n  a\n  ---\n  b\n---\n正文\n");
    assertThat(MarkdownEdit.body(edited)).isEqualTo("正文\n");
  }

  @Test
  void frontMatterThatIsNotClosedIsRefused() {
    assertThat(MarkdownEdit.apply("---\ntitle: 旧\n", TITLE))
        .isEqualTo(new Refused(Reason.FRONT_MATTER_UNCLOSED, YamlPath.ROOT, 1));
  }
}
