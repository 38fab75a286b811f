package tongxin.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Where a copy may be written: never among the newsroom's own files, nor into a published site. */
public final class ExportTarget {
  private static final List<String> OWN_FOLDERS =
      List.of("content", "templates", "assets", "public", ".tongxin", ".git");
  private static final String PUBLISHED = ".tongxin-manifest";

  private ExportTarget() {}

  /** Why a copy is not written. */
  public enum Refusal {
    /** It would be among the newsroom's content, templates or assets, or in its cache. */
    IN_NEWSROOM,
    /** It would be in a published site. */
    IN_SITE,
    /** Something that Tongxin has not made is there. */
    TAKEN
  }

  /**
   * Asks whether a copy may be written.
   *
   * @param target a file, or a folder for several
   * @param marked the file by which an earlier copy is known; {@code target} itself where that is
   *     one file
   * @param mark what stands in that file
   */
  public static Optional<Refusal> refusal(Path newsroom, Path target, Path marked, String mark)
      throws IOException {
    Path real = real(target);
    Path root = real(newsroom);
    for (String folder : OWN_FOLDERS) {
      if (real.startsWith(root.resolve(folder))) {
        return Optional.of(folder.equals("public") ? Refusal.IN_SITE : Refusal.IN_NEWSROOM);
      }
    }
    if (real.equals(root)) {
      return Optional.of(Refusal.IN_NEWSROOM);
    }
    for (Path at = real; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(PUBLISHED))) {
        return Optional.of(Refusal.IN_SITE);
      }
    }
    return isFree(target, marked, mark) ? Optional.empty() : Optional.of(Refusal.TAKEN);
  }

  private static boolean isFree(Path target, Path marked, String mark) throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (Files.isDirectory(target) && !target.equals(marked)) {
      try (var all = Files.list(target)) {
        if (all.findAny().isEmpty()) {
          return true;
        }
      }
    }
    if (!Files.isRegularFile(marked, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    String text = new String(Files.readAllBytes(marked), StandardCharsets.ISO_8859_1);
    return text.contains("<meta name=\"generator\" content=\"" + mark + "\">");
  }

  /** The path with its links resolved as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path whole = path.toAbsolutePath().normalize();
    for (Path at = whole; at != null; at = at.getParent()) {
      if (Files.exists(at)) {
        return at.toRealPath().resolve(at.relativize(whole).toString()).normalize();
      }
    }
    return whole;
  }

  /** Writes a file so that it is never there by halves. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling("");
    Files.createDirectories(folder);
    Path draft =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.write(draft, bytes);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
