package tongxin.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tongxin.config.Language;
import tongxin.problem.JsonText;
import tongxin.site.MissingField;

/** Prints which fields of villages and model sites nobody has filled in. */
final class MissingReport {
  private final Terminal terminal;
  private final Language language;

  MissingReport(Terminal terminal) {
    this.terminal = terminal;
    boolean chinese = terminal.words().locale().getLanguage().equals(Locale.CHINESE.getLanguage());
    this.language = chinese ? Language.ZH : Language.EN;
  }

  /** One line for each file. */
  void print(List<MissingField> missing) {
    Map<String, List<MissingField>> byFile = new LinkedHashMap<>();
    for (MissingField field : missing) {
      byFile.computeIfAbsent(field.file(), file -> new ArrayList<>()).add(field);
    }
    Words words = terminal.words();
    terminal.out().println(words.get("missing.head", missing.size(), byFile.size()));
    byFile.forEach(
        (file, fields) ->
            terminal
                .out()
                .println(
                    file
                        + ": "
                        + fields.stream()
                            .map(field -> field.label().in(language) + " (" + field.key() + ")")
                            .distinct()
                            .collect(Collectors.joining(words.get("missing.separator")))));
  }

  /** The problems as they are, and what is missing, in one JSON object. */
  String json(String problems, List<MissingField> missing) {
    return "{\"problems\":"
        + problems.strip()
        + ",\n\"missing\":["
        + missing.stream().map(this::object).collect(Collectors.joining(",\n "))
        + "]}\n";
  }

  private String object(MissingField field) {
    return "{\"file\":"
        + JsonText.quote(field.file())
        + ",\"key\":"
        + JsonText.quote(field.key())
        + ",\"label\":"
        + JsonText.quote(field.label().in(language))
        + "}";
  }
}
