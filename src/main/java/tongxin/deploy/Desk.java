package tongxin.deploy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import tongxin.deploy.process.LeftPrograms;

/**
 * What this newsroom's folder remembers of one target, and its lock: one deployment at a time goes
 * from here to there.
 */
final class Desk implements Closeable {
  private static final String PROGRAMS = "programs";

  private final Path folder;
  private final FileChannel channel;
  private final String id;

  private Desk(Path folder, FileChannel channel, String id) {
    this.folder = folder;
    this.channel = channel;
    this.id = id;
  }

  /**
   * Opens what is remembered of a target.
   *
   * @throws DeployFailure where another program has it open
   */
  static Desk open(Path state, String target) throws IOException {
    Path folder = Files.createDirectories(state.resolve("targets").resolve(target));
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw busy(channel, target);
      }
    } catch (OverlappingFileLockException e) {
      throw busy(channel, target);
    }
    LeftPrograms.end(folder.resolve(PROGRAMS));
    return new Desk(folder, channel, id(state));
  }

  private static DeployFailure busy(FileChannel channel, String target) throws IOException {
    channel.close();
    return new DeployFailure(DeployFailure.Reason.TARGET_BUSY, target);
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
    channel.close();
  }
}
