package tongxin.source.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;

/** Writes a file whole or not at all, also where the program or the computer ends meanwhile. */
public final class AtomicFile {
  private static final long LONGEST_TICK_MS = 10_000;

  private AtomicFile() {}

  /**
   * Puts bytes in the place of a file, or makes it.
   *
   * @param scratch a folder on the same disk where the new file is written first
   */
  public static void write(Path file, byte[] bytes, Path scratch) throws IOException {
    Files.createDirectories(scratch);
    Path fresh = scratch.resolve(UUID.randomUUID() + ".new");
    try {
      writeForced(fresh, bytes);
      keepRights(file, fresh);
      makeNewer(file, fresh);
      move(fresh, file, bytes);
    } finally {
      Files.deleteIfExists(fresh);
    }
    forceFolder(file.resolveSibling("."));
  }

  private static void writeForced(Path file, byte[] bytes) throws IOException {
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(true);
    }
  }

  /** The folder may be mounted from another disk: then the new file is written beside the old. */
  private static void move(Path fresh, Path file, byte[] bytes) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherDisk) {
      Path beside = file.resolveSibling("." + UUID.randomUUID() + ".new");
      try {
        writeForced(beside, bytes);
        keepRights(file, beside);
        makeNewer(file, beside);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
    }
  }

  private static void keepRights(Path old, Path fresh) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (view == null || !Files.exists(old)) {
      return;
    }
    PosixFileAttributes rights = Files.readAttributes(old, PosixFileAttributes.class);
    view.setPermissions(rights.permissions());
    try {
      view.setGroup(rights.group());
      view.setOwner(rights.owner());
    } catch (IOException notAllowed) {
      // Only an administrator may give a file away.
    }
  }

  /**
   * Whoever tells a change by size and time must see this one, also where both files were written
   * within one tick of the disk's clock (4 ms on Linux, 2 s on FAT).
   */
  private static void makeNewer(Path old, Path fresh) throws IOException {
    if (!Files.exists(old)) {
      return;
    }
    FileTime before = Files.getLastModifiedTime(old);
    for (long later = 1; later <= LONGEST_TICK_MS && !isNewer(fresh, before); later *= 10) {
      Files.setLastModifiedTime(fresh, FileTime.fromMillis(before.toMillis() + later));
    }
  }

  private static boolean isNewer(Path file, FileTime than) throws IOException {
    return Files.getLastModifiedTime(file).compareTo(than) > 0;
  }

  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notOnWindows) {
      // There, a folder cannot be opened as a file.
    }
  }
}
