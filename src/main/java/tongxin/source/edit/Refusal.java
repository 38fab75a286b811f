package tongxin.source.edit;

import tongxin.source.edit.EditResult.Reason;

/** Ends a change that cannot be made; it never leaves this room. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient EditResult.Refused result;

  Refusal(Reason reason, YamlPath path, int line) {
    super(null, null, false, false);
    this.result = new EditResult.Refused(reason, path, line);
  }

  EditResult.Refused result() {
    return result;
  }
}
