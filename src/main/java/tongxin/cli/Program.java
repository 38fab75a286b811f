package tongxin.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import tongxin.output.OutputBusy;
import tongxin.output.PartlyPublished;
import tongxin.photo.pixels.NativeLibraryMissing;

/** The commands, with what they take from the machine given to them. */
public final class Program {
  /** The work is done. */
  static final int DONE = 0;

  /** The content has problems. */
  static final int PROBLEMS = 1;

  /** The command was used wrongly. */
  static final int USAGE = 2;

  /** The disk is full, a folder is locked, and the like (sysexits.h: EX_IOERR). */
  static final int ENVIRONMENT = 74;

  /** A bug in Tongxin (sysexits.h: EX_SOFTWARE). */
  static final int BUG = 70;

  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;
  private final Locale locale;
  private final boolean live;

  /**
   * A program.
   *
   * @param live whether {@code err} is a terminal, where a line can be written over
   */
  public Program(PrintStream out, PrintStream err, Clock clock, Locale locale, boolean live) {
    this.live = live;
    this.out = out;
    this.err = err;
    this.clock = clock;
    this.locale = locale;
  }

  /** Runs one command line and gives its exit status. */
  public int run(String... arguments) {
    Terminal terminal = new Terminal(out, err, clock, words(arguments), live);
    if (asksForHelp(arguments)) {
      out.print(terminal.words().get("help"));
      return DONE;
    }
    CommandLine line = commands(terminal, arguments).setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(
        (failure, args) -> {
          err.println(terminal.words().usageError(failure));
          err.println(terminal.words().get("usage.see-help"));
          return USAGE;
        });
    boolean publishes = arguments.length > 0 && arguments[0].equals("build");
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> report(failure, terminal, publishes));
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      err.println(
          terminal.words().get("error.memory", megabytes()) + ending(null, terminal, publishes));
      return ENVIRONMENT;
    } catch (Error e) {
      // Picocli hands on exceptions alone.
      return bug(e, terminal);
    }
  }

  /** What failed, in one line. */
  static String text(Throwable failure, Words words) {
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    if (cause instanceof IOException fault) {
      return environment(fault, words);
    }
    return cause instanceof OutOfMemoryError
        ? words.get("error.memory", megabytes())
        : words.get("error.bug") + " " + cause;
  }

  private static String megabytes() {
    return String.valueOf(Runtime.getRuntime().maxMemory() >> 20);
  }

  /** One help tells of all commands, whichever it is asked for. */
  private static boolean asksForHelp(String... arguments) {
    return arguments.length > 0
        && (arguments[0].equals("help")
            || Arrays.asList(arguments).contains("--help")
            || Arrays.asList(arguments).contains("-h"));
  }

  private static CommandLine commands(Terminal terminal, String... arguments) {
    CommandLine line = new Commands(terminal).line(arguments);
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    return line;
  }

  /** The language is needed before anything is parsed: messages about wrong usage need it too. */
  private Words words(String... arguments) {
    List<String> list = Arrays.asList(arguments);
    String lang = "";
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).startsWith("--lang=")) {
        lang = list.get(i).substring("--lang=".length());
      } else if (list.get(i).equals("--lang") && i + 1 < list.size()) {
        lang = list.get(i + 1);
      }
    }
    // Of "new" it is the language in which something is begun.
    boolean unsaid = lang.isEmpty() || list.get(0).equals("new");
    return Words.in(unsaid ? locale : Locale.forLanguageTag(lang));
  }

  private static String environment(IOException fault, Words words) {
    String message = String.valueOf(fault.getMessage());
    if (fault instanceof AccessDeniedException) {
      return words.get("error.denied", message);
    }
    if (fault instanceof NativeLibraryMissing) {
      return words.get("error.native", message);
    }
    if (fault instanceof FileSystemException disk && message.contains("Read-only file system")) {
      return words.get("error.read-only", String.valueOf(disk.getFile()));
    }
    return message.contains("No space left on device")
        ? words.get("error.full")
        : words.get("error.environment", fault.getClass().getSimpleName() + ": " + message);
  }

  /** What became of the site. */
  private static String ending(@Nullable IOException fault, Terminal terminal, boolean publishes) {
    if (fault instanceof PartlyPublished) {
      return terminal.words().get("error.partly");
    }
    return publishes ? terminal.words().get("error.nothing") : "";
  }

  private int report(Exception failure, Terminal terminal, boolean publishes) {
    Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
    if (cause instanceof OutputBusy) {
      err.println(terminal.words().get("error.busy", String.valueOf(cause.getMessage())));
      return DONE;
    }
    if (cause instanceof IOException fault) {
      err.println(environment(fault, terminal.words()) + ending(fault, terminal, publishes));
      return ENVIRONMENT;
    }
    return bug(failure, terminal);
  }

  private int bug(Throwable failure, Terminal terminal) {
    err.println(terminal.words().get("error.bug"));
    failure.printStackTrace(err);
    return BUG;
  }
}
