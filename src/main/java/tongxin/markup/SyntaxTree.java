package tongxin.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Walks through a syntax tree, and finds where its nodes stand in the text. */
final class SyntaxTree {
  private SyntaxTree() {}

  /** The nodes of a kind below a node, in the order of the text. */
  static <N extends Node> List<N> all(Node node, Class<N> kind) {
    return below(node, kind::isInstance).stream().map(kind::cast).toList();
  }

  /** The nodes below a node that are of a kind, in the order of the text. */
  static List<Node> below(Node node, Predicate<Node> kind) {
    List<Node> found = new ArrayList<>();
    Node at = next(node, node);
    while (at != null) {
      if (kind.test(at)) {
        found.add(at);
      }
      at = next(at, node);
    }
    return found;
  }

  private static @Nullable Node next(Node node, Node top) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    for (Node at = node; at != null && at != top; at = at.getParent()) {
      if (at.getNext() != null) {
        return at.getNext();
      }
    }
    return null;
  }

  /** Where a node begins, as an offset into the parsed text. */
  static int start(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      List<SourceSpan> spans = at.getSourceSpans();
      if (!spans.isEmpty()) {
        return spans.get(0).getInputIndex();
      }
    }
    return 0;
  }

  /** Where a node ends, as an offset into the parsed text. */
  static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return start(node);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }

  /** True where a node stands somewhere in another of a kind. */
  static boolean isIn(Node node, Class<? extends Node> kind) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (kind.isInstance(at)) {
        return true;
      }
    }
    return false;
  }
}
