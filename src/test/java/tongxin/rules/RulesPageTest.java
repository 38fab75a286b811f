package tongxin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tongxin.rules.text.TextRules;

/** {@code src/docs/rules.md} names the rules that there are. */
final class RulesPageTest {
  private static final Path PAGE = Path.of("src/docs/rules.md");
  private static final String START = "| rule | looks at | settings it reads |\n|---|---|---|\n";

  /** {@code -Drules.write=true} writes the table anew. */
  @Test
  void thePageNamesAllRules() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf(START) + START.length();
    int end = page.indexOf("\n\n", start);
    String filled = page.substring(0, start) + rows() + page.substring(end);
    if (Boolean.getBoolean("rules.write")) {
      Files.writeString(PAGE, filled);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(filled);
  }

  private static String rows() {
    List<String> rows = new ArrayList<>();
    new TextRules(List.of())
        .names()
        .forEach(name -> rows.add(row(name, "a text", List.of("left_marks"))));
    RuleBook.DOCUMENT.forEach(rule -> rows.add(row(rule, "a document")));
    RuleBook.TRANSLATIONS.forEach(rule -> rows.add(row(rule, "two versions of an article")));
    RuleBook.IDS.forEach(rule -> rows.add(row(rule, "the site")));
    RuleBook.SITE.forEach(rule -> rows.add(row(rule, "the site")));
    return String.join("\n", rows);
  }

  private static String row(Rule<?> rule, String scope) {
    return row(rule.name(), scope, rule.settings());
  }

  private static String row(String name, String scope, List<String> settings) {
    String keys = String.join(" ", settings.stream().map(key -> "`" + key + "`").toList());
    return "| `" + name + "` | " + scope + " | " + keys + " |";
  }
}
