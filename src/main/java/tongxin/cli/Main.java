package tongxin.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs a command and ends the JVM with its exit status. */
  public static void main(String[] arguments) {
    Locale locale = Locale.getDefault();
    // Nothing after this point may depend on where the machine stands.
    Locale.setDefault(Locale.ROOT);
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    boolean live = Boolean.getBoolean("tongxin.terminal");
    int status = new Program(out, err, Clock.systemUTC(), locale, live).run(arguments);
    out.flush();
    err.flush();
    Runtime.getRuntime().halt(status);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
