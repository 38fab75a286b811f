package tongxin.deploy.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.DeployFailure.Reason;

/** Runs programs of this computer, in one folder and with an environment of their own. */
public final class Programs {
  /** In characters: the end of what a program said is enough to know what is wrong. */
  private static final int SHOWN = 600;

  private final Path folder;
  private final Map<String, String> environment;
  private final @Nullable Path notes;

  /**
   * Programs.
   *
   * @param folder in which they run
   * @param environment what they find in their environment, and nothing else
   */
  public Programs(Path folder, Map<String, String> environment) {
    this(folder, environment, null);
  }

  private Programs(Path folder, Map<String, String> environment, @Nullable Path notes) {
    this.folder = folder;
    this.environment = Map.copyOf(environment);
    this.notes = notes;
  }

  /**
   * The same programs, of which each is noted while it runs: one that goes on after this process
   * was killed can be ended by {@link LeftPrograms}.
   */
  public Programs notedIn(Path folderOfNotes) {
    return new Programs(folder, environment, folderOfNotes);
  }

  /** The same programs, with more in their environment. */
  public Programs with(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(environment);
    all.putAll(more);
    return new Programs(folder, all, notes);
  }

  /**
   * What a program came to.
   *
   * @param status 0 where all went well
   * @param out what it wrote
   * @param err what it wrote as messages
   */
  public record Ended(int status, String out, String err) {
    /** The end of what it said, on one line. */
    public String said() {
      String all = (err + " " + out).strip().replaceAll("\\s*\\R\\s*", " | ");
      return all.length() <= SHOWN ? all : "… " + all.substring(all.length() - SHOWN);
    }
  }

  /** Runs a program to its end. */
  public Ended run(List<String> command, byte[] input) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new DeployFailure(Reason.PROGRAM_MISSING, command.get(0), e);
    }
    Path note = notes == null ? null : LeftPrograms.note(notes, process);
    try {
      Reading err = new Reading(process.getErrorStream());
      Writing in = new Writing(process.getOutputStream(), input);
      String out = read(process.getInputStream());
      in.join();
      err.join();
      return new Ended(process.waitFor(), out, err.text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      if (note != null) {
        Files.deleteIfExists(note);
      }
    }
  }

  /**
   * Runs a command as it is written in {@code deploy.yml}: one text for the system's shell, or
   * words.
   *
   * @throws DeployFailure where it fails
   */
  public void runWritten(List<String> written, byte[] input) throws IOException {
    Ended ended = run(command(written), input);
    if (ended.status != 0) {
      String said = written.get(0) + ": " + ended.status + " " + ended.said();
      throw new DeployFailure(Reason.PROGRAM_FAILED, said.strip());
    }
  }

  private static List<String> command(List<String> written) {
    if (written.size() > 1) {
      List<String> words = new ArrayList<>(written);
      words.removeIf(String::isEmpty);
      return words;
    }
    return File.separatorChar == '\\'
        ? List.of("cmd", "/c", written.get(0))
        : List.of("/bin/sh", "-c", written.get(0));
  }

  private static String read(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Reads what a program says while it also writes. */
  private static final class Reading extends Thread {
    private final InputStream in;
    private volatile String text = "";

    Reading(InputStream in) {
      super("program-messages");
      this.in = in;
      setDaemon(true);
      start();
    }

    @Override
    public void run() {
      try {
        text = read(in);
      } catch (IOException e) {
        text = String.valueOf(e.getMessage());
      }
    }
  }

  /** Gives a program its input; one that does not read it is no fault. */
  private static final class Writing extends Thread {
    private final OutputStream out;
    private final byte[] input;

    Writing(OutputStream out, byte[] input) {
      super("program-input");
      this.out = out;
      this.input = input;
      setDaemon(true);
      start();
    }

    @Override
    public void run() {
      try (out) {
        out.write(input);
      } catch (IOException e) {
        return;
      }
    }
  }
}
