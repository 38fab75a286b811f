package tongxin.pipeline;

import java.nio.file.Path;
import java.util.Collection;

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

  /** Another build is writing the folder; this one goes on when that has ended. */
  default void waits(Path out) {}

  /**
   * Others have put these into the published folder; they were left there.
   *
   * @param paths of files, links and folders, relative to the folder
   */
  default void foreignFiles(Path out, Collection<String> paths) {}

  /** This folder of an old site could not be removed; the new site is published all the same. */
  default void leftover(Path folder) {}
}
