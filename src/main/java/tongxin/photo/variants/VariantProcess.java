package tongxin.photo.variants;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the variants of many photos in a process of its own. A build runs on the JVM's quick
 * compiler, which suits pages; pictures take a third less time on the thorough one.
 *
 * <p>It only fills the cache: what it could not make, for whatever reason, is made and reported by
 * {@link VariantMaker}.
 */
public final class VariantProcess {
  /** From so many photos on, the other process is worth its start. */
  private static final int WORTH_IT = 12;

  /** Enough for two originals of 24 million pixels at a time, whatever the number of photos. */
  private static final String MEMORY = "-Xmx320m";

  /** Loops over pixels gain nothing from being compiled again inside each of their callers. */
  private static final String FEW_COPIES = "-XX:FreqInlineSize=50";

  private final PhotoCache cache;
  private final int threads;

  /**
   * Nothing is started yet.
   *
   * @param cache where variants are looked up and kept
   * @param threads how many photos are worked on at a time, at least 1
   */
  public VariantProcess(PhotoCache cache, int threads) {
    this.cache = cache;
    this.threads = threads;
  }

  /** Whether so many photos are not in the cache that {@link #make} is worth its start. */
  public boolean isWorthIt(List<VariantOrder> orders) {
    return orders.parallelStream()
            .filter(order -> order.variants().stream().anyMatch(v -> cache.find(v).isEmpty()))
            .count()
        >= WORTH_IT;
  }

  /** Makes what it can, and returns when that is done. */
  public void make(List<VariantOrder> orders, MakingListener listener) {
    Process process = null;
    try {
      process = started();
      try (BufferedWriter to = process.outputWriter(StandardCharsets.UTF_8);
          BufferedReader from = process.inputReader(StandardCharsets.UTF_8)) {
        for (VariantOrder order : orders) {
          to.write(VariantLine.of(order) + "\n");
        }
        to.write("\n");
        to.flush();
        // The pipe stays open: if this process is killed, the other sees it close and ends too.
        for (String line = from.readLine(); line != null; line = from.readLine()) {
          String[] counts = line.split(" ", -1);
          listener.photosDone(
              Integer.parseInt(counts[0]),
              Integer.parseInt(counts[1]),
              Integer.parseInt(counts[2]));
        }
      }
    } catch (IOException | NumberFormatException notThisWay) {
      // No second process is to be had: the photos are made in this one.
    } finally {
      if (process != null) {
        process.destroy();
      }
    }
  }

  private Process started() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            MEMORY,
            FEW_COPIES,
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            VariantWorker.class.getName(),
            cache.root().toAbsolutePath().toUri().toString(),
            String.valueOf(threads));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().remove("JDK_JAVA_OPTIONS");
    return builder.start();
  }
}
