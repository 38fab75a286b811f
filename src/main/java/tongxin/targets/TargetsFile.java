package tongxin.targets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.Target;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestion;
import tongxin.source.SourceFile;
import tongxin.source.SourceText;
import tongxin.source.YamlNode;
import tongxin.source.YamlReader;

/** {@code deploy.yml} in the newsroom's folder, beside {@code content/}. */
public final class TargetsFile {
  /** The file's name. */
  public static final String NAME = "deploy.yml";

  private static final Pattern TARGET_NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,59}");

  private final Path source;
  private final Path home;
  private final Problems problems;

  private TargetsFile(Path source, Path home, Problems problems) {
    this.source = source;
    this.home = home;
    this.problems = problems;
  }

  /** True where there is such a file. */
  public static boolean isIn(Path source) {
    return Files.exists(source.resolve(NAME));
  }

  /**
   * Reads the targets in the order written.
   *
   * @param source the newsroom's folder
   * @param home the user's folder, for {@code ~} and keys
   * @return what could be read; it must not be used where there are problems
   */
  public static List<Target> read(Path source, Path home, Problems problems) throws IOException {
    Path file = source.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      problems.add(ProblemCode.DEPLOY_MISSING, Location.of(NAME));
      return List.of();
    }
    long modified = Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    SourceText text =
        SourceText.read(new SourceFile(NAME, file, Files.size(file), modified), problems);
    return text == null ? List.of() : read(text, source, home, problems);
  }

  /** The same from a text that is not yet in the file. */
  public static List<Target> read(String text, Path source, Path home, Problems problems) {
    return read(new SourceText(NAME, text), source, home, problems);
  }

  private static List<Target> read(SourceText text, Path source, Path home, Problems problems) {
    YamlNode.Mapping mapping = new YamlReader().readMapping(text, text.text(), 1, NAME, problems);
    if (mapping == null) {
      return List.of();
    }
    Secrets.report(text, mapping, problems);
    return new TargetsFile(source, home, problems).targets(mapping);
  }

  private List<Target> targets(YamlNode.Mapping mapping) {
    YamlNode.Entry targets = null;
    for (YamlNode.Entry entry : mapping.entries()) {
      if (entry.key().equals("targets")) {
        targets = entry;
      } else if (!Secrets.isKey(entry.key())) {
        problems.add(
            Problem.of(ProblemCode.KEY_UNKNOWN, entry.keyLocation(), entry.key(), "targets")
                .suggesting(Suggestion.nearest(entry.key(), List.of("targets"))));
      }
    }
    if (targets == null || (targets.value() instanceof YamlNode.Scalar value && value.isEmpty())) {
      problems.add(
          ProblemCode.KEY_MISSING,
          targets == null ? mapping.location() : targets.keyLocation(),
          "targets");
      return List.of();
    }
    if (!(targets.value() instanceof YamlNode.Mapping all)) {
      problems.add(
          ProblemCode.TYPE_WRONG,
          targets.value().location(),
          "targets",
          "mapping",
          targets.value().type());
      return List.of();
    }
    List<Target> read = new ArrayList<>();
    for (YamlNode.Entry entry : all.entries()) {
      Target target = target(entry);
      if (target != null) {
        read.add(target);
      }
    }
    return List.copyOf(read);
  }

  private @Nullable Target target(YamlNode.Entry entry) {
    if (!TARGET_NAME.matcher(entry.key()).matches()) {
      problems.add(ProblemCode.TARGET_NAME_INVALID, entry.keyLocation(), entry.key());
      return null;
    }
    if (!(entry.value() instanceof YamlNode.Mapping mapping)) {
      problems.add(
          ProblemCode.TYPE_WRONG,
          entry.value().location(),
          entry.key(),
          "mapping",
          entry.value().type());
      return null;
    }
    return new TargetReader(new TargetFields(mapping, problems), problems, source, home)
        .read(entry.key());
  }
}
