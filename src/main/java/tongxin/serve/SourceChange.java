package tongxin.serve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.source.SourceFile;
import tongxin.source.SourceTree;

/**
 * The files in which two states of the source folder differ.
 *
 * @param files by path from the source folder, sorted
 */
record SourceChange(List<String> files) {
  static final SourceChange NOTHING = new SourceChange(List.of());

  static SourceChange between(@Nullable SourceTree before, SourceTree now) {
    if (before == null) {
      return NOTHING;
    }
    Stream<SourceFile> written =
        now.files().stream().filter(file -> differs(file, before.get(file.path())));
    Stream<SourceFile> gone = before.files().stream().filter(file -> !now.contains(file.path()));
    return new SourceChange(Stream.concat(written, gone).map(SourceFile::path).sorted().toList());
  }

  private static boolean differs(SourceFile file, @Nullable SourceFile old) {
    return old == null || file.size() != old.size() || file.modified() != old.modified();
  }

  /** What was changed: content, data, template, style, script, picture. */
  Set<String> kinds() {
    return files.stream().map(SourceChange::kind).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String kind(String file) {
    if (file.startsWith("templates/")) {
      return "template";
    }
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return switch (ending) {
      case "css" -> "style";
      case "js", "mjs" -> "script";
      case "md" -> "content";
      case "yml" -> file.matches("content/(data/|i18n/|site\\.yml).*") ? "data" : "content";
      default -> "picture";
    };
  }

  /** For the page's script. */
  String json(String moved) {
    String kinds =
        kinds().stream().map(kind -> "\"" + kind + "\"").collect(Collectors.joining(","));
    return "{\"kinds\":[" + kinds + "],\"moved\":\"" + moved + "\"}";
  }
}
