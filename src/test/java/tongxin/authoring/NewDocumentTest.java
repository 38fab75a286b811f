package tongxin.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.config.Language;
import tongxin.content.contract.Contract;
import tongxin.content.contract.DocumentKind;
import tongxin.content.contract.Field;
import tongxin.content.contract.FieldGroup;
import tongxin.content.contract.FieldType;
import tongxin.content.contract.Words;

/** What stands in a file that is just begun comes from the contract. */
final class NewDocumentTest {
  private static final List<Language> BOTH = List.of(Language.ZH, Language.EN);
  private static final Pattern KEY = Pattern.compile("(?m)^(?:# )?(\\w+): ");

  private static FieldGroup group(Field<?>... fields) {
    return new FieldGroup("g", new Words("组", "Group"), List.of(fields));
  }

  private static Field<?> field(String key) {
    return Field.of(key, new FieldType.Bilingual(), "天气", "Weather");
  }

  @Test
  void aNewFieldIsOfferedWithItsExampleAndWords() {
    FieldGroup fields =
        group(field("a").help("当天的", "of the day").example("晴", "fine").offered(), field("b"));
    assertThat(new NewDocument(fields, Language.ZH, BOTH).frontMatter())
        .contains("\n# a: { zh: 晴, en: fine } # 天气：当天的\n")
        .doesNotContain("b:");
    assertThat(new NewDocument(fields, Language.EN, List.of(Language.EN)).frontMatter())
        .contains("\n# a: \"fine\" # Weather: of the day\n");
  }

  @Test
  void aNewRequiredFieldIsFilledIn() {
    FieldGroup fields = group(field("a").mandatory(), field("b").mandatory());
    NewDocument text = new NewDocument(fields, Language.EN, BOTH).with("b", "1");
    assertThat(text.frontMatter()).contains("\na: { zh: 天气, en: Weather }\nb: 1 # with the other");
  }

  @Test
  void aChoiceNamesItsWordsInTheLanguageOfTheFile() {
    String status = "\nstatus: draft # ";
    assertThat(
            new NewDocument(Contract.ARTICLE, Language.ZH, BOTH)
                .with("status", "draft")
                .frontMatter())
        .contains(status + "draft 草稿、review 送审、published 发布");
    assertThat(
            new NewDocument(Contract.ARTICLE, Language.EN, BOTH)
                .with("status", "draft")
                .frontMatter())
        .contains(status + "draft, review (being reviewed), published");
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "village", "site", "gallery", "story", "topic", "page"})
  void whatIsRequiredOrUsualStandsThereInTheOrderOfTheContract(String name) {
    DocumentKind kind = Contract.kind(name).orElseThrow();
    Matcher keys = KEY.matcher(new NewDocument(kind, Language.ZH, BOTH).frontMatter());
    assertThat(keys.results().map(found -> found.group(1)))
        .containsExactlyElementsOf(
            kind.fields().fields().stream()
                .filter(field -> field.required() || field.usual())
                .<String>map(Field::key)
                .toList());
  }

  @Test
  void aBeginnerIsOfferedNoMoreThanAScreenful() {
    for (DocumentKind kind : Contract.KINDS) {
      assertThat(kind.fields().fields().stream().filter(Field::usual)).hasSizeLessThan(21);
    }
  }
}
