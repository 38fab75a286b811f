package tongxin.deploy.sftp;

import com.jcraft.jsch.SftpException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployFailure;

/** Links in a folder of a server. */
final class SftpLinks {
  private final SftpFolder folder;

  SftpLinks(SftpFolder folder) {
    this.folder = folder;
  }

  /** Links files of one folder into another, and says which could not be linked. */
  List<String> makeAll(String from, String to, List<String> paths) throws IOException {
    String command =
        "cd "
            + folder.word(from.replaceFirst("/$", ""))
            + " && xargs -0 -r cp -l --parents -t "
            + folder.word(to.replaceFirst("/$", ""))
            + " --";
    byte[] input = (String.join("\0", paths) + "\0").getBytes(StandardCharsets.UTF_8);
    if (folder.isAbsolute() && folder.command(command, input) != null) {
      return List.of();
    }
    List<String> unlinked = new ArrayList<>();
    for (String path : paths) {
      try {
        folder.run(
            path,
            (channel, again) -> {
              if (!again || !folder.isThere(channel, to + path)) {
                channel.hardlink(folder.quoted(from + path), folder.quoted(to + path));
              }
              return true;
            });
      } catch (DeployFailure e) {
        unlinked.add(path);
      }
    }
    return unlinked;
  }

  /** Makes a symbolic link. */
  void make(String path, String leadsTo) throws IOException {
    folder.run(
        path,
        (channel, again) -> {
          if (!again || !folder.isThere(channel, path)) {
            channel.symlink(leadsTo, folder.quoted(path));
          }
          return true;
        });
  }

  /** Where a symbolic link leads; null where there is none. */
  @Nullable String at(String path) throws IOException {
    return folder
        .run(
            path,
            (channel, again) -> {
              try {
                boolean link = channel.lstat(folder.quoted(path)).isLink();
                return link
                    ? Optional.of(channel.readlink(folder.quoted(path)))
                    : Optional.<String>empty();
              } catch (SftpException e) {
                if (SftpFolder.isMissing(e)) {
                  return Optional.<String>empty();
                }
                throw e;
              }
            })
        .orElse(null);
  }
}
