package tongxin.deploy.sftp;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.SftpATTRS;
import com.jcraft.jsch.SftpException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.DeployFailure.Reason;
import tongxin.deploy.Target;
import tongxin.deploy.storage.FileTree;
import tongxin.deploy.storage.Stored;

/** A folder of a server. Where the server allows commands, what takes many questions is one. */
public final class SftpTree implements FileTree {
  private static final int WORKERS = 4;

  /** In units of 1024 bytes: what others had begun to write goes at once, so some is left. */
  private static final long FULL = 256;

  private final SftpConnection connection;
  private final String root;

  /** A folder of a server that is there, or whose parent is. */
  public SftpTree(Target.Sftp target, Map<String, String> environment) {
    this.connection = new SftpConnection(target, environment);
    this.root = target.path().replaceFirst("(?<=.)/+$", "");
  }

  /** Something that a server is asked to do. */
  private interface Work<T> {
    T on(ChannelSftp channel, boolean again) throws SftpException, IOException;
  }

  private <T> T run(String path, Work<T> work) throws IOException {
    try {
      return connection.run(work::on);
    } catch (SftpException e) {
      throw failure(path, e);
    }
  }

  private IOException failure(String path, SftpException e) throws IOException {
    if (e.id == ChannelSftp.SSH_FX_PERMISSION_DENIED) {
      return new DeployFailure(Reason.DENIED, root + "/" + path, e);
    }
    if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
      return new DeployFailure(Reason.TARGET_MISSING, root + "/" + path, e);
    }
    // OpenSSH says no more than "Failure" of a full disk.
    return new DeployFailure(
        isFull() ? Reason.TARGET_FULL : Reason.REFUSED, path + ": " + e.getMessage(), e);
  }

  private boolean isFull() throws IOException {
    try {
      return connection.run(
          (channel, again) -> channel.statVFS(quoted("")).getAvailForNonRoot() < FULL);
    } catch (SftpException e) {
      return false;
    }
  }

  /** The library takes these signs for patterns. */
  private String quoted(String path) {
    String full = path.isEmpty() ? root : root + "/" + path;
    return full.replaceAll("([\\\\*?])", "\\\\$1");
  }

  @Override
  public int workers() {
    return WORKERS;
  }

  private static boolean isMissing(SftpException e) {
    return e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE;
  }

  @Override
  public byte @Nullable [] read(String path) throws IOException {
    return run(
            path,
            (channel, again) -> {
              try (InputStream in = channel.get(quoted(path))) {
                return Optional.of(in.readAllBytes());
              } catch (SftpException e) {
                if (isMissing(e)) {
                  return Optional.<byte[]>empty();
                }
                throw e;
              }
            })
        .orElse(null);
  }

  @Override
  public void put(String path, byte[] content) throws IOException {
    run(
        path,
        (channel, again) -> {
          put(channel, new ByteArrayInputStream(content), path);
          return true;
        });
  }

  /**
   * After a failure there are answers on their way that the next question would take for its own.
   */
  private void put(ChannelSftp channel, InputStream in, String path) throws SftpException {
    try {
      channel.put(in, quoted(path));
    } catch (SftpException e) {
      channel.disconnect();
      throw e;
    }
  }

  @Override
  public void put(String path, Path source, long modified) throws IOException {
    run(
        path,
        (channel, again) -> {
          try (InputStream in = Files.newInputStream(source)) {
            put(channel, in, path);
          }
          SftpATTRS time = new SftpATTRS();
          time.setACMODTIME((int) modified, (int) modified);
          channel.setStat(quoted(path), time);
          return true;
        });
  }

  @Override
  public boolean makeFolder(String path) throws IOException {
    return run(
        path,
        (channel, again) -> {
          try {
            channel.mkdir(quoted(path));
            return true;
          } catch (SftpException e) {
            if (isThere(channel, path)) {
              return again;
            }
            if (isMissing(e) && path.indexOf('/') < 0 && !isThere(channel, "")) {
              channel.mkdir(quoted(""));
              channel.mkdir(quoted(path));
              return true;
            }
            throw e;
          }
        });
  }

  private boolean isThere(ChannelSftp channel, String path) throws SftpException {
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

  @Override
  public void rename(String from, String to) throws IOException {
    run(
        to,
        (channel, again) -> {
          // It may have been done just before the connection broke.
          if (!again || isThere(channel, from)) {
            channel.rename(quoted(from), quoted(to));
          }
          return true;
        });
  }

  @Override
  public void delete(String path) throws IOException {
    run(
        path,
        (channel, again) -> {
          try {
            channel.rm(quoted(path));
          } catch (SftpException e) {
            boolean gone = isMissing(e) || !isThere(channel, path);
            if (!gone && !channel.lstat(quoted(path)).isDir()) {
              throw e;
            }
          }
          return true;
        });
  }

  @Override
  public void deleteFolder(String path) throws IOException {
    run(
        path,
        (channel, again) -> {
          try {
            channel.rmdir(quoted(path));
          } catch (SftpException e) {
            if (e.id != ChannelSftp.SSH_FX_FAILURE && !isMissing(e)) {
              throw e;
            }
          }
          return true;
        });
  }

  @Override
  public void deleteAll(String path) throws IOException {
    if (connection.command("rm -rf -- " + word(path), new byte[0]) != null) {
      return;
    }
    for (ChannelSftp.LsEntry entry : entries(path)) {
      String inner = path + "/" + entry.getFilename();
      if (entry.getAttrs().isDir()) {
        deleteAll(inner);
      } else {
        delete(inner);
      }
    }
    deleteFolder(path);
  }

  /** Quoted for the server's shell. */
  private String word(String path) {
    String full = path.isEmpty() ? root : root + "/" + path;
    String safe = full.startsWith("/") ? full : "./" + full;
    return "'" + safe.replace("'", "'\\''") + "'";
  }

  private List<ChannelSftp.LsEntry> entries(String folder) throws IOException {
    return run(
        folder,
        (channel, again) -> {
          List<ChannelSftp.LsEntry> entries = new ArrayList<>();
          try {
            channel.ls(
                quoted(folder),
                entry -> {
                  if (!entry.getFilename().matches("\\.\\.?")) {
                    entries.add(entry);
                  }
                  return ChannelSftp.LsEntrySelector.CONTINUE;
                });
          } catch (SftpException e) {
            if (!isMissing(e)) {
              throw e;
            }
          }
          return entries;
        });
  }

  @Override
  public List<String> names(String folder) throws IOException {
    return entries(folder).stream().map(ChannelSftp.LsEntry::getFilename).sorted().toList();
  }

  @Override
  public Optional<Map<String, Stored>> list(String folder, boolean thorough) throws IOException {
    String plain = folder.replaceFirst("/$", "");
    byte[] found =
        connection.command(
            "cd " + word(plain) + " && find . -type f -printf '%P\\t%s\\t%T@\\n'", new byte[0]);
    SftpListing listing = new SftpListing(this::entries);
    return found != null
        ? Optional.of(SftpListing.parse(new String(found, StandardCharsets.UTF_8)))
        : listing.walk(plain, thorough);
  }

  @Override
  public List<String> linkAll(String from, String to, List<String> paths) throws IOException {
    String command =
        "cd "
            + word(from.replaceFirst("/$", ""))
            + " && xargs -0 -r cp -l --parents -t "
            + word(to.replaceFirst("/$", ""))
            + " --";
    byte[] input = (String.join("\0", paths) + "\0").getBytes(StandardCharsets.UTF_8);
    if (root.startsWith("/") && connection.command(command, input) != null) {
      return List.of();
    }
    List<String> unlinked = new ArrayList<>();
    for (String path : paths) {
      try {
        run(
            path,
            (channel, again) -> {
              if (!again || !isThere(channel, to + path)) {
                channel.hardlink(quoted(from + path), quoted(to + path));
              }
              return true;
            });
      } catch (DeployFailure e) {
        unlinked.add(path);
      }
    }
    return unlinked;
  }

  @Override
  public void makeLink(String path, String leadsTo) throws IOException {
    run(
        path,
        (channel, again) -> {
          if (!again || !isThere(channel, path)) {
            channel.symlink(leadsTo, quoted(path));
          }
          return true;
        });
  }

  @Override
  public @Nullable String linkAt(String path) throws IOException {
    return run(
            path,
            (channel, again) -> {
              try {
                boolean link = channel.lstat(quoted(path)).isLink();
                return link
                    ? Optional.of(channel.readlink(quoted(path)))
                    : Optional.<String>empty();
              } catch (SftpException e) {
                if (isMissing(e)) {
                  return Optional.<String>empty();
                }
                throw e;
              }
            })
        .orElse(null);
  }

  @Override
  public void close() {
    connection.close();
  }
}
