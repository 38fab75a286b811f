package tongxin.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import tongxin.config.BuildOptions;

/** Reports each file that other programs have put into the published folder, once. */
final class ForeignFiles {
  private static final Set<String> LEFT_BY_SYSTEMS =
      Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private final BuildOptions options;
  private final StageListener listener;
  private final Path file;

  ForeignFiles(BuildOptions options, StageListener listener) {
    this.options = options;
    this.listener = listener;
    this.file = options.source().resolve(".tongxin/cache/foreign-files.txt");
  }

  /** Reports what was not there, or not reported, last time. */
  void tell(Collection<String> paths) {
    List<String> now = new ArrayList<>(List.of(options.out().toString()));
    paths.stream().filter(path -> !LEFT_BY_SYSTEMS.contains(path)).forEach(now::add);
    List<String> before = told();
    List<String> fresh = new ArrayList<>(now.subList(1, now.size()));
    if (!before.isEmpty() && before.get(0).equals(now.get(0)) && !options.clean()) {
      fresh.removeAll(before.subList(1, before.size()));
    }
    if (!fresh.isEmpty()) {
      listener.foreignFiles(options.out(), fresh);
    }
    if (!now.equals(before) && (now.size() > 1 || !before.isEmpty())) {
      remember(now);
    }
  }

  private List<String> told() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }

  private void remember(List<String> now) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.write(file, now);
    } catch (IOException e) {
      // It is reported again next time.
      return;
    }
  }
}
