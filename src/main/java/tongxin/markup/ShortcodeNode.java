package tongxin.markup;

import org.commonmark.node.CustomNode;

/** A shortcode {@code {{< name arguments >}}} in the syntax tree. */
final class ShortcodeNode extends CustomNode {
  private final String call;
  private final String written;

  private ShortcodeNode(String call, String written) {
    this.call = call;
    this.written = written;
  }

  static ShortcodeNode of(String call) {
    String plain = CjkEmphasis.unmarked(call);
    return new ShortcodeNode(plain.strip(), "{{<" + plain + ">}}");
  }

  /** One whose end is missing. */
  static ShortcodeNode unclosed(String written) {
    return new ShortcodeNode("", CjkEmphasis.unmarked(written));
  }

  /** What stands between the angle brackets; empty where the end is missing. */
  String call() {
    return call;
  }

  /** The whole as it was written. */
  String written() {
    return written;
  }
}
