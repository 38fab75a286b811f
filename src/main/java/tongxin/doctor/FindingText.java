package tongxin.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import tongxin.config.Language;
import tongxin.problem.JsonText;

/** What was found, in words: Chinese or English. */
public record FindingText(Properties texts) {
  /** In the language of people in a locale. */
  public static FindingText in(Locale locale) {
    String code = Language.ofPeopleIn(locale).code();
    String name = "words." + (code.equals("zh") ? "zh" : "en") + ".properties";
    try (InputStream in = FindingText.class.getResourceAsStream(name)) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
      return new FindingText(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was found. */
  public String text(Finding finding) {
    return filled(finding, key(finding));
  }

  /** What to do about it; empty where nothing has to be done. */
  public String remedy(Finding finding) {
    String key = key(finding) + ".do";
    return texts.containsKey(key) ? filled(finding, key) : "";
  }

  private static String key(Finding finding) {
    return finding.check() + "." + finding.outcome();
  }

  private String filled(Finding finding, String key) {
    String text = Objects.requireNonNull(texts.getProperty(key), key);
    List<String> arguments = finding.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      text = text.replace("{" + i + "}", arguments.get(i));
    }
    return text;
  }

  /** All findings as one JSON object (RFC 8259). */
  public String json(List<Finding> findings) {
    return findings.stream()
            .map(this::object)
            .collect(Collectors.joining(",\n  ", "{\"checks\": [\n  ", "\n ],\n"))
        + " \"errors\": "
        + count(findings, Finding.Level.ERROR)
        + ", \"warnings\": "
        + count(findings, Finding.Level.WARNING)
        + "}\n";
  }

  /** How many are of a level. */
  public static long count(List<Finding> findings, Finding.Level level) {
    return findings.stream().filter(finding -> finding.level() == level).count();
  }

  private String object(Finding finding) {
    return "{\"check\": "
        + JsonText.quote(finding.check())
        + ", \"level\": "
        + JsonText.quote(finding.level().id())
        + ", \"outcome\": "
        + JsonText.quote(finding.outcome())
        + ", \"text\": "
        + JsonText.quote(text(finding))
        + ", \"remedy\": "
        + JsonText.quote(remedy(finding))
        + "}";
  }
}
