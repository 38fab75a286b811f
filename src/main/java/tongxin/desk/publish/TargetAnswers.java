package tongxin.desk.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.source.edit.AtomicFile;
import tongxin.source.edit.EditResult;
import tongxin.source.edit.YamlChange;
import tongxin.source.edit.YamlEdit;
import tongxin.source.edit.YamlPath;
import tongxin.source.edit.YamlValue;
import tongxin.targets.TargetsFile;

/**
 * Writes a target into {@code deploy.yml} from the answers to a few questions. No other byte of the
 * file changes, and what cannot be read as a target is not written. No answer is a secret.
 */
public final class TargetAnswers {
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "folder", List.of("path", "keep"),
          "sftp", List.of("host", "port", "user", "path", "key_file", "keep"),
          "s3", List.of("endpoint", "bucket", "region", "credentials"));

  private static final Set<String> NUMBERS = Set.of("port", "keep");

  private final Publishing publishing;
  private final Path source;

  /** Answers for the file of a newsroom's folder. */
  public TargetAnswers(Publishing publishing, Path source) {
    this.publishing = publishing;
    this.source = source;
  }

  /**
   * What became of the answers.
   *
   * @param refusal {@code target-taken}, {@code link} or {@code edit-not-safe}; empty for none
   * @param problems of the target; where there are errors, nothing was written
   */
  public record Written(String refusal, List<Problem> problems) {
    /** Copies the list. */
    public Written {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Adds a target.
   *
   * @param name of the target
   * @param kind {@code folder}, {@code sftp} or {@code s3}
   * @param answers by the key of {@code deploy.yml}; what is empty is left out
   */
  public Written write(String name, String kind, Map<String, String> answers) throws IOException {
    Path file = source.resolve(TargetsFile.NAME);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Written("link", List.of());
    }
    byte[] before = bytes(file);
    Problems problems = new Problems();
    if (before.length > 0 && isTaken(name, problems)) {
      return new Written("target-taken", List.of());
    }
    if (problems.hasErrors()) {
      return new Written("", problems.sorted());
    }
    String after = edited(before, name, kind, answers);
    if (after.isEmpty()) {
      return new Written("edit-not-safe", List.of());
    }
    publishing.targets(after, problems);
    if (problems.hasErrors()) {
      return new Written("", problems.sorted());
    }
    return written(file, before, after) ? new Written("", List.of()) : write(name, kind, answers);
  }

  private boolean isTaken(String name, Problems problems) throws IOException {
    return publishing.targets(problems).stream().anyMatch(target -> target.name().equals(name));
  }

  private static byte[] bytes(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return new byte[0];
    }
  }

  /** The file with the target in it; empty where that cannot be done safely. */
  private static String edited(
      byte[] before, String name, String kind, Map<String, String> answers) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("kind", kind);
    for (String key : KEYS.getOrDefault(kind, List.of())) {
      String answer = answers.getOrDefault(key, "").strip();
      if (!answer.isEmpty()) {
        boolean number = NUMBERS.contains(key) && answer.matches("[0-9]{1,9}");
        target.put(key, number ? new YamlValue.Literal(answer) : answer);
      }
    }
    String text = new String(before, StandardCharsets.UTF_8);
    YamlChange change =
        before.length == 0
            ? YamlChange.set(YamlPath.of("targets"), Map.of(name, target))
            : YamlChange.set(YamlPath.of("targets", name), target);
    EditResult result = YamlEdit.apply(text, List.of(change));
    return result instanceof EditResult.Edited edited ? edited.text() : "";
  }

  /** An editor may have saved the file meanwhile: then it is looked at again. */
  private boolean written(Path file, byte[] before, String after) throws IOException {
    if (!Arrays.equals(before, bytes(file))) {
      return false;
    }
    Path own = Files.createDirectories(source.resolve(".tongxin/desk"));
    AtomicFile.write(file, after.getBytes(StandardCharsets.UTF_8), own);
    return true;
  }
}
