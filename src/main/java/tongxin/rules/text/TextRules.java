package tongxin.rules.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.SiteConfig;
import tongxin.content.model.TextRun;
import tongxin.content.model.Texts;
import tongxin.content.reading.TextCheck;
import tongxin.content.slips.MarkEscapes;
import tongxin.problem.Location;
import tongxin.problem.Problems;

/** All rules about texts, with the settings that they read. Equal for equal settings. */
public final class TextRules implements TextCheck {
  private final List<String> leftMarks;
  private final List<TextRule> rules;

  /**
   * The rules with what they read of the settings.
   *
   * @param leftMarks signs that no text may have, besides those that Tongxin knows
   */
  public TextRules(List<String> leftMarks) {
    this.leftMarks = List.copyOf(leftMarks);
    this.rules = List.of(new LeftMarkRule(this.leftMarks));
  }

  public static TextRules of(SiteConfig.TextRules settings) {
    return new TextRules(settings.leftMarks());
  }

  /** The names of the rules. */
  public List<String> names() {
    return rules.stream().map(TextRule::name).toList();
  }

  /** Words as they must be written in YAML, so that readers see just these. */
  public String written(String words) {
    TextRun run =
        new TextRun(TextRun.Kind.FIELD, "", words, index -> new Location("", index, index));
    Problems problems = new Problems();
    check(Texts.of(run), problems);
    boolean same = problems.sorted().isEmpty() && MarkEscapes.shown(words).equals(words);
    return same ? words : MarkEscapes.escaped(words);
  }

  @Override
  public void check(Texts texts, Problems problems) {
    rules.forEach(rule -> rule.check(texts, problems));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof TextRules other && leftMarks.equals(other.leftMarks);
  }

  @Override
  public int hashCode() {
    return leftMarks.hashCode();
  }
}
