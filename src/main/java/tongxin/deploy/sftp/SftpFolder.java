package tongxin.deploy.sftp;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.SftpException;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.DeployFailure.Reason;
import tongxin.deploy.Target;

/** A folder of a server, to be asked something; failures say what was wrong with it. */
final class SftpFolder implements Closeable {
  /** In units of 1024 bytes: what others had begun to write goes at once, so some is left. */
  private static final long FULL = 256;

  /** Answers that only newer drafts have (draft-ietf-secsh-filexfer-13, 9.1). */
  private static final int NO_SUCH_PATH = 10;

  private static final int NO_SPACE = 14;
  private static final int QUOTA_EXCEEDED = 15;
  static final int FOLDER_NOT_EMPTY = 18;

  private final SftpConnection connection;
  private final String root;

  SftpFolder(Target.Sftp target, Map<String, String> environment) {
    this.connection = new SftpConnection(target, environment);
    this.root = target.path().replaceFirst("(?<=.)/+$", "");
  }

  /** Something that a server is asked to do. */
  interface Work<T> {
    T on(ChannelSftp channel, boolean again) throws SftpException, IOException;
  }

  <T> T run(String path, Work<T> work) throws IOException {
    try {
      return connection.run(work::on);
    } catch (SftpException e) {
      throw failure(path, e);
    }
  }

  /** Runs a command of the server's shell; null where the server allows none, or it failed. */
  byte @Nullable [] command(String command, byte[] input) throws IOException {
    return connection.command(command, input);
  }

  private IOException failure(String path, SftpException e) throws IOException {
    if (e.id == ChannelSftp.SSH_FX_PERMISSION_DENIED) {
      return new DeployFailure(Reason.DENIED, root + "/" + path, e);
    }
    if (isMissing(e)) {
      return new DeployFailure(Reason.TARGET_MISSING, root + "/" + path, e);
    }
    // OpenSSH says no more than "Failure" of a full disk; others do, by newer drafts of the
    // protocol.
    boolean full = e.id == NO_SPACE || e.id == QUOTA_EXCEEDED || isFull();
    return new DeployFailure(
        full ? Reason.TARGET_FULL : Reason.REFUSED, path + ": " + e.getMessage(), e);
  }

  private boolean isFull() throws IOException {
    try {
      return connection.run(
          (channel, again) -> channel.statVFS(quoted("")).getAvailForNonRoot() < FULL);
    } catch (SftpException e) {
      return false;
    }
  }

  static boolean isMissing(SftpException e) {
    return e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE || e.id == NO_SUCH_PATH;
  }

  boolean isThere(ChannelSftp channel, String path) throws SftpException {
    try {
      channel.lstat(quoted(path));
      return true;
    } catch (SftpException e) {
      if (isMissing(e)) {
        return false;
      }
      throw e;
    }
  }

  boolean isAbsolute() {
    return root.startsWith("/");
  }

  private String full(String path) {
    return path.isEmpty() ? root : root + "/" + path;
  }

  /** The library takes these signs for patterns. */
  String quoted(String path) {
    return full(path).replaceAll("([\\\\*?])", "\\\\$1");
  }

  /** Quoted for the server's shell. */
  String word(String path) {
    String safe = isAbsolute() ? full(path) : "./" + full(path);
    return "'" + safe.replace("'", "'\\''") + "'";
  }

  @Override
  public void close() {
    connection.close();
  }
}
