package tongxin.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/** Reads YAML 1.2 into values with places. What is wrong becomes a problem, never an exception. */
public final class YamlReader {
  /** Front matter and data beyond this many characters are a mistake, not content. */
  private static final int LIMIT = 2 << 20;

  /** Values that aliases may expand to; a "billion laughs" file reaches it at once. */
  private static final int MAX_VALUES = 200_000;

  // The library's own limit counts aliases, not what they expand to.
  private final LoadSettings settings =
      LoadSettings.builder()
          .setCodePointLimit(LIMIT)
          .setUseMarks(true)
          .setMaxAliasesForCollections(Integer.MAX_VALUE)
          .build();

  /**
   * Reads a text whose first line is line {@code firstLine} of its file.
   *
   * @return null where it is not YAML; an empty mapping where nothing is written
   */
  public @Nullable YamlNode read(SourceText source, String yaml, int firstLine, Problems problems) {
    if (yaml.length() > LIMIT) {
      problems.add(
          ProblemCode.FILE_TOO_LARGE,
          new Location(source.path(), firstLine, 0),
          SourceText.megabytes(yaml.length()),
          SourceText.megabytes(LIMIT));
      return null;
    }
    try {
      Optional<Node> root = new BoundedComposer(settings, yaml).getSingleNode();
      if (root.isEmpty()) {
        return YamlNode.Mapping.empty(source.path());
      }
      return new Conversion(source.path(), yaml, firstLine - 1, problems).convert(root.get(), 0);
    } catch (YamlEngineException e) {
      new FurtherFaults(
              settings, yaml, fault -> problems.add(problem(source.path(), firstLine, fault)))
          .report(YamlFault.of(yaml, e));
    } catch (BoundedComposer.TooDeep e) {
      Location start = new Location(source.path(), firstLine, 0);
      problems.add(
          ProblemCode.YAML_TOO_DEEP,
          e.mark.map(mark -> place(source.path(), firstLine - 1, mark)).orElse(start));
    } catch (TooManyValues e) {
      problems.add(ProblemCode.YAML_ALIASES, e.place);
    }
    return null;
  }

  /**
   * Reads a text that must hold keys with values.
   *
   * @param name of the whole, for a problem about its type
   * @return null where it does not; the reason is then a problem
   */
  public YamlNode.@Nullable Mapping readMapping(
      SourceText source, String yaml, int firstLine, String name, Problems problems) {
    YamlNode node = read(source, yaml, firstLine, problems);
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    if (node instanceof YamlNode.Scalar scalar && scalar.isEmpty()) {
      return YamlNode.Mapping.empty(source.path());
    }
    if (node instanceof YamlNode.Scalar scalar && !scalar.quoted()) {
      YamlFault fault = YamlFault.noKeys(yaml, scalar.location().line() - firstLine);
      problems.add(
          ProblemCode.YAML_SYNTAX,
          new Location(source.path(), firstLine + fault.line(), fault.column() + 1),
          fault.reason(),
          fault.original());
    } else if (node != null) {
      problems.add(ProblemCode.TYPE_WRONG, node.location(), name, "mapping", node.type());
    }
    return null;
  }

  private static Problem problem(String path, int firstLine, YamlFault fault) {
    Location at = new Location(path, firstLine + fault.line(), fault.column() + 1);
    return fault.reason().equals("tab")
        ? Problem.of(ProblemCode.YAML_TAB, at)
        : Problem.of(ProblemCode.YAML_SYNTAX, at, fault.reason(), fault.original());
  }

  private static Location place(String path, int linesBefore, Mark mark) {
    return new Location(path, linesBefore + mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static final class TooManyValues extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient Location place;

    TooManyValues(Location place) {
      super(null, null, false, false);
      this.place = place;
    }
  }

  /** Turns the library's nodes into ours, counting, since an alias is a node that comes again. */
  private static final class Conversion {
    private final String path;
    private final YamlComments comments;
    private final JoinedLines joined;
    private final int linesBefore;
    private final Problems problems;
    private int values;

    Conversion(String path, String yaml, int linesBefore, Problems problems) {
      this.path = path;
      this.comments = new YamlComments(yaml);
      this.joined = new JoinedLines(yaml);
      this.linesBefore = linesBefore;
      this.problems = problems;
    }

    YamlNode convert(Node node, int depth) {
      Location at = place(node);
      if (++values > MAX_VALUES || depth > BoundedComposer.MAX_DEPTH) {
        // Deeper than the text itself: an alias that contains itself.
        throw new TooManyValues(at);
      }
      if (node.getTag().getValue().startsWith("!")) {
        // "!important" is a tag to YAML: it would be gone without a word.
        problems.add(ProblemCode.YAML_SYNTAX, at, "special-character", node.getTag().getValue());
      }
      if (node instanceof ScalarNode scalar) {
        boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
        String comment = quoted ? "" : comments.behind(scalar);
        String value = SourceText.withoutForbidden(joined.value(scalar));
        return new YamlNode.Scalar(value, quoted, comment, at);
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
      Map<String, Location> seen = new HashMap<>();
      List<String> slips = new ArrayList<>();
      for (NodeTuple tuple : mapping.getValue()) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        Location keyPlace = place(tuple.getKeyNode());
        String slip = MistypedKeys.reason(mapping, tuple);
        Location first = seen.putIfAbsent(key, keyPlace);
        if (slip != null) {
          slips.add(slip);
          entries.addAll(MistypedKeys.meant(key, keyPlace));
        } else if (first == null) {
          YamlNode value = convert(tuple.getValueNode(), depth + 1);
          entries.add(new YamlNode.Entry(key, keyPlace, value));
        } else {
          problems.add(Problem.of(ProblemCode.YAML_DUPLICATE_KEY, keyPlace, key).relatedTo(first));
        }
      }
      if (!slips.isEmpty()) {
        problems.add(ProblemCode.YAML_SYNTAX, at, slips.get(0), "");
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
