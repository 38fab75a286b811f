package tongxin.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;

/** How long each stage took, by the clock and by the CPU time that the caller measures. */
final class Timings {
  private final List<Timing> timings = new ArrayList<>();
  private final LongSupplier cpu;
  private final StageListener listener;

  Timings(LongSupplier cpu, StageListener listener) {
    this.cpu = cpu;
    this.listener = listener;
  }

  /** Runs a stage. */
  <T> T stage(String name, Stage<T> stage, ToIntFunction<T> items) throws java.io.IOException {
    long wallStart = System.nanoTime();
    long cpuStart = cpu.getAsLong();
    listener.begins(name);
    T result = stage.run();
    Timing timing =
        new Timing(
            name,
            items.applyAsInt(result),
            (System.nanoTime() - wallStart) / 1_000_000,
            (cpu.getAsLong() - cpuStart) / 1_000_000);
    timings.add(timing);
    listener.ended(timing);
    return result;
  }

  List<Timing> all() {
    return List.copyOf(timings);
  }

  /** What a stage does. */
  interface Stage<T> {
    T run() throws java.io.IOException;
  }
}
