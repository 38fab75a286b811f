package tongxin.deploy;

import tongxin.deploy.manifest.Difference;

/** Is told how a deployment goes on, by several threads. */
public interface DeployListener {
  /** Hears nothing. */
  DeployListener SILENT = new DeployListener() {};

  /** What differs, before anything moves. */
  default void difference(Difference difference) {}

  /** A build is writing the published folder; its end is waited for. */
  default void waitingForBuild() {}

  /** Somebody else is deploying to the same target; that is waited for. */
  default void waiting(String holder) {}

  /**
   * What has moved.
   *
   * @param files of {@code allFiles}
   * @param bytes of {@code allBytes}
   */
  default void progress(int files, int allFiles, long bytes, long allBytes) {}
}
