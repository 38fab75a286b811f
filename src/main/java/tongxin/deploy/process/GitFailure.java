package tongxin.deploy.process;

import tongxin.deploy.DeployFailure;
import tongxin.deploy.DeployFailure.Reason;

/** Why {@code git} failed, by what it said. */
final class GitFailure {
  private GitFailure() {}

  static DeployFailure of(Programs.Ended ended) {
    String said = ended.said();
    Reason reason = Reason.REFUSED;
    if (said.contains("Could not resolve host")
        || said.contains("Connection refused")
        || said.contains("Connection timed out")
        || said.contains("unable to access")) {
      reason = Reason.UNREACHABLE;
    }
    if (said.contains("Permission denied")
        || said.contains("Authentication failed")
        || said.contains("could not read Username")) {
      reason = Reason.CREDENTIALS_WRONG;
    }
    if (said.contains("Host key verification failed")) {
      reason = Reason.HOST_KEY_UNKNOWN;
    }
    if (said.contains("does not appear to be a git repository")
        || said.contains("not found")
        || said.contains("does not exist")) {
      reason = Reason.TARGET_MISSING;
    }
    if (said.contains("No space left")) {
      reason = Reason.TARGET_FULL;
    }
    return new DeployFailure(reason, said);
  }
}
