package tongxin.deploy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** OpenSSH's server on this computer, for the user who runs the tests. */
public final class SshServer {
  private static final Path PROGRAM = Path.of("/usr/sbin/sshd");

  private final Path folder;
  private final Process process;
  public final int port;

  private SshServer(Path folder, Process process, int port) {
    this.folder = folder;
    this.process = process;
    this.port = port;
  }

  /** Starts a server; with {@code onlyFiles} it runs no commands. */
  public static SshServer start(Path folder, boolean onlyFiles)
      throws IOException, InterruptedException {
    return start(folder, onlyFiles ? "internal-sftp" : "");
  }

  /** Starts one that keeps what it is asked; {@link SshTraffic} counts it. */
  static SshServer recording(Path folder, boolean onlyFiles)
      throws IOException, InterruptedException {
    Path program = SshTraffic.program(Files.createDirectories(folder), onlyFiles);
    return start(folder, program.toString());
  }

  private static SshServer start(Path folder, String forced)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(PROGRAM), "OpenSSH's server is not installed (openssh-server)");
    Files.createDirectories(folder);
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    key(folder.resolve("host"));
    key(folder.resolve("user"));
    key(folder.resolve("stranger"));
    Files.copy(folder.resolve("user.pub"), folder.resolve("authorized_keys"));
    if (Files.isWritable(Path.of("/run"))) {
      Files.createDirectories(Path.of("/run/sshd"));
    }
    Files.writeString(
        folder.resolve("config"),
        String.join(
            "\n",
            "Port " + port,
            "ListenAddress 127.0.0.1",
            "HostKey " + folder.resolve("host"),
            "AuthorizedKeysFile " + folder.resolve("authorized_keys"),
            "PidFile none",
            "UsePAM no",
            "StrictModes no",
            "PermitRootLogin yes",
            "PasswordAuthentication no",
            "Subsystem sftp internal-sftp",
            forced.isEmpty() ? "" : "ForceCommand " + forced,
            ""));
    String host = Files.readString(folder.resolve("host.pub"));
    Files.writeString(folder.resolve("known_hosts"), "[127.0.0.1]:" + port + " " + host);
    Process process =
        new ProcessBuilder(
                PROGRAM.toString(), "-D", "-e", "-f", folder.resolve("config").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    SshServer server = new SshServer(folder, process, port);
    server.await();
    return server;
  }

  private static void key(Path file) throws IOException, InterruptedException {
    List<String> command =
        List.of("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "test", "-f", file.toString());
    Process process = new ProcessBuilder(command).inheritIO().start();
    assumeTrue(process.waitFor() == 0, "ssh-keygen is not installed");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  private void await() throws IOException, InterruptedException {
    for (int i = 0; i < 200; i++) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException e) {
        Thread.sleep(25);
      }
    }
    throw new IOException(Files.readString(folder.resolve("log")));
  }

  /** A key, or the file of known hosts. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  Target.Sftp target(TargetSettings settings, Path path, boolean releases) {
    return new Target.Sftp(
        settings,
        "127.0.0.1",
        port,
        System.getProperty("user.name"),
        path.toString(),
        releases,
        file("user"),
        file("known_hosts"));
  }

  public void close() throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.waitFor(5, TimeUnit.SECONDS);
  }
}
