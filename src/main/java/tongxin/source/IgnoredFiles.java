package tongxin.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Files of operating systems, editors and version control, which are no part of the content.
 *
 * <p>In {@code content/} and {@code templates/} every hidden file is taken for one. In {@code
 * assets/} hidden files are meant to be published, such as {@code .nojekyll} and {@code
 * .well-known/}; not those of the programs named here, nor files that hold passwords.
 */
final class IgnoredFiles {
  private static final Set<String> ANYWHERE = Set.of("thumbs.db", "desktop.ini");
  private static final List<String> ENDINGS = List.of("~", ".swp", ".swo", ".tmp");

  /** Beginnings of names in small letters. */
  private static final List<String> HIDDEN =
      List.of(
          ".ds_store",
          "._",
          ".#",
          ".~",
          ".fuse_hidden",
          ".nfs",
          ".directory",
          ".trash",
          ".spotlight-v100",
          ".fseventsd",
          ".temporaryitems",
          ".documentrevisions",
          ".apdisk",
          ".git",
          ".svn",
          ".hg",
          ".bzr",
          ".idea",
          ".vscode",
          ".settings",
          ".project",
          ".classpath",
          ".sass-cache",
          ".cache",
          ".tongxin",
          ".env",
          ".npmrc",
          ".netrc",
          ".ssh",
          ".aws",
          ".gnupg",
          ".htpasswd");

  private IgnoredFiles() {}

  /** True for a file or folder of this name in a part of the source folder. */
  static boolean isOne(String name, boolean asset) {
    String small = name.toLowerCase(Locale.ROOT);
    return isHidden(small, asset)
        || name.startsWith("~$")
        || ENDINGS.stream().anyMatch(small::endsWith)
        || ANYWHERE.contains(small);
  }

  /** The same for a folder, whose name may end as it likes. */
  static boolean isHidden(String name, boolean asset) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.startsWith(".") && (!asset || HIDDEN.stream().anyMatch(small::startsWith));
  }
}
