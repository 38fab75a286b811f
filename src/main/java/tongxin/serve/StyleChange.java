package tongxin.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.pipeline.PlannedSite;
import tongxin.problem.Problems;

/** A page that differs from what it was only in the addresses of its style sheets. */
record StyleChange(List<Swap> swaps) {
  /** The path of a style sheet before and after, with the base path. */
  record Swap(String from, String to) {}

  /**
   * Compares a page.
   *
   * @param state that the open page is in
   * @return null where it differs in more
   */
  static @Nullable StyleChange between(
      PlannedSite before, PlannedSite now, String file, String state) {
    List<Swap> swaps = swaps(before, now);
    PreviewPage old = swaps.isEmpty() ? null : PreviewPage.at(before, file, new Problems());
    PreviewPage next = PreviewPage.at(now, file, new Problems());
    if (old == null || old.page() == null || next.page() == null || !old.state().equals(state)) {
      return null;
    }
    String text = old.page().text();
    for (Swap swap : swaps) {
      text = text.replace(swap.from, swap.to);
    }
    return text.equals(next.page().text()) ? new StyleChange(swaps) : null;
  }

  private static List<Swap> swaps(PlannedSite before, PlannedSite now) {
    List<Swap> swaps = new ArrayList<>();
    for (Asset asset : now.graph().files().assets().all()) {
      Asset old = before.graph().files().assets().get(asset.path());
      boolean style = asset.path().endsWith(".css");
      if (style && old != null && !old.route().equals(asset.route())) {
        swaps.add(new Swap("/" + old.route(), "/" + asset.route()));
      }
    }
    return swaps;
  }

  String json(String state) {
    return swaps.stream()
        .map(swap -> "{\"from\":\"" + swap.from + "\",\"to\":\"" + swap.to + "\"}")
        .collect(Collectors.joining(",", "{\"swaps\":[", "],\"state\":\"" + state + "\"}"));
  }
}
