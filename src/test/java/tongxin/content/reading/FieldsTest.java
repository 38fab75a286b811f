package tongxin.content.reading;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tongxin.config.Language;
import tongxin.content.model.Params;
import tongxin.content.model.Publication;
import tongxin.content.model.Ref;
import tongxin.content.model.Status;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.SourceText;
import tongxin.source.YamlNode;
import tongxin.source.YamlReader;

final class FieldsTest {
  private static final ReadContext CONTEXT =
      new ReadContext(Language.KNOWN, Language.ZH, ZoneId.of("Asia/Shanghai"), TextCheck.NONE);

  private final Problems problems = new Problems();

  /** Keys that are asked one by one; what is left is not said. */
  private Fields fields(String yaml) {
    return Fields.part(mapping(yaml), CONTEXT, problems, Function.identity());
  }

  private void read(String yaml, Consumer<Fields> reader) {
    Fields.read(
        mapping(yaml),
        CONTEXT,
        problems,
        fields -> {
          reader.accept(fields);
          return fields;
        });
  }

  private YamlNode.Mapping mapping(String yaml) {
    return Objects.requireNonNull(
        new YamlReader().readMapping(new SourceText("a.yml", yaml), yaml, 1, "a.yml", problems));
  }

  private List<ProblemCode> codes() {
    return problems.sorted().stream().map(Problem::code).toList();
  }

  @Test
  void aTextIsInTheDefaultLanguageUnlessItSays() {
    Fields fields = fields("a: 同心\nb: { en: Tongxin, zh: 同心 }\nc: { zh-CN: 心 }\n");

    assertThat(Objects.requireNonNull(fields.text("a")).in(Language.ZH).text()).isEqualTo("同心");
    assertThat(Objects.requireNonNull(fields.text("a")).in(Language.EN).lang()).isEqualTo("zh-CN");
    assertThat(Objects.requireNonNull(fields.text("b")).in(Language.EN).text())
        .isEqualTo("Tongxin");
    assertThat(Objects.requireNonNull(fields.text("c")).in(Language.ZH).text()).isEqualTo("心");
    assertThat(codes()).isEmpty();
  }

  @Test
  void aTextWithoutWordsIsMissingWhereItIsRequired() {
    read(
        "a: { zh: '', en: }\nb: ' '\nc:\n",
        fields -> {
          fields.requiredText("a");
          fields.requiredText("b");
          fields.requiredText("c");
          fields.requiredText("d");
        });

    assertThat(problems.sorted())
        .extracting(Problem::code, p -> p.location().line(), p -> p.arguments().get(0))
        .containsExactly(
            tuple(ProblemCode.KEY_MISSING, 1, "a"),
            tuple(ProblemCode.KEY_MISSING, 1, "d"),
            tuple(ProblemCode.KEY_MISSING, 2, "b"),
            tuple(ProblemCode.KEY_MISSING, 3, "c"));
  }

  @Test
  void aValueOfTheWrongTypeIsNotCalledMissingAsWell() {
    Fields fields = fields("a: [x]\nb: { cn: x }\nc: [x]\nd: { x: y }\n");
    fields.requiredString("a");
    fields.requiredText("b");
    fields.requiredDate("c");
    fields.requiredChoice("d", Status.class, Status.DRAFT);

    assertThat(codes())
        .containsExactly(
            ProblemCode.TYPE_WRONG,
            ProblemCode.KEY_UNKNOWN,
            ProblemCode.TYPE_WRONG,
            ProblemCode.TYPE_WRONG);
  }

  @Test
  void aSingleIdMayStandWithoutBracketsAndEmptyItemsDoNotCount() {
    Fields fields = fields("a: spring\nb: [spring, ~, ' tea ', '']\n");

    assertThat(fields.refs("a")).extracting(Ref::id).containsExactly("spring");
    assertThat(fields.refs("b")).extracting(Ref::id).containsExactly("spring", "tea");
    assertThat(codes()).isEmpty();
  }

  @Test
  void eachIdOfAListHasItsOwnPlace() {
    Fields fields = fields("tags: [茶, 山水, spring]\n");

    assertThat(fields.refs("tags"))
        .extracting(ref -> ref.location().column())
        .containsExactly(8, 11, 15);
  }

  @Test
  void keysThatNobodyAskedForAreUnknown() {
    read(
        "title: a\ntitel: b\n",
        fields -> {
          fields.string("title");
        });

    assertThat(problems.sorted())
        .extracting(Problem::code, Problem::suggestion)
        .containsExactly(tuple(ProblemCode.KEY_UNKNOWN, "title"));
  }

  @Test
  void aMistypedKeyIsNotMissingAsWell() {
    read(
        "Title: a\n日期: 2026-03-05\ncategory: news\nauthor: 张三\nstatsu: x\n",
        fields -> {
          fields.requiredString("title");
          fields.requiredDate("date");
          fields.requiredRef("column");
          fields.requiredString("file");
          fields.string("status");
          fields.refs("bylines");
        });

    assertThat(problems.sorted())
        .extracting(Problem::code, Problem::suggestion)
        .containsExactly(
            tuple(ProblemCode.KEY_MISSING, null),
            tuple(ProblemCode.KEY_UNKNOWN, "title"),
            tuple(ProblemCode.KEY_UNKNOWN, "date"),
            tuple(ProblemCode.KEY_UNKNOWN, "column"),
            tuple(ProblemCode.KEY_UNKNOWN, "bylines"),
            tuple(ProblemCode.KEY_UNKNOWN, "status"));
  }

  @Test
  void freeKeysAreTextsNumbersAndLists() {
    Fields fields =
        fields(
            "params: { a: 茶, b: 12, c: '12', d: true, e: [x, 1.50], f: { zh: 心, en: heart },"
                + " g: 007, h: 2026-03-20, i: }\n");
    Params params = Objects.requireNonNull(fields.params("params"));

    assertThat(params.in(Language.EN))
        .containsExactly(
            entry("a", "茶"),
            entry("b", new BigDecimal("12")),
            entry("c", "12"),
            entry("d", true),
            entry("e", List.of("x", new BigDecimal("1.50"))),
            entry("f", "heart"),
            entry("g", "007"),
            entry("h", "2026-03-20"));
    assertThat(codes()).isEmpty();
  }

  @Test
  void aFreeKeyWithAGroupIsSaidWithItsPlace() {
    Fields fields = fields("params:\n  a: { x: 1 }\n  b: [[1]]\n");
    assertThat(Objects.requireNonNull(fields.params("params")).values().keySet())
        .containsExactly("b");
    assertThat(problems.sorted())
        .extracting(Problem::code, p -> p.location().toString(), p -> p.arguments().get(0))
        .containsExactly(
            tuple(ProblemCode.TYPE_WRONG, "a.yml:2:6", "params.a"),
            tuple(ProblemCode.TYPE_WRONG, "a.yml:3:7", "params.b"));
  }

  @Test
  void numbersKeepToTheirRangeAndToOrdinaryNotation() {
    Fields fields = fields("a: 32.65\nb: 91\nc: 1e400000000\nd: 东经\ne: -90\n");

    assertThat(fields.number("a", -90, 90)).isEqualByComparingTo("32.65");
    assertThat(fields.number("b", -90, 90)).isNull();
    assertThat(fields.number("c", -90, 90)).isNull();
    assertThat(fields.number("d", -90, 90)).isNull();
    assertThat(fields.number("e", -90, 90)).isEqualByComparingTo("-90");
    assertThat(codes()).hasSize(3).containsOnly(ProblemCode.NUMBER_INVALID);
  }

  @Test
  void aDateThatDoesNotExistIsReportedAtItsValue() {
    assertThat(fields("日: 一\ndate: 2023-02-30\n").requiredDate("date")).isEqualTo(Instant.EPOCH);
    assertThat(problems.sorted())
        .extracting(Problem::code, p -> p.location().toString())
        .containsExactly(tuple(ProblemCode.DATE_INVALID, "a.yml:2:7"));
  }

  @Test
  void aStatusThatCannotBeReadPublishesNothing() {
    Publication publication =
        PublicationReader.read(fields("status: publishd\n"), null, Status.PUBLISHED);

    assertThat(publication.status()).isEqualTo(Status.DRAFT);
  }
}
