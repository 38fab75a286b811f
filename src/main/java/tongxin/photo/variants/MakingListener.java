package tongxin.photo.variants;

/** Is told how many variants are made, for a progress bar. Calls come one at a time. */
@FunctionalInterface
public interface MakingListener {
  /**
   * A photo is done; also called once at the start with {@code done} 0.
   *
   * @param done photos served so far, from the cache or anew
   * @param decoded how many of them had to be decoded, which alone takes time
   * @param total all photos
   */
  void photosDone(int done, int decoded, int total);
}
