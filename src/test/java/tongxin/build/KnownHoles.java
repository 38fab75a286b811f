package tongxin.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Problems;
import tongxin.source.SourceText;
import tongxin.source.YamlNode;
import tongxin.source.YamlReader;

/** The list of known holes in libraries, {@code src/build/known-holes.yml}. */
record KnownHoles(String dated, List<Hole> holes) {
  private static final Path FILE = Path.of("src/build/known-holes.yml");

  /** Where Maven keeps a library: group, artifact and version are folders. */
  private static final Pattern KEPT =
      Pattern.compile(".*/(?:repository|\\.m2)/(.+)/([^/]+)/([^/]+)/\\2-\\3[^/]*\\.jar");

  /**
   * A hole.
   *
   * @param library group and artifact
   * @param from the first version that has it; null for all before
   * @param fixed the first version without it
   * @param accepted why a version with it may stay; null where it may not
   */
  record Hole(
      String library, String hole, @Nullable String from, String fixed, @Nullable String accepted) {
    boolean isIn(Library other) {
      return library.equals(other.name)
          && (from == null || compare(other.version, from) >= 0)
          && compare(other.version, fixed) < 0;
    }
  }

  /**
   * A library.
   *
   * @param name group and artifact
   */
  record Library(String name, String version) {
    @Override
    public String toString() {
      return name + ":" + version;
    }
  }

  static KnownHoles read() throws IOException {
    Problems problems = new Problems();
    SourceText text =
        Objects.requireNonNull(
            SourceText.decode(FILE.toString(), Files.readAllBytes(FILE), problems));
    YamlNode.Mapping all =
        Objects.requireNonNull(
            new YamlReader().readMapping(text, text.text(), 1, FILE.toString(), problems));
    List<Hole> holes = new ArrayList<>();
    for (YamlNode item : ((YamlNode.Sequence) value(all, "holes").orElseThrow()).items()) {
      YamlNode.Mapping hole = (YamlNode.Mapping) item;
      holes.add(
          new Hole(
              text(hole, "library").orElseThrow(),
              text(hole, "hole").orElseThrow(),
              text(hole, "from").orElse(null),
              text(hole, "fixed").orElseThrow(),
              text(hole, "accepted").orElse(null)));
    }
    if (problems.hasErrors()) {
      throw new IOException(problems.sorted().toString());
    }
    return new KnownHoles(text(all, "dated").orElseThrow(), List.copyOf(holes));
  }

  private static Optional<YamlNode> value(YamlNode.Mapping mapping, String key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().equals(key))
        .map(YamlNode.Entry::value)
        .findFirst();
  }

  private static Optional<String> text(YamlNode.Mapping mapping, String key) {
    return value(mapping, key).map(node -> ((YamlNode.Scalar) node).value());
  }

  /** The libraries of a class path, as Maven keeps them. */
  static List<Library> libraries(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator, -1))
        .map(entry -> KEPT.matcher(entry.replace('\\', '/')))
        .filter(Matcher::matches)
        .map(
            kept ->
                new Library(kept.group(1).replace('/', '.') + ":" + kept.group(2), kept.group(3)))
        .toList();
  }

  /** The holes of these libraries that are not accepted, each with its library. */
  List<String> open(List<Library> libraries) {
    return libraries.stream()
        .flatMap(
            library ->
                holes.stream()
                    .filter(hole -> hole.accepted() == null && hole.isIn(library))
                    .map(hole -> library + " has " + hole.hole() + ", " + hole.fixed() + " not"))
        .toList();
  }

  /** Compares numbers part by part; a qualifier behind them does not count. */
  static int compare(String one, String other) {
    String[] a = one.split("[.-]", -1);
    String[] b = other.split("[.-]", -1);
    for (int i = 0; i < Math.max(a.length, b.length); i++) {
      int difference = Long.compare(number(a, i), number(b, i));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static long number(String[] parts, int index) {
    return index < parts.length && parts[index].matches("\\d{1,15}")
        ? Long.parseLong(parts[index])
        : 0;
  }
}
