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

  public SourceDocument {
    body = SourceText.withoutForbidden(body);
  }

  /**
   * Splits a file and reads its front matter.
   *
   * @return null where there is no usable front matter; the reason is then a problem
   */
  public static @Nullable SourceDocument read(
      SourceText source, YamlReader yaml, Problems problems) {
    String text = source.text();
    if (!hasFrontMatter(source)) {
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

  /** The same for a file that may do without front matter, such as a village's story. */
  public static @Nullable SourceDocument readOptional(
      SourceText source, YamlReader yaml, Problems problems) {
    return hasFrontMatter(source)
        ? read(source, yaml, problems)
        : new SourceDocument(
            source.path(), YamlNode.Mapping.empty(source.path()), source.text(), 1);
  }

  private static boolean hasFrontMatter(SourceText source) {
    return isFence(source.text(), 0);
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
