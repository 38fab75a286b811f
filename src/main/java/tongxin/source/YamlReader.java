package tongxin.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/** Reads YAML 1.2 into values with places. What is wrong becomes a problem, never an exception. */
public final class YamlReader {
  /** Front matter and data beyond this many characters are a mistake, not content. */
  private static final int LIMIT = 2 << 20;

  /** Values that aliases may expand to; a "billion laughs" file reaches it at once. */
  private static final int MAX_VALUES = 200_000;

  private static final int MAX_DEPTH = 40;

  private final LoadSettings settings =
      LoadSettings.builder().setCodePointLimit(LIMIT).setUseMarks(true).build();

  /**
   * Reads a text whose first line is line {@code firstLine} of its file.
   *
   * @return null where it is not YAML; an empty mapping where nothing is written
   */
  public @Nullable YamlNode read(SourceText source, String yaml, int firstLine, Problems problems) {
    if (yaml.length() > LIMIT) {
      problems.add(ProblemCode.FILE_TOO_LARGE, new Location(source.path(), firstLine, 0), "2", "2");
      return null;
    }
    try {
      Optional<Node> root = new Compose(settings).composeString(yaml);
      if (root.isEmpty()) {
        return YamlNode.Mapping.empty(source.path());
      }
      return new Conversion(source.path(), firstLine - 1, problems).convert(root.get(), 0);
    } catch (MarkedYamlEngineException e) {
      problems.add(syntaxProblem(source.path(), yaml, firstLine - 1, e));
    } catch (TooManyValues e) {
      problems.add(ProblemCode.YAML_ALIASES, new Location(source.path(), firstLine, 0));
    } catch (YamlEngineException e) {
      problems.add(ProblemCode.YAML_SYNTAX, new Location(source.path(), firstLine, 0), message(e));
    }
    return null;
  }

  private static tongxin.problem.Problem syntaxProblem(
      String path, String yaml, int linesBefore, MarkedYamlEngineException e) {
    Location place =
        e.getProblemMark()
            .map(mark -> place(path, linesBefore, mark))
            .orElse(new Location(path, linesBefore + 1, 0));
    boolean tab = place.line() > 0 && lineHasTabIndent(yaml, place.line() - linesBefore);
    return tab
        ? tongxin.problem.Problem.of(
            ProblemCode.YAML_TAB, new Location(path, place.line(), place.column()))
        : tongxin.problem.Problem.of(ProblemCode.YAML_SYNTAX, place, message(e));
  }

  private static boolean lineHasTabIndent(String yaml, int line) {
    return yaml.lines()
        .skip(Math.max(0, line - 1))
        .findFirst()
        .filter(text -> text.stripLeading().length() < text.length())
        .filter(
            text -> text.substring(0, text.length() - text.stripLeading().length()).contains("\t"))
        .isPresent();
  }

  private static String message(YamlEngineException e) {
    String problem = e instanceof MarkedYamlEngineException marked ? marked.getProblem() : null;
    return problem != null
        ? problem
        : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static Location place(String path, int linesBefore, Mark mark) {
    return new Location(path, linesBefore + mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static final class TooManyValues extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyValues() {
      super(null, null, false, false);
    }
  }

  /** Turns the library's nodes into ours, counting, since an alias is a node that comes again. */
  private static final class Conversion {
    private final String path;
    private final int linesBefore;
    private final Problems problems;
    private int values;

    Conversion(String path, int linesBefore, Problems problems) {
      this.path = path;
      this.linesBefore = linesBefore;
      this.problems = problems;
    }

    YamlNode convert(Node node, int depth) {
      if (++values > MAX_VALUES || depth > MAX_DEPTH) {
        throw new TooManyValues();
      }
      Location at = place(node);
      if (node instanceof ScalarNode scalar) {
        return new YamlNode.Scalar(
            scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, at);
      }
      if (node instanceof SequenceNode sequence) {
        List<YamlNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
          items.add(convert(item, depth + 1));
        }
        return new YamlNode.Sequence(items, at);
      }
      return mapping((MappingNode) node, at, depth);
    }

    private YamlNode mapping(MappingNode mapping, Location at, int depth) {
      List<YamlNode.Entry> entries = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (NodeTuple tuple : mapping.getValue()) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        Location keyPlace = place(tuple.getKeyNode());
        if (seen.add(key)) {
          YamlNode value = convert(tuple.getValueNode(), depth + 1);
          entries.add(new YamlNode.Entry(key, keyPlace, value));
        } else {
          problems.add(ProblemCode.YAML_DUPLICATE_KEY, keyPlace, key);
        }
      }
      return new YamlNode.Mapping(entries, at);
    }

    private Location place(Node node) {
      return node.getStartMark()
          .map(mark -> YamlReader.place(path, linesBefore, mark))
          .orElse(new Location(path, linesBefore + 1, 0));
    }
  }
}
