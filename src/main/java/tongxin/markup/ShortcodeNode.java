package tongxin.markup;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A shortcode {@code {{< name arguments >}}} in the syntax tree. */
final class ShortcodeNode extends Node {
  private final String call;

  ShortcodeNode(BasedSequence chars, String call) {
    super(chars);
    this.call = call;
  }

  /** What stands between the angle brackets. */
  String call() {
    return call;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
