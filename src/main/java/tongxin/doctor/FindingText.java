package tongxin.doctor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tongxin.config.Language;
import tongxin.problem.JsonText;
import tongxin.problem.Phrases;

/** What was found, in words: Chinese or English. */
public record FindingText(Phrases texts) {
  /** In the language of people in a locale. */
  public static FindingText in(Locale locale) {
    String code = Language.ofPeopleIn(locale).code();
    return new FindingText(Phrases.of(FindingText.class, "words", code));
  }

  /** What was found. */
  public String text(Finding finding) {
    return texts.get(key(finding), finding.arguments());
  }

  /** What to do about it; empty where nothing has to be done. */
  public String remedy(Finding finding) {
    String key = key(finding) + ".do";
    return texts.find(key) == null ? "" : texts.get(key, finding.arguments());
  }

  private static String key(Finding finding) {
    return finding.check() + "." + finding.outcome();
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
