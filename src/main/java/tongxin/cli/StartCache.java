package tongxin.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The archive of classes with which a later start is quick. It fits one Java and one computer, so
 * it is made there: a second process starts the desk once, without a browser, and leaves the
 * archive.
 */
final class StartCache {
  private static final int AOT_SINCE = 25;

  private StartCache() {}

  /** Makes the archive in the background, where one is wanted and there is none yet. */
  static void makeInBackground() {
    String wanted = System.getProperty("tongxin.start-cache", "");
    if (!wanted.isEmpty() && !Files.exists(Path.of(wanted))) {
      Thread thread = new Thread(() -> make(Path.of(wanted)), "start-cache");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** What fails here costs time alone. */
  private static void make(Path cache) {
    Path draft = cache.resolveSibling(cache.getFileName() + "." + ProcessHandle.current().pid());
    Path newsroom = null;
    try {
      Files.createDirectories(cache.toAbsolutePath().getParent());
      newsroom = Files.createTempDirectory("tongxin-start");
      Process process =
          new ProcessBuilder(command(draft, newsroom))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "no-start-cache"));
      if (process.waitFor() == 0 && Files.exists(draft)) {
        Files.move(draft, cache, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException notWritable) {
      // The program is in a folder that may not be written.
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } finally {
      delete(draft);
      delete(newsroom);
    }
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException keptOpen) {
      // It is small, and in a folder for temporary files.
    }
  }

  private static List<String> command(Path draft, Path newsroom) {
    String option =
        Runtime.version().feature() >= AOT_SINCE
            ? "-XX:AOTCacheOutput=" + draft
            : "-XX:ArchiveClassesAtExit=" + draft;
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.add(option);
    for (String given : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (!given.startsWith("-Dtongxin.start-cache")
          && !given.startsWith("-XX:AOT")
          && !given.startsWith("-XX:Shared")) {
        command.add(given);
      }
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path", "")));
    command.addAll(List.of("tongxin.cli.Main", "desk", "--try", "--port", "0", "--source"));
    command.add(newsroom.toString());
    return command;
  }
}
