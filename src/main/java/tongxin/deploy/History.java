package tongxin.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.manifest.Manifest;
import tongxin.deploy.manifest.ManifestEntry;
import tongxin.deploy.manifest.ManifestFile;
import tongxin.deploy.site.FilePool;

/** The deployments from this computer to one target, each by its time, so that one can go back. */
final class History {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path targets;
  private final Path folder;

  /**
   * The deployments to a target.
   *
   * @param desk what is remembered of it
   */
  History(Path desk) {
    this.targets = desk.resolveSibling(".").normalize();
    this.folder = desk.resolve("history");
  }

  /** A name for a deployment that begins now, behind all others. */
  static String name(Instant now, List<String> others) {
    // A clock that was set back must not put the newest among those that are forgotten first.
    String newest = others.stream().max(Comparator.naturalOrder()).orElse("");
    String name = NAME.format(now);
    return name.compareTo(newest) > 0
        ? name
        : NAME.format(NAME.parse(newest, Instant::from).plusSeconds(1));
  }

  /** When a deployment of this name began. */
  static Optional<Instant> time(String name) {
    try {
      return Optional.of(NAME.parse(name, Instant::from));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The names, the oldest first. */
  List<String> names() throws IOException {
    return names(folder);
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.endsWith(".next"))
          .sorted()
          .toList();
    }
  }

  /** What the site had in a deployment. */
  Optional<Manifest> site(String name) throws IOException {
    return read(folder.resolve(name));
  }

  /** What the target held when it was last seen from here. */
  Manifest last() throws IOException {
    return read(folder.resolveSibling("last")).orElse(Manifest.empty());
  }

  /** Remembers what the target may hold while a deployment is on its way. */
  void begin(Manifest target) throws IOException {
    Files.createDirectories(folder);
    write(folder.resolveSibling("last"), target);
  }

  private static Optional<Manifest> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return ManifestFile.parse(Files.readAllBytes(file)).map(it -> it.over(Manifest.empty()));
  }

  /** Remembers a deployment, and what the target holds after it. */
  void add(String name, Manifest site, Manifest target) throws IOException {
    String shown = current();
    if (!shown.isEmpty() && site(shown).equals(Optional.of(site))) {
      // Nothing moved: to go back to the same would be no way back.
      goneBackTo(shown, target);
      return;
    }
    Files.createDirectories(folder);
    write(folder.resolve(name), site);
    goneBackTo(name, target);
  }

  /** Remembers that the target shows an earlier deployment again, and what it holds after that. */
  void goneBackTo(String name, Manifest target) throws IOException {
    write(folder.resolveSibling("last"), target);
    Files.writeString(folder.resolveSibling("current"), name);
  }

  /** The deployment that the target shows; empty where there was none from here. */
  String current() throws IOException {
    Path file = folder.resolveSibling("current");
    return Files.exists(file) ? Files.readString(file).strip() : "";
  }

  private static void write(Path file, Manifest manifest) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.write(next, ManifestFile.whole(manifest).bytes());
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Forgets deployments. */
  void forget(List<String> names) throws IOException {
    for (String name : names) {
      Files.deleteIfExists(folder.resolve(name));
    }
  }

  /** Forgets all but the newest, and the files that none of the others needs. */
  void keepNewest(int count, FilePool pool) throws IOException {
    List<String> names = names();
    if (names.size() <= count) {
      return;
    }
    forget(names.subList(0, names.size() - count));
    keepNeeded(pool);
  }

  /** Forgets all but the one that is shown, and the files that no other needs. */
  void keepShown(FilePool pool) throws IOException {
    forget(others());
    keepNeeded(pool);
  }

  /** The deployments that one can go back to: all but the one that is shown, the oldest first. */
  List<String> others() throws IOException {
    String shown = current();
    return names().stream().filter(name -> !name.equals(shown)).toList();
  }

  private void keepNeeded(FilePool pool) throws IOException {
    Set<String> needed = new HashSet<>();
    for (Path desk : desks()) {
      for (String name : names(desk.resolve("history"))) {
        @Nullable Manifest site = read(desk.resolve("history").resolve(name)).orElse(null);
        if (site != null) {
          site.files().values().stream().map(ManifestEntry::digest).forEach(needed::add);
        }
      }
    }
    pool.keepOnly(needed);
  }

  private List<Path> desks() throws IOException {
    try (Stream<Path> all = Files.list(targets)) {
      return new ArrayList<>(all.filter(Files::isDirectory).toList());
    }
  }
}
