package tongxin.desk;

import java.util.List;
import tongxin.desk.files.ContentPath;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.source.SourceDocument;
import tongxin.source.SourceText;
import tongxin.source.YamlReader;

/** Whether a text can take the place of its file: its YAML is whole. */
final class FileCheck {
  private final YamlReader yaml = new YamlReader();

  /** Why it cannot; empty where it can. */
  List<Problem> faults(ContentPath path, String text) {
    Problems problems = new Problems();
    SourceText source = new SourceText(path.value(), text);
    if (path.ending().equals("yml")) {
      yaml.read(source, text, 1, problems);
    } else if (path.value().matches("content/(articles|topics|pages)/.*")) {
      SourceDocument.read(source, yaml, problems);
    } else {
      SourceDocument.readOptional(source, yaml, problems);
    }
    return problems.sorted().stream().filter(Problem::isError).toList();
  }
}
