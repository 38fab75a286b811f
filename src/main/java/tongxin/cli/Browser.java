package tongxin.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The browser of the person at this computer. */
final class Browser {
  private Browser() {}

  /** Shows a page, where there is a screen to show it on; the address is printed anyway. */
  static void open(URI page) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    try {
      if (system.startsWith("windows")) {
        start("rundll32", "url.dll,FileProtocolHandler", page.toString());
      } else if (system.startsWith("mac")) {
        start("open", page.toString());
      } else if (System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null) {
        start("xdg-open", page.toString());
      }
    } catch (IOException notThere) {
      // Then the person opens it by hand.
    }
  }

  private static void start(String... command) throws IOException {
    new ProcessBuilder(List.of(command))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
