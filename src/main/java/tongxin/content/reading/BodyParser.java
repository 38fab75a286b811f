package tongxin.content.reading;

import tongxin.content.model.Body;
import tongxin.problem.Problems;

/** Parses Markdown: what {@code markup} gives to the readers of this room. */
@FunctionalInterface
public interface BodyParser {
  /**
   * Parses the body of a file.
   *
   * @param path of the file, for problems and for links to files beside it
   * @param firstLine line of the file on which the body begins
   */
  Body parse(String path, String markdown, int firstLine, Problems problems);
}
