package tongxin.fuzz;

import java.io.IOException;
import java.util.Locale;

/** Where Jazzer enters: {@code -Dfuzz.target=yaml} and so on says which target. */
public final class FuzzEntry {
  private static final FuzzTarget TARGET =
      FuzzTarget.valueOf(
          System.getProperty("fuzz.target", "yaml").toUpperCase(Locale.ROOT).replace('-', '_'));

  private FuzzEntry() {}

  /** Starts what the target needs, so that the first input is not counted as a slow one. */
  public static void fuzzerInitialize() throws IOException {
    TARGET.run(new byte[] {'\n'});
  }

  /** Runs the target on one input. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    TARGET.run(input);
  }
}
