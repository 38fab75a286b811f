package tongxin.desk.publish;

/**
 * One thing that is done for a target, as far as it has come.
 *
 * @param id names it
 * @param target its name in {@code deploy.yml}
 * @param deployment an earlier one that is to be shown again; empty for the site as it is now
 * @param moves false where it only says what would move
 */
public record Task(
    String id, String target, String deployment, boolean moves, Stage stage, Outcome outcome) {
  /** True while it is under way. */
  public boolean isRunning() {
    return outcome instanceof Outcome.Running;
  }

  Task at(Stage now) {
    return new Task(id, target, deployment, moves, now, outcome);
  }

  Task with(Outcome now) {
    return new Task(id, target, deployment, moves, stage, now);
  }

  /**
   * What it is doing.
   *
   * @param done photos or files, of {@code all}; 0 of 0 where that is not known
   * @param bytes of {@code allBytes}
   * @param seconds since it began with these
   */
  public record Stage(Step step, int done, int all, long bytes, long allBytes, double seconds) {
    static Stage of(Step step) {
      return new Stage(step, 0, 0, 0, 0, 0);
    }
  }

  /** The steps on the way. */
  public enum Step {
    BUILDING,
    PHOTOS,
    COMPARING,
    SENDING,
    /** A build of another program is writing the published folder. */
    WAITING_FOR_BUILD,
    /** Somebody else is deploying to the same target, or did and was cut off. */
    WAITING_FOR_DEPLOYMENT
  }
}
