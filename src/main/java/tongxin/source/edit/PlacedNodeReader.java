package tongxin.source.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads a text into values with the places of their characters. Aliases stay aliases. */
final class PlacedNodeReader {
  private static final int MAX_DEPTH = 60;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(16 << 20).setUseMarks(true).build();

  private final TextLines lines;
  private final ParserImpl parser;
  private final Set<String> anchors = new HashSet<>();

  private PlacedNodeReader(String yaml) {
    this.lines = new TextLines(yaml);
    this.parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, yaml));
  }

  /** The value of a document; null where it is no valid YAML, or more than one document. */
  static @Nullable PlacedNode read(String yaml) {
    try {
      return new PlacedNodeReader(yaml).document();
    } catch (YamlEngineException notYaml) {
      return null;
    }
  }

  private @Nullable PlacedNode document() {
    parser.next();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      int end = lines.text().length();
      return new PlacedNode.Scalar(end, end, "", "", PlacedNode.Style.PLAIN);
    }
    parser.next();
    PlacedNode root = value(0);
    parser.next();
    return parser.checkEvent(Event.ID.StreamEnd) ? root : null;
  }

  private PlacedNode value(int depth) {
    if (depth > MAX_DEPTH) {
      throw new YamlEngineException("too deep");
    }
    Event event = parser.next();
    int start = offset(event.getStartMark());
    if (event instanceof AliasEvent alias) {
      return alias(alias, start);
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, start);
    }
    if (event instanceof SequenceStartEvent sequence) {
      return items(sequence, start, depth);
    }
    return group((MappingStartEvent) event, start, depth);
  }

  private PlacedNode alias(AliasEvent alias, int start) {
    String name = alias.getAlias().getValue();
    if (!anchors.contains(name)) {
      throw new YamlEngineException("undefined alias");
    }
    return new PlacedNode.Alias(start, offset(alias.getEndMark()), name);
  }

  private PlacedNode scalar(ScalarEvent event, int start) {
    PlacedNode.Style style = style(event.getScalarStyle());
    int end = offset(event.getEndMark());
    int trimmed = style.isBlock() ? lines.endOfBlock(start, end) : end;
    return new PlacedNode.Scalar(
        start, trimmed, anchor(event.getAnchor()), event.getValue(), style);
  }

  private static PlacedNode.Style style(ScalarStyle style) {
    return switch (style) {
      case SINGLE_QUOTED -> PlacedNode.Style.SINGLE_QUOTED;
      case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> PlacedNode.Style.DOUBLE_QUOTED;
      case LITERAL -> PlacedNode.Style.LITERAL;
      case FOLDED -> PlacedNode.Style.FOLDED;
      case PLAIN -> PlacedNode.Style.PLAIN;
    };
  }

  private PlacedNode items(SequenceStartEvent event, int start, int depth) {
    String anchor = anchor(event.getAnchor());
    List<PlacedNode> items = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(value(depth + 1));
    }
    Event close = parser.next();
    boolean flow = event.getFlowStyle() == FlowStyle.FLOW;
    int last = items.isEmpty() ? start : items.get(items.size() - 1).end();
    return new PlacedNode.Items(
        start, flow ? offset(close.getEndMark()) : last, anchor, flow, List.copyOf(items));
  }

  private PlacedNode group(MappingStartEvent event, int start, int depth) {
    String anchor = anchor(event.getAnchor());
    List<PlacedNode.Pair> pairs = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      PlacedNode key = value(depth + 1);
      pairs.add(new PlacedNode.Pair(key, value(depth + 1)));
    }
    Event close = parser.next();
    boolean flow = event.getFlowStyle() == FlowStyle.FLOW;
    int last = pairs.isEmpty() ? start : pairs.get(pairs.size() - 1).end();
    return new PlacedNode.Group(
        start, flow ? offset(close.getEndMark()) : last, anchor, flow, List.copyOf(pairs));
  }

  private String anchor(Optional<Anchor> anchor) {
    String name = anchor.map(Anchor::getValue).orElse("");
    if (!name.isEmpty()) {
      anchors.add(name);
    }
    return name;
  }

  private int offset(Optional<Mark> mark) {
    return lines.offset(mark.orElseThrow().getIndex());
  }
}
