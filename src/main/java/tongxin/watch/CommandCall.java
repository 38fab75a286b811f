package tongxin.watch;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Calls a command of the newsroom by the system's shell. What has failed is in its environment as
 * {@code TONGXIN_WHAT} and why as {@code TONGXIN_MESSAGE}; nobody waits for it.
 */
final class CommandCall implements Alarm.Call {
  private static final long LONGEST_MINUTES = 5;

  private final String command;
  private final Path folder;
  private final Map<String, String> environment;
  private final Failed failed;

  /** Is told that the command itself has failed. */
  interface Failed {
    void tell(String command, String said);
  }

  /**
   * A command.
   *
   * @param command as typed in a shell; empty for none
   * @param environment what it finds besides what has failed
   */
  CommandCall(String command, Path folder, Map<String, String> environment, Failed failed) {
    this.command = command;
    this.folder = folder;
    this.environment = Map.copyOf(environment);
    this.failed = failed;
  }

  @Override
  public void tell(String what, String message) {
    if (!command.isBlank()) {
      Thread thread = new Thread(() -> run(what, message), "command");
      thread.start();
    }
  }

  private void run(String what, String message) {
    List<String> words =
        File.separatorChar == '\\'
            ? List.of("cmd", "/c", command)
            : List.of("/bin/sh", "-c", command);
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().put("TONGXIN_WHAT", what);
    builder.environment().put("TONGXIN_MESSAGE", message);
    builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
    try {
      Process process = builder.start();
      Thread end = new Thread(() -> endIfTooLong(process), "command-end");
      end.setDaemon(true);
      end.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      if (status != 0) {
        failed.tell(command, (status + " " + said).strip().replaceAll("\\s*\\R\\s*", " | "));
      }
    } catch (IOException e) {
      failed.tell(command, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static File nothing() {
    return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }

  private static void endIfTooLong(Process process) {
    try {
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
