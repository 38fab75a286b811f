package tongxin.content.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.ProfileKind;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestion;
import tongxin.source.SourceFile;
import tongxin.source.SourceTree;

/**
 * Finds files under {@code content/} that no part of the contract speaks of, so that nothing which
 * was written is left out in silence: most often a name is misspelt.
 */
final class UnexpectedFiles {
  private static final List<String> PARTS =
      List.of("articles", "villages", "sites", "galleries", "topics", "pages", "data", "i18n");

  private static final List<String> TEXTS =
      List.of("content/articles/", "content/topics/", "content/pages/");

  /**
   * Windows hides the last ending, and so Notepad saves {@code tea.zh.md.txt}; a word processor
   * saves {@code tea.zh.docx}.
   */
  private static final Pattern ALMOST =
      Pattern.compile(
          "(.*\\.)(?:(md|yml)\\.txt|(md|markdown|mdown|mkd|mdx|(?<=\\.(?:zh|en|zh-cn|cn)\\.)"
              + "(?:txt|text|docx?|wps|rtf|odt|html?))|(yml|yaml))",
          Pattern.CASE_INSENSITIVE);

  private final SourceTree tree;
  private final Problems problems;
  private final Set<String> misnamed = new HashSet<>();

  UnexpectedFiles(SourceTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  void report() {
    for (SourceFile file : tree.under("content/")) {
      if (!file.path().equals(ContentReader.SITE) && !isText(file.path())) {
        check(file, file.path().split("/", -1));
      }
    }
  }

  /** Nearly all files: Markdown where any may stand. */
  private static boolean isText(String path) {
    return path.endsWith(".md") && TEXTS.stream().anyMatch(path::startsWith);
  }

  private void check(SourceFile file, String[] path) {
    String part = path[1];
    if (path.length == 2) {
      report(file, Suggestion.nearest(part, List.of("site.yml")));
    } else if (!PARTS.contains(part)) {
      folder(file, part);
    } else if (part.equals("data")) {
      List<String> names = DataFilesReader.NAMES;
      if (path.length != 3 || !names.contains(file.name())) {
        report(file, suggestion(file.name(), names));
      }
    } else if (part.equals("i18n")) {
      if (path.length != 3 || !file.name().endsWith(".yml")) {
        report(file, suggestion(file.name(), List.of("zh-CN.yml", "en.yml")));
      }
    } else {
      document(file, part, path);
    }
  }

  /** A folder that is called almost like one that is missing holds what would vanish. */
  private void folder(SourceFile file, String part) {
    String meant = Suggestion.nearest(part, PARTS);
    if (meant == null || !tree.under("content/" + meant + "/").isEmpty()) {
      report(file, meant);
    } else if (misnamed.add(part)) {
      problems.add(
          Problem.of(ProblemCode.FOLDER_MISNAMED, Location.of("content/" + part), part)
              .suggesting(meant));
    }
  }

  private void document(SourceFile file, String part, String[] path) {
    String meant = meant(file.name());
    if (meant == null) {
      return;
    }
    List<String> used = new ArrayList<>();
    for (ProfileKind kind : ProfileKind.values()) {
      if (kind.folder().equals(part)) {
        // A misspelt data file is reported by its absence.
        if (path.length < 4 || !tree.contains(folder(path) + kind.dataFile())) {
          return;
        }
        used.add(folder(path) + kind.dataFile());
        used.add(folder(path) + "photos.yml");
        used.add(folder(path) + "photos/photos.yml");
      }
    }
    boolean story = file.name().endsWith(".md") && (used.isEmpty() || path.length == 4);
    boolean listing = part.equals("articles") && file.name().equals("photos.yml") && isBundle(file);
    if (!story && !listing && !used.contains(file.path())) {
      boolean data = meant.endsWith(".yml");
      report(file, data ? suggestion(file.name(), List.of("photos.yml")) : nothingNew(file, meant));
    }
  }

  private boolean isBundle(SourceFile file) {
    return tree.under(file.folder()).stream()
        .anyMatch(f -> f.folder().equals(file.folder()) && f.name().startsWith("index."));
  }

  private static String folder(String[] path) {
    return String.join("/", path[0], path[1], path[2]) + "/";
  }

  private static @Nullable String nothingNew(SourceFile file, String meant) {
    return meant.equals(file.name()) ? null : meant;
  }

  private static @Nullable String suggestion(String name, List<String> names) {
    String meant = meant(name);
    return meant != null && !meant.equals(name) && names.contains(meant)
        ? meant
        : Suggestion.nearest(name, names);
  }

  /** The name with the ending of a text or data file; null for any other file. */
  private static @Nullable String meant(String name) {
    var matcher = ALMOST.matcher(name);
    if (!matcher.matches()) {
      return null;
    }
    String ending = matcher.group(2);
    return matcher.group(1)
        + (ending != null
            ? ending.toLowerCase(Locale.ROOT)
            : matcher.group(3) != null ? "md" : "yml");
  }

  private void report(SourceFile file, @Nullable String suggestion) {
    problems.add(
        Problem.of(ProblemCode.FILE_UNEXPECTED, file.location(), file.path())
            .suggesting(suggestion));
  }
}
