package tongxin.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command line of {@code tongxin watch} that is being put together. */
final class WatchWords {
  private final List<String> words = new ArrayList<>(program());

  WatchWords() {
    words.add("watch");
  }

  /** How this program was started: by its start script, or by Java itself. */
  private static List<String> program() {
    String script = System.getProperty("tongxin.program", "");
    if (!script.isEmpty()) {
      return List.of(script);
    }
    String java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    StringBuilder classes = new StringBuilder();
    String all = System.getProperty("java.class.path", "");
    for (String part : all.split(File.pathSeparator, -1)) {
      classes.append(classes.length() == 0 ? "" : File.pathSeparator);
      classes.append(Path.of(part).toAbsolutePath());
    }
    return List.of(java, "-cp", classes.toString(), "tongxin.cli.Main");
  }

  void add(String word) {
    words.add(word);
  }

  /** Adds an option with its value, if it has one. */
  void option(String name, @Nullable Object value) {
    if (value != null) {
      words.add(name);
      words.add(value.toString());
    }
  }

  List<String> all() {
    return List.copyOf(words);
  }
}
