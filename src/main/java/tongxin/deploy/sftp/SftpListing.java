package tongxin.deploy.sftp;

import com.jcraft.jsch.ChannelSftp.LsEntry;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tongxin.deploy.site.SiteFiles;
import tongxin.deploy.storage.Stored;

/** All files below a folder of a server. */
final class SftpListing {
  /** Each costs four questions: more than so many folders are looked at only thoroughly. */
  private static final int MOST_FOLDERS = 200;

  private final Folder folder;

  /** Lists one folder. */
  interface Folder {
    List<LsEntry> entries(String path) throws IOException;
  }

  SftpListing(Folder folder) {
    this.folder = folder;
  }

  /** Asks for folder after folder; nothing where there are too many. */
  Optional<Map<String, Stored>> walk(String start, boolean thorough) throws IOException {
    Map<String, Stored> files = new TreeMap<>();
    Deque<String> folders = new ArrayDeque<>();
    folders.add("");
    for (int asked = 0; !folders.isEmpty(); asked++) {
      // Those that wait count too: a large site is given up after its first folders.
      if (asked + folders.size() > MOST_FOLDERS && !thorough) {
        return Optional.empty();
      }
      String at = folders.remove();
      String path = (start + "/" + at).replaceAll("^/|/$", "");
      for (LsEntry entry : folder.entries(path)) {
        String inner = at + entry.getFilename();
        if (SiteFiles.isOwn(inner)) {
          continue;
        }
        if (entry.getAttrs().isDir()) {
          folders.add(inner + "/");
        } else if (entry.getAttrs().isReg()) {
          String mark = String.valueOf(Integer.toUnsignedLong(entry.getAttrs().getMTime()));
          files.put(inner, new Stored(entry.getAttrs().getSize(), mark));
        }
      }
    }
    return Optional.of(files);
  }

  /** Reads what {@code find} printed: path, size and time, a file a line. */
  static Map<String, Stored> parse(String found) {
    Map<String, Stored> files = new TreeMap<>();
    found
        .lines()
        .forEach(
            line -> {
              String[] parts = line.split("\t", -1);
              if (parts.length == 3 && !SiteFiles.isOwn(parts[0])) {
                String seconds = parts[2].replaceFirst("\\..*", "");
                files.put(parts[0], new Stored(Long.parseLong(parts[1]), seconds));
              }
            });
    return files;
  }
}
