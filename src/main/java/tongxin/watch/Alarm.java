package tongxin.watch;

import java.util.LinkedHashMap;
import java.util.Map;

/** Knows what has failed, and calls for help once when it fails and once when all is well again. */
final class Alarm {
  /** What may fail, besides targets, which have no such signs in their names. */
  static final String BUILD = "(build)";

  static final String CLOCK = "(clock)";
  static final String TARGETS = "(deploy.yml)";

  private final Call onFailure;
  private final Call onRecovery;
  private final Runnable recovered;
  private final Map<String, String> failing = new LinkedHashMap<>();

  /** A command of the newsroom, with what it is told. */
  interface Call {
    void tell(String what, String message);
  }

  Alarm(Call onFailure, Call onRecovery, Runnable recovered) {
    this.onFailure = onFailure;
    this.onRecovery = onRecovery;
    this.recovered = recovered;
  }

  /**
   * Something has failed.
   *
   * @return true where it was well before
   */
  boolean failed(String what, String message) {
    boolean first;
    synchronized (this) {
      first = failing.put(what, message) == null;
    }
    if (first) {
      onFailure.tell(name(what), message);
    }
    return first;
  }

  /** Something is well. */
  void well(String what) {
    String message;
    boolean all;
    synchronized (this) {
      message = failing.remove(what);
      all = failing.isEmpty();
    }
    if (message != null) {
      onRecovery.tell(name(what), message);
      if (all) {
        recovered.run();
      }
    }
  }

  private static String name(String what) {
    return what.startsWith("(") ? what.substring(1, what.length() - 1) : what;
  }

  synchronized boolean isWell() {
    return failing.isEmpty();
  }

  /** What has failed, with why. */
  synchronized Map<String, String> failing() {
    Map<String, String> named = new LinkedHashMap<>();
    failing.forEach((what, message) -> named.put(name(what), message));
    return named;
  }
}
