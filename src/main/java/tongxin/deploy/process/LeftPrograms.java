package tongxin.deploy.process;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Programs that a killed deployment has left behind: they would go on writing beside those of the
 * next one.
 */
public final class LeftPrograms {
  private static final long SECONDS = 10;

  private LeftPrograms() {}

  /** Notes a program that has been started. */
  static Path note(Path folder, Process process) throws IOException {
    Files.createDirectories(folder);
    String name = UUID.randomUUID().toString();
    // Whole or not there: half a note would tell of nobody.
    Path fresh = folder.resolve("." + name);
    Files.writeString(fresh, process.pid() + " " + start(process.toHandle()));
    return Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  /** A number is given to another process some day; with the time of its start it is one's own. */
  private static String start(ProcessHandle process) {
    return process.info().startInstant().map(Object::toString).orElse("");
  }

  /** Ends what is noted and still runs, with all that it started. */
  public static void end(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> notes = files.toList();
      for (Path note : notes) {
        end(Files.readString(note).split(" ", -1));
        Files.deleteIfExists(note);
      }
    }
  }

  private static void end(String[] noted) throws IOException {
    if (noted.length != 2 || !noted[0].matches("[0-9]{1,18}") || noted[1].isEmpty()) {
      return;
    }
    ProcessHandle left = ProcessHandle.of(Long.parseLong(noted[0])).orElse(null);
    if (left == null || !start(left).equals(noted[1])) {
      return;
    }
    List<ProcessHandle> all = Stream.concat(left.descendants(), Stream.of(left)).toList();
    // Asked first, so that a program removes its own locks.
    all.forEach(ProcessHandle::destroy);
    for (ProcessHandle one : all) {
      if (!hasEnded(one)) {
        one.destroyForcibly();
        if (!hasEnded(one)) {
          throw new IOException("a program of an earlier deployment goes on: " + one.pid());
        }
      }
    }
  }

  private static boolean hasEnded(ProcessHandle process) throws IOException {
    try {
      process.onExit().get(SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }
}
