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
import tongxin.deploy.Target;
import tongxin.deploy.storage.FileTree;
import tongxin.deploy.storage.Stored;

/** A folder of a server. Where the server allows commands, what takes many questions is one. */
public final class SftpTree implements FileTree {
  private static final int WORKERS = 4;

  private final SftpFolder folder;

  /** A folder of a server that is there, or whose parent is. */
  public SftpTree(Target.Sftp target, Map<String, String> environment) {
    this.folder = new SftpFolder(target, environment);
  }

  @Override
  public int workers() {
    return WORKERS;
  }

  @Override
  public byte @Nullable [] read(String path) throws IOException {
    return folder
        .run(
            path,
            (channel, again) -> {
              try (InputStream in = channel.get(folder.quoted(path))) {
                return Optional.of(in.readAllBytes());
              } catch (SftpException e) {
                if (SftpFolder.isMissing(e)) {
                  return Optional.<byte[]>empty();
                }
                throw e;
              }
            })
        .orElse(null);
  }

  @Override
  public void put(String path, byte[] content) throws IOException {
    folder.run(
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
      channel.put(in, folder.quoted(path));
    } catch (SftpException e) {
      channel.disconnect();
      throw e;
    }
  }

  @Override
  public void put(String path, Path source, long modified) throws IOException {
    folder.run(
        path,
        (channel, again) -> {
          try (InputStream in = Files.newInputStream(source)) {
            put(channel, in, path);
          }
          SftpATTRS time = new SftpATTRS();
          time.setACMODTIME((int) modified, (int) modified);
          channel.setStat(folder.quoted(path), time);
          return true;
        });
  }

  @Override
  public boolean makeFolder(String path) throws IOException {
    return folder.run(
        path,
        (channel, again) -> {
          try {
            channel.mkdir(folder.quoted(path));
            return true;
          } catch (SftpException e) {
            if (folder.isThere(channel, path)) {
              return again;
            }
            if (SftpFolder.isMissing(e) && path.indexOf('/') < 0 && !folder.isThere(channel, "")) {
              channel.mkdir(folder.quoted(""));
              channel.mkdir(folder.quoted(path));
              return true;
            }
            throw e;
          }
        });
  }

  @Override
  public void rename(String from, String to) throws IOException {
    folder.run(
        to,
        (channel, again) -> {
          // It may have been done just before the connection broke.
          if (!again || folder.isThere(channel, from)) {
            rename(channel, from, to);
          }
          return true;
        });
  }

  /**
   * A server without posix-rename gives no name that another file has (protocol version 3, 6.5):
   * that one makes room first, so that for a moment nothing has the name. A folder, which may be
   * another's lock, never does.
   */
  private void rename(ChannelSftp channel, String from, String to) throws SftpException {
    try {
      channel.rename(folder.quoted(from), folder.quoted(to));
    } catch (SftpException e) {
      boolean taken = !SftpFolder.isMissing(e) && folder.isThere(channel, to);
      if (!taken || channel.lstat(folder.quoted(to)).isDir()) {
        throw e;
      }
      String old = from + "-old";
      channel.rename(folder.quoted(to), folder.quoted(old));
      try {
        channel.rename(folder.quoted(from), folder.quoted(to));
      } catch (SftpException again) {
        channel.rename(folder.quoted(old), folder.quoted(to));
        throw again;
      }
      channel.rm(folder.quoted(old));
    }
  }

  @Override
  public void delete(String path) throws IOException {
    folder.run(
        path,
        (channel, again) -> {
          try {
            channel.rm(folder.quoted(path));
          } catch (SftpException e) {
            boolean gone = SftpFolder.isMissing(e) || !folder.isThere(channel, path);
            if (!gone && !channel.lstat(folder.quoted(path)).isDir()) {
              throw e;
            }
          }
          return true;
        });
  }

  @Override
  public void deleteFolder(String path) throws IOException {
    folder.run(
        path,
        (channel, again) -> {
          try {
            channel.rmdir(folder.quoted(path));
          } catch (SftpException e) {
            boolean full =
                e.id == ChannelSftp.SSH_FX_FAILURE || e.id == SftpFolder.FOLDER_NOT_EMPTY;
            if (!full && !SftpFolder.isMissing(e)) {
              throw e;
            }
          }
          return true;
        });
  }

  @Override
  public void deleteAll(String path) throws IOException {
    if (folder.command("rm -rf -- " + folder.word(path), new byte[0]) != null) {
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

  private List<ChannelSftp.LsEntry> entries(String path) throws IOException {
    return folder.run(
        path,
        (channel, again) -> {
          List<ChannelSftp.LsEntry> entries = new ArrayList<>();
          try {
            channel.ls(
                folder.quoted(path),
                entry -> {
                  if (!entry.getFilename().matches("\\.\\.?")) {
                    entries.add(entry);
                  }
                  return ChannelSftp.LsEntrySelector.CONTINUE;
                });
          } catch (SftpException e) {
            if (!SftpFolder.isMissing(e)) {
              throw e;
            }
          }
          return entries;
        });
  }

  @Override
  public List<String> names(String path) throws IOException {
    return entries(path).stream().map(ChannelSftp.LsEntry::getFilename).sorted().toList();
  }

  @Override
  public Optional<Map<String, Stored>> list(String path, boolean thorough) throws IOException {
    String plain = path.replaceFirst("/$", "");
    byte[] found =
        folder.command(
            "cd " + folder.word(plain) + " && find . -type f -printf '%P\\t%s\\t%T@\\n'",
            new byte[0]);
    SftpListing listing = new SftpListing(this::entries);
    return found != null
        ? Optional.of(SftpListing.parse(new String(found, StandardCharsets.UTF_8)))
        : listing.walk(plain, thorough);
  }

  @Override
  public List<String> linkAll(String from, String to, List<String> paths) throws IOException {
    return new SftpLinks(folder).makeAll(from, to, paths);
  }

  @Override
  public void makeLink(String path, String leadsTo) throws IOException {
    new SftpLinks(folder).make(path, leadsTo);
  }

  @Override
  public @Nullable String linkAt(String path) throws IOException {
    return new SftpLinks(folder).at(path);
  }

  @Override
  public void close() {
    folder.close();
  }
}
