package tongxin.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;

/**
 * Writes the HTML of one body, node by node. The library has a writer too: decision 19 says why it
 * is not this one.
 */
final class BodyWriter {
  private static final Map<Class<?>, NodeWriter<?>> WRITERS = writers();

  private final ParseState parse;
  private final StringBuilder html;
  private final Footnotes footnotes;
  private final Set<String> headingIds = new HashSet<>();

  /** By the id that was wanted: one heading thousands of times would try all numbers each time. */
  private final Map<String, Integer> nextNumbers = new HashMap<>();

  private final HeadingLevels levels = new HeadingLevels();

  private BodyWriter(ParseState parse, Footnotes footnotes, int size) {
    this.parse = parse;
    this.footnotes = footnotes;
    this.html = new StringBuilder(size);
  }

  /** Writes one kind of node. */
  interface NodeWriter<N extends Node> {
    void write(N node, BodyWriter to);
  }

  /** The writers of kinds of nodes. */
  static final class Writers {
    private final Map<Class<?>, NodeWriter<?>> all = new HashMap<>();

    <N extends Node> Writers with(Class<N> kind, NodeWriter<? super N> writer) {
      all.put(kind, writer);
      return this;
    }
  }

  private static Map<Class<?>, NodeWriter<?>> writers() {
    Writers writers = new Writers();
    BlockNodes.addTo(writers);
    InlineNodes.addTo(writers);
    LinkNodes.addTo(writers);
    TableNodes.addTo(writers);
    Footnotes.addTo(writers);
    return Map.copyOf(writers.all);
  }

  /** The HTML of a document, with marks where its gaps are. */
  static String write(Node document, ParseState parse) {
    BodyWriter to = new BodyWriter(parse, new Footnotes(), 2 * parse.length());
    to.children(document);
    to.footnotes.writeNotes(document, to);
    return to.html.toString();
  }

  ParseState parse() {
    return parse;
  }

  Footnotes footnotes() {
    return footnotes;
  }

  HeadingLevels levels() {
    return levels;
  }

  /** Takes an id, with a number where the body has it already. */
  String headingId(String wanted) {
    if (headingIds.add(wanted)) {
      return wanted;
    }
    int number = nextNumbers.getOrDefault(wanted, 2);
    while (!headingIds.add(wanted + "-" + number)) {
      number++;
    }
    nextNumbers.put(wanted, number + 1);
    return wanted + "-" + number;
  }

  /** What is in a node; of a node of another kind there is nothing else to show. */
  void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      node(child);
    }
  }

  @SuppressWarnings("unchecked")
  private void node(Node node) {
    NodeWriter<Node> writer = (NodeWriter<Node>) WRITERS.get(node.getClass());
    if (writer == null) {
      children(node);
    } else {
      writer.write(node, this);
    }
  }

  BodyWriter raw(String markup) {
    html.append(markup);
    return this;
  }

  /** As CommonMark's own writer does: apostrophes of English texts stay as they are. */
  BodyWriter text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
    return this;
  }

  /** Begins a line, where none has just begun. */
  BodyWriter line() {
    if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n') {
      html.append('\n');
    }
    return this;
  }

  /** Opens an element with attributes: a name, a value, and so on. */
  BodyWriter open(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]).raw("\"");
    }
    html.append('>');
    return this;
  }

  BodyWriter close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  /** An element within a line. */
  void inline(String tag, Node content) {
    open(tag).children(content);
    close(tag);
  }

  /** An element on lines of its own. */
  void block(String tag, Node content, String... attributes) {
    line().open(tag, attributes).children(content);
    close(tag).line();
  }
}
