package tongxin.deploy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import tongxin.deploy.process.LeftPrograms;
import tongxin.output.ProcessLock;

/**
 * What this newsroom's folder remembers of one target, and its lock: one deployment at a time goes
 * from here to there.
 */
final class Desk implements Closeable {
  private static final String PROGRAMS = "programs";

  private final Path folder;
  private final ProcessLock lock;
  private final String id;

  private Desk(Path folder, ProcessLock lock, String id) {
    this.folder = folder;
    this.lock = lock;
    this.id = id;
  }

  /**
   * Opens what is remembered of a target.
   *
   * @throws DeployFailure where another deployment has it open
   */
  static Desk open(Path state, String target) throws IOException {
    Path folder = Files.createDirectories(state.resolve("targets").resolve(target));
    ProcessLock lock = ProcessLock.tryTake(folder.resolve("lock"));
    if (lock == null) {
      throw new DeployFailure(DeployFailure.Reason.TARGET_BUSY, target);
    }
    boolean opened = false;
    try {
      LeftPrograms.end(folder.resolve(PROGRAMS));
      Desk desk = new Desk(folder, lock, id(state));
      opened = true;
      return desk;
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  /** A copy of the folder is another desk: its place on the disk is a part of the name. */
  private static String id(Path state) throws IOException {
    Path file = state.resolve("desk");
    if (!Files.exists(file)) {
      Files.writeString(file, UUID.randomUUID().toString());
    }
    Object place = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    String written = Files.readString(file).strip();
    return (written + " " + state.toRealPath() + " " + place).replace("\n", " ");
  }

  /** Who this is, in a target's lock. */
  String id() {
    return id;
  }

  /** Where more about the target is kept. */
  Path folder() {
    return folder;
  }

  /** Where programs are noted while they run. */
  Path programs() {
    return folder.resolve(PROGRAMS);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
