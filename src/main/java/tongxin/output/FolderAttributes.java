package tongxin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Mode, owner and group of a folder, which a folder that takes its place gets too. */
final class FolderAttributes {
  private static final String MODE = "unix:mode";

  private FolderAttributes() {}

  /**
   * Gives one folder what another has, with the set-group-id bit that Java's permissions lack.
   *
   * @throws IOException where the user may not do that
   */
  static void copy(Path from, Path to) throws IOException {
    PosixFileAttributeView view = view(to);
    PosixFileAttributeView original = view(from);
    if (view == null || original == null) {
      return;
    }
    PosixFileAttributes wanted = original.readAttributes();
    PosixFileAttributes now = view.readAttributes();
    if (!now.owner().equals(wanted.owner())) {
      view.setOwner(wanted.owner());
    }
    if (!now.group().equals(wanted.group())) {
      view.setGroup(wanted.group());
    }
    // After the owner: a change of owner takes set-group-id away.
    Object mode = Files.getAttribute(from, MODE, LinkOption.NOFOLLOW_LINKS);
    if (!mode.equals(Files.getAttribute(to, MODE, LinkOption.NOFOLLOW_LINKS))) {
      Files.setAttribute(to, MODE, (int) mode & 07777);
    }
  }

  private static @org.jspecify.annotations.Nullable PosixFileAttributeView view(Path folder) {
    return Files.getFileAttributeView(
        folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }
}
