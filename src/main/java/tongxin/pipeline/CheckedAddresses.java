package tongxin.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.page.plan.AddressCheck;
import tongxin.page.plan.AddressList;
import tongxin.problem.Problem;
import tongxin.problem.Problems;

/** The check of all addresses, made once for as long as they stay as they are. */
final class CheckedAddresses {
  private @Nullable Checked checked;

  private record Checked(AddressList list, List<Problem> problems) {}

  /** What is wrong with the addresses; most edits leave all of them as they were. */
  List<Problem> of(AddressList list) {
    Checked known = checked;
    if (known == null || !known.list.equals(list)) {
      Problems found = new Problems();
      AddressCheck.content(list, found);
      known = new Checked(list, found.sorted());
      checked = known;
    }
    return known.problems;
  }
}
