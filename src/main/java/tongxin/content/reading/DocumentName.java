package tongxin.content.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestion;
import tongxin.source.SourceFile;

/**
 * What the path of a Markdown file says: {@code SLUG.LANG.md}, or {@code SLUG/index.LANG.md} in a
 * page bundle.
 *
 * @param id the slug or id
 * @param key the path without language and ending: equal for translations of each other
 * @param folder where files beside it are, with its closing {@code /}
 */
record DocumentName(String id, String key, String folder, Language language, Location location) {
  private static final Map<String, String> OTHER_NAMES =
      Map.of("cn", "zh", "chs", "zh", "zh", "zh", "eng", "en", "us", "en", "en", "en");

  /**
   * Takes a path apart.
   *
   * @return null where it names no language of the site; that is then a problem
   */
  static @Nullable DocumentName of(SourceFile file, List<Language> languages, Problems problems) {
    String stem = file.name().substring(0, file.name().length() - ".md".length());
    int dot = stem.lastIndexOf('.');
    List<String> codes = languages.stream().map(Language::code).toList();
    if (dot < 0) {
      problems.add(
          ProblemCode.LANGUAGE_MISSING,
          file.location(),
          file.name(),
          stem + "." + codes.get(0) + ".md");
      return null;
    }
    String code = stem.substring(dot + 1);
    Language language =
        languages.stream().filter(l -> l.code().equals(code)).findFirst().orElse(null);
    if (language == null) {
      problems.add(
          Problem.of(ProblemCode.LANGUAGE_UNKNOWN, file.location(), code, String.join(", ", codes))
              .suggesting(suggestion(code, codes)));
      return null;
    }
    String base = stem.substring(0, dot);
    String folder = file.folder();
    if (base.equals("index")) {
      String parent = folder.substring(0, folder.length() - 1);
      String id = parent.substring(parent.lastIndexOf('/') + 1);
      return new DocumentName(id, parent, folder, language, file.location());
    }
    return new DocumentName(base, folder + base, folder, language, file.location());
  }

  /** {@code cn} is a country, and {@code zh-CN} a whole language tag. */
  private static @Nullable String suggestion(String written, List<String> codes) {
    String folded = written.toLowerCase(Locale.ROOT);
    String meant = OTHER_NAMES.get(folded.replaceFirst("[-_].*", ""));
    return meant != null && codes.contains(meant) ? meant : Suggestion.nearest(written, codes);
  }
}
