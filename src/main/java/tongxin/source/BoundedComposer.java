package tongxin.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ComposerException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Builds the library's tree, but stops where it gets too deep: each level costs stack. */
final class BoundedComposer extends Composer {
  static final int MAX_DEPTH = 40;

  private int depth;

  BoundedComposer(LoadSettings settings, String yaml) {
    super(settings, new ParserImpl(settings, new StreamReader(settings, yaml)));
  }

  @Override
  protected SequenceNode composeSequenceNode(Optional<Anchor> anchor) {
    enter();
    SequenceNode node = withTag(() -> super.composeSequenceNode(anchor));
    depth--;
    return node;
  }

  @Override
  protected Node composeMappingNode(Optional<Anchor> anchor) {
    enter();
    Node node = withTag(() -> super.composeMappingNode(anchor));
    depth--;
    return node;
  }

  @Override
  protected Node composeScalarNode(Optional<Anchor> anchor, List<CommentLine> comments) {
    return withTag(() -> super.composeScalarNode(anchor, comments));
  }

  /** The library refuses some tags without saying where they stand. */
  private <N extends Node> N withTag(Supplier<N> node) {
    Optional<Mark> start = parser.peekEvent().getStartMark();
    try {
      return node.get();
    } catch (IllegalArgumentException e) {
      throw new ComposerException("tag", start);
    }
  }

  private void enter() {
    if (++depth > MAX_DEPTH) {
      Event event = parser.peekEvent();
      throw new TooDeep(event.getStartMark());
    }
  }

  /** Where the first level that is too deep begins. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient Optional<Mark> mark;

    TooDeep(Optional<Mark> mark) {
      super(null, null, false, false);
      this.mark = mark;
    }
  }
}
