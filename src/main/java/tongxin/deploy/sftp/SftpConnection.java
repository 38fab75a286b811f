package tongxin.deploy.sftp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jcraft.jsch.ChannelExec;
import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchChangedHostKeyException;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.JSchUnknownHostKeyException;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.SftpException;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.DeployFailure.Reason;
import tongxin.deploy.Target;

/**
 * A connection to a server, made anew where it broke. Several threads use it at once, each with a
 * channel of its own.
 */
final class SftpConnection implements Closeable {
  private static final int ATTEMPTS = 5;
  private static final int TIMEOUT_MILLIS = 30_000;
  private static final List<String> KEYS = List.of("id_ed25519", "id_ecdsa", "id_rsa");

  private final Target.Sftp target;
  private final Map<String, String> environment;
  private final Deque<ChannelSftp> idle = new ArrayDeque<>();
  private @Nullable Session session;

  SftpConnection(Target.Sftp target, Map<String, String> environment) {
    this.target = target;
    this.environment = environment;
  }

  /** Something that is done over a channel; it may be done twice where the connection breaks. */
  interface Work<T> {
    T on(ChannelSftp channel, boolean again) throws SftpException, IOException;
  }

  /** Does something, again over a new connection where the old one broke. */
  <T> T run(Work<T> work) throws SftpException, IOException {
    for (int attempt = 0; ; attempt++) {
      ChannelSftp channel = null;
      try {
        channel = take();
        T result = work.on(channel, attempt > 0);
        giveBack(channel);
        return result;
      } catch (SftpException e) {
        if (isAnswer(e) && channel != null) {
          giveBack(channel);
          throw e;
        }
        retryOrFail(attempt, e);
      } catch (JSchException e) {
        retryOrFail(attempt, e);
      }
      drop(channel);
    }
  }

  /** An answer of the server leaves the connection as it was; whatever else breaks it. */
  private static boolean isAnswer(SftpException e) {
    return e.getCause() == null
        && (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE
            || e.id == ChannelSftp.SSH_FX_PERMISSION_DENIED
            || e.id >= ChannelSftp.SSH_FX_OP_UNSUPPORTED
            || (e.id == ChannelSftp.SSH_FX_FAILURE
                && !String.valueOf(e.getMessage()).contains("inputstream is closed")));
  }

  private void retryOrFail(int attempt, Exception e) throws IOException {
    if (e instanceof JSchUnknownHostKeyException) {
      throw new DeployFailure(Reason.HOST_KEY_UNKNOWN, target.host(), e);
    }
    if (e instanceof JSchChangedHostKeyException) {
      throw new DeployFailure(Reason.HOST_KEY_CHANGED, target.host(), e);
    }
    String message = String.valueOf(e.getMessage());
    if (message.startsWith("Auth ") || message.contains("Too many authentication failures")) {
      throw new DeployFailure(Reason.CREDENTIALS_WRONG, target.user(), e);
    }
    if (attempt + 1 >= ATTEMPTS) {
      throw new DeployFailure(Reason.UNREACHABLE, message, e);
    }
    try {
      Thread.sleep(200L << attempt);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private ChannelSftp take() throws JSchException, IOException {
    Session live;
    synchronized (this) {
      ChannelSftp channel = idle.poll();
      while (channel != null && !channel.isConnected()) {
        channel = idle.poll();
      }
      if (channel != null) {
        return channel;
      }
      live = live();
    }
    ChannelSftp channel = (ChannelSftp) live.openChannel("sftp");
    channel.connect(TIMEOUT_MILLIS);
    return channel;
  }

  private synchronized void giveBack(ChannelSftp channel) {
    idle.push(channel);
  }

  private synchronized void drop(@Nullable ChannelSftp channel) {
    if (channel != null) {
      channel.disconnect();
    }
    if (session != null && (channel == null || !session.isConnected())) {
      session.disconnect();
      session = null;
      idle.clear();
    }
  }

  private Session live() throws JSchException, IOException {
    Session live = session;
    if (live != null && live.isConnected()) {
      return live;
    }
    JSch ssh = new JSch();
    addKeys(ssh);
    if (Files.isRegularFile(target.knownHosts())) {
      ssh.setKnownHosts(target.knownHosts().toString());
    }
    Session made = ssh.getSession(target.user(), target.host(), target.port());
    made.setConfig("StrictHostKeyChecking", "yes");
    made.setConfig("PreferredAuthentications", "publickey");
    made.setServerAliveInterval(15_000);
    made.setServerAliveCountMax(3);
    made.connect(TIMEOUT_MILLIS);
    session = made;
    return made;
  }

  private void addKeys(JSch ssh) throws IOException {
    String passphrase = environment.get("TONGXIN_KEY_PASSPHRASE");
    Path own = target.key();
    boolean any = false;
    for (Path key : own == null ? usual() : List.of(own)) {
      if (Files.isRegularFile(key)) {
        try {
          ssh.addIdentity(key.toString(), passphrase == null ? null : passphrase.getBytes(UTF_8));
          any = true;
        } catch (JSchException e) {
          throw new DeployFailure(Reason.CREDENTIALS_WRONG, key.toString(), e);
        }
      }
    }
    if (!any) {
      String where = own == null ? "~/.ssh/" + String.join(", ", KEYS) : own.toString();
      throw new DeployFailure(Reason.CREDENTIALS_MISSING, where);
    }
  }

  private List<Path> usual() {
    Path home = Path.of(environment.getOrDefault("HOME", ""));
    return KEYS.stream().map(home.resolve(".ssh")::resolve).toList();
  }

  /**
   * Runs a command on the server, where that is allowed.
   *
   * @return what it wrote; null where it is not allowed, or failed
   */
  byte @Nullable [] command(String command, byte[] input) throws IOException {
    ChannelExec channel = null;
    try {
      Session live;
      synchronized (this) {
        live = live();
      }
      channel = (ChannelExec) live.openChannel("exec");
      channel.setCommand(command);
      channel.setInputStream(new ByteArrayInputStream(input));
      InputStream out = channel.getInputStream();
      channel.connect(TIMEOUT_MILLIS);
      byte[] written = out.readAllBytes();
      for (int i = 0; i < 200 && !channel.isClosed(); i++) {
        Thread.sleep(10);
      }
      return channel.getExitStatus() == 0 ? written : null;
    } catch (JSchException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      if (channel != null) {
        channel.disconnect();
      }
    }
  }

  @Override
  public synchronized void close() {
    if (session != null) {
      session.disconnect();
      session = null;
    }
    idle.clear();
  }
}
