package tongxin.pipeline;

/** Is told as the build goes on. */
public interface StageListener {
  /** A listener that does nothing. */
  StageListener SILENT = new StageListener() {};

  /** A stage begins. */
  default void begins(String stage) {}

  /** A stage has ended. */
  default void ended(Timing timing) {}

  /**
   * Photos are being made.
   *
   * @param done photos served
   * @param decoded of these, how many had to be decoded
   * @param all photos wanted
   */
  default void photos(int done, int decoded, int all) {}

  /** What was kept of the last build is damaged, or another version's: it is made anew. */
  default void cacheRebuilt() {}
}
