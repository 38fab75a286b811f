package tongxin.source;

import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/**
 * A Markdown file: its front matter as YAML with places, and its body.
 *
 * @param path of the file
 * @param frontMatter the keys written between the two lines of {@code ---}
 * @param body the Markdown after them
 * @param bodyLine the line of the file on which the body begins, from 1
 */
public record SourceDocument(String path, YamlNode.Mapping frontMatter, String body, int bodyLine) {
  private static final String FENCE = "---";

  /**
   * Splits a file and reads its front matter.
   *
   * @return null where there is no usable front matter; the reason is then a problem
   */
  public static @Nullable SourceDocument read(
      SourceText source, YamlReader yaml, Problems problems) {
    String text = source.text();
    if (!isFence(text, 0)) {
      problems.add(ProblemCode.FRONT_MATTER_MISSING, new Location(source.path(), 1, 1));
      return null;
    }
    int start = text.indexOf('\n') + 1;
    int line = 2;
    for (int at = start; at < text.length(); line++) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      if (isFence(text, at)) {
        return split(source, yaml, problems, start, at, next, line);
      }
      at = next;
    }
    problems.add(ProblemCode.FRONT_MATTER_UNCLOSED, new Location(source.path(), 1, 1));
    return null;
  }

  private static @Nullable SourceDocument split(
      SourceText source,
      YamlReader yaml,
      Problems problems,
      int start,
      int end,
      int body,
      int line) {
    YamlNode.Mapping mapping =
        yaml.readMapping(source, source.text().substring(start, end), 2, "front-matter", problems);
    if (mapping == null) {
      return null;
    }
    return new SourceDocument(source.path(), mapping, source.text().substring(body), line + 1);
  }

  private static boolean isFence(String text, int at) {
    if (!text.startsWith(FENCE, at)) {
      return false;
    }
    int end = text.indexOf('\n', at);
    return text.substring(at + FENCE.length(), end < 0 ? text.length() : end).isBlank();
  }
}
