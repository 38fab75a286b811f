package tongxin.photo.variants;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tongxin.photo.notes.PhotoReader;

/**
 * The process of {@link VariantProcess}: orders come in line by line, and what is done goes out.
 */
final class VariantWorker {
  private VariantWorker() {}

  /**
   * Makes the variants that are ordered on standard input up to an empty line, and says after each
   * photo how many are done, how many were decoded, and how many there are.
   */
  public static void main(String[] arguments) throws IOException {
    PhotoCache cache = new PhotoCache(Path.of(URI.create(arguments[0])));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PhotoReader reader = new PhotoReader(Long.MAX_VALUE, cache);
    List<VariantOrder> orders = new ArrayList<>();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      VariantLine.order(line, reader).ifPresent(orders::add);
    }
    endWith(in);
    new VariantMaker(cache, Integer.parseInt(arguments[1]))
        .make(orders, (done, decoded, total) -> out.println(done + " " + decoded + " " + total));
  }

  /** Ends at once when the process that gave the orders has gone. */
  private static void endWith(BufferedReader in) {
    Thread watch =
        new Thread(
            () -> {
              try {
                in.transferTo(Writer.nullWriter());
              } catch (IOException closed) {
                // Gone as well.
              }
              Runtime.getRuntime().halt(1);
            },
            "orders");
    watch.setDaemon(true);
    watch.start();
  }
}
