package tongxin.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tongxin.content.contract.Field;
import tongxin.content.contract.FieldGroup;
import tongxin.content.contract.FieldType;
import tongxin.content.contract.WordType;
import tongxin.content.contract.Words;
import tongxin.content.model.ShortcodeKind;

/** Writes the tables of {@code src/docs/content-contract.md} from the contract. */
final class ContractTables {
  private static final Pattern TABLE =
      Pattern.compile("(<!-- keys: ([a-z-]+) -->\n)((?:\\|.*\n)*)");

  private static final Pattern SHORTCODES =
      Pattern.compile("(<!-- shortcodes -->\n)((?:\\|.*\n)*)");

  private ContractTables() {}

  /** The page with the table of shortcodes as they are declared. */
  static String withShortcodes(String page) {
    return SHORTCODES
        .matcher(page)
        .replaceFirst(table -> Matcher.quoteReplacement(table.group(1) + shortcodes()));
  }

  private static String shortcodes() {
    StringBuilder rows = new StringBuilder("| shortcode | arguments |\n|---|---|\n");
    for (ShortcodeKind kind : ShortcodeKind.values()) {
      String arguments =
          kind.arguments().stream()
              .map(argument -> "`" + argument.name() + "`" + (argument.required() ? " *" : ""))
              .collect(Collectors.joining(" "));
      rows.append("| `" + kind.shortcode() + "` | " + arguments + " |\n");
    }
    return rows.toString();
  }

  /** The page with each table as the contract has it. */
  static String filled(String page, List<FieldGroup> groups) {
    return TABLE
        .matcher(page)
        .replaceAll(
            table -> {
              String rows =
                  groups.stream()
                      .filter(group -> group.name().equals(table.group(2)))
                      .map(ContractTables::rows)
                      .findFirst()
                      .orElse("");
              return Matcher.quoteReplacement(table.group(1) + rows);
            });
  }

  /** The names of the tables that a page has. */
  static List<String> names(String page) {
    return TABLE.matcher(page).results().map(table -> table.group(2)).toList();
  }

  private static String rows(FieldGroup group) {
    List<String> rows = new ArrayList<>();
    rows.add("| " + group.title().zh() + " " + group.title().en() + " | value | meaning | 含义 |");
    rows.add("|---|---|---|---|");
    group.fields().forEach(field -> rows.add(row(field)));
    return String.join("\n", rows) + "\n";
  }

  private static String row(Field<?> field) {
    Words type = field.type().name();
    return "| `"
        + field.key()
        + (field.required() ? "` * | " : "` | ")
        + type.en()
        + " | "
        + meaning(field.label().en(), field.help().en(), choices(field, false), ": ")
        + (isUsed(field) ? "" : "; read and checked, not used yet")
        + " | "
        + meaning(field.label().zh(), field.help().zh(), choices(field, true), "：")
        + (isUsed(field) ? "" : "；读入并检查，目前还不使用")
        + " |";
  }

  private static boolean isUsed(Field<?> field) {
    return field.use() == Field.Use.USED;
  }

  private static String meaning(String label, String help, String choices, String colon) {
    String text = help.isEmpty() ? label : label + colon + help;
    return choices.isEmpty()
        ? text
        : text + (colon.equals(": ") ? " (" + choices + ")" : "（" + choices + "）");
  }

  private static String choices(Field<?> field, boolean chinese) {
    if (!(field.type() instanceof WordType.Choice<?> choice)) {
      return field.type() instanceof FieldType.Id id && !chinese && id.source().name().length() > 3
          ? id.source().help().en()
          : "";
    }
    List<String> words = new ArrayList<>();
    for (WordType.Option option : choice.choices()) {
      Words meaning = option.meaning();
      boolean same = !chinese && meaning.en().equals(option.word());
      words.add(same ? "" : "`" + option.word() + "` " + (chinese ? meaning.zh() : meaning.en()));
    }
    words.removeIf(String::isEmpty);
    return String.join(chinese ? "、" : ", ", words);
  }
}
