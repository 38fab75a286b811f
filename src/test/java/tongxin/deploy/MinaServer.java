package tongxin.deploy;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.apache.sshd.sftp.server.AbstractSftpSubsystemHelper;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A server with sftp of another make than OpenSSH, in this process: Apache MINA. */
final class MinaServer implements Closeable {
  private static final String POSIX_RENAME = "posix-rename@openssh.com";

  private final Path folder;
  private final SshServer server;

  private MinaServer(Path folder, SshServer server) {
    this.folder = folder;
    this.server = server;
  }

  /**
   * Starts a server that runs no commands.
   *
   * @param folder for keys
   * @param replaces true where a file can be given the name of another
   */
  static MinaServer start(Path folder, boolean replaces) throws Exception {
    Files.createDirectories(folder);
    KeyPair user = key(folder, "user");
    key(folder, "stranger");
    KeyPair host = key(folder, "host");
    SshServer server = SshServer.setUpDefaultServer();
    server.setHost(InetAddress.getLoopbackAddress().getHostAddress());
    server.setKeyPairProvider(KeyPairProvider.wrap(host));
    server.setPublickeyAuthenticator(
        (name, key, session) ->
            name.equals(System.getProperty("user.name"))
                && KeyUtils.compareKeys(key, user.getPublic()));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
    if (!replaces) {
      String extensions =
          AbstractSftpSubsystemHelper.DEFAULT_OPEN_SSH_EXTENSIONS.stream()
              .filter(it -> !it.getName().equals(POSIX_RENAME))
              .map(it -> it.getName() + "=" + it.getVersion())
              .collect(Collectors.joining(","));
      SftpModuleProperties.OPENSSH_EXTENSIONS.set(server, extensions);
    }
    server.start();
    MinaServer started = new MinaServer(folder, server);
    Files.writeString(
        started.file("known_hosts"),
        "[127.0.0.1]:" + started.port() + " " + PublicKeyEntry.toString(host.getPublic()) + "\n");
    return started;
  }

  private static KeyPair key(Path folder, String name)
      throws IOException, GeneralSecurityException {
    KeyPair key = KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256);
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(
          key, name, (OpenSSHKeyEncryptionContext) null, out);
    }
    return key;
  }

  int port() {
    return server.getPort();
  }

  /** A key, or the file of known hosts. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** Breaks all connections off. */
  void breakOff() {
    server.getActiveSessions().forEach(session -> session.close(true));
  }

  Target.Sftp target(Path path, boolean releases, String key, Path knownHosts) {
    return new Target.Sftp(
        TargetContract.settings(5),
        "127.0.0.1",
        port(),
        System.getProperty("user.name"),
        path.toString(),
        releases,
        file(key),
        knownHosts);
  }

  @Override
  public void close() throws IOException {
    server.stop(true);
  }
}
