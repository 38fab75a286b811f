package tongxin.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import tongxin.pipeline.StageListener;
import tongxin.pipeline.Timing;

/**
 * Shows how far a build has come: a line that is written over on a terminal, else one line a stage.
 */
final class Progress implements StageListener {
  private static final int FOREIGN_NAMED = 20;

  private final Terminal terminal;
  private long photosBegan;

  Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void begins(String stage) {
    if (terminal.live()) {
      line(terminal.words().get("stage." + stage) + " …");
    }
  }

  @Override
  public void ended(Timing timing) {
    if (terminal.live()) {
      line("");
    } else if (timing.wallMillis() >= 1000) {
      String name = terminal.words().get("stage." + timing.stage());
      terminal.err().println(name + ": " + timing.items());
    }
  }

  @Override
  public void photos(int done, int decoded, int all) {
    if (!terminal.live() || all == 0) {
      return;
    }
    long now = System.nanoTime();
    photosBegan = done == 0 ? now : photosBegan;
    double rate = decoded / Math.max(0.001, (now - photosBegan) / 1e9);
    long left = rate < 0.01 ? 0 : Math.round((all - done) / rate);
    String bar = "█".repeat(20 * done / all) + "░".repeat(20 - 20 * done / all);
    String perSecond = String.format(Locale.ROOT, "%.1f", rate);
    line(terminal.words().get("progress.photos", bar, done, all, perSecond, left));
  }

  @Override
  public void cacheRebuilt() {
    terminal.err().println(terminal.words().get("cache.rebuilt"));
  }

  @Override
  public void waits(Path out) {
    terminal.err().println(terminal.words().get("output.waits", out));
  }

  @Override
  public void foreignFiles(Path out, Collection<String> paths) {
    String some = paths.stream().limit(FOREIGN_NAMED).collect(Collectors.joining(", "));
    String key = paths.size() > FOREIGN_NAMED ? "output.foreign-many" : "output.foreign";
    terminal.err().println(terminal.words().get(key, out, some, paths.size()));
  }

  @Override
  public void leftover(Path folder) {
    terminal.err().println(terminal.words().get("output.leftover", folder));
  }

  private void line(String text) {
    terminal.err().print("\r\u001b[2K" + text);
    terminal.err().flush();
  }
}
