package tongxin.photo;

import java.util.List;

/** Makes the variants that are not in the cache yet. */
public final class VariantMaker {
  private final PhotoCache cache;
  private final int threads;

  /**
   * A maker.
   *
   * @param cache where variants are looked up and kept
   * @param threads how many photos are worked on at a time, at least 1
   */
  public VariantMaker(PhotoCache cache, int threads) {
    this.cache = cache;
    this.threads = threads;
  }

  /**
   * Serves all orders, and returns when that is done.
   *
   * @return one result for each order, in their order
   */
  public List<VariantResult> make(List<VariantOrder> orders, MakingListener listener) {
    throw new UnsupportedOperationException(cache + " " + threads + orders + listener);
  }
}
