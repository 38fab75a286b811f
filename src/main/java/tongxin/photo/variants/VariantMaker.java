package tongxin.photo.variants;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoFault;
import tongxin.photo.pixels.DecodeMemory;

/**
 * Makes the variants that are not in the cache yet, several photos at a time. The memory it needs
 * depends on the largest photos and the number of threads, not on how many photos there are.
 */
public final class VariantMaker {
  private final PhotoCache cache;
  private final int threads;
  private final DecodeMemory memory;

  /**
   * A maker that lets decoding fill up to half of the JVM's memory, at most 256 MB.
   *
   * @param cache where variants are looked up and kept
   * @param threads how many photos are worked on at a time, at least 1
   */
  public VariantMaker(PhotoCache cache, int threads) {
    this(
        cache,
        threads,
        Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 2),
        Runtime.getRuntime().maxMemory());
  }

  /**
   * A maker.
   *
   * @param cache where variants are looked up and kept
   * @param threads how many photos are worked on at a time, at least 1
   * @param decodedBytes how many bytes of decoded originals may be held at a time over all threads;
   *     a photo that needs more than this is decoded alone
   * @param heap the most memory of the JVM in bytes; a photo that needs more than three quarters of
   *     it is a fault
   */
  VariantMaker(PhotoCache cache, int threads, long decodedBytes, long heap) {
    this.cache = cache;
    this.threads = threads;
    memory = new DecodeMemory(decodedBytes, heap);
  }

  /** All orders for one content. */
  private record Job(Photo photo, Path file, Set<Variant> variants, List<Integer> orders) {}

  private record Done(Job job, int made, Optional<PhotoFault> fault) {}

  /**
   * Serves all orders, and returns when that is done.
   *
   * @return one result for each order, in their order
   * @throws UncheckedIOException where the cache cannot be written, such as on a full disk
   */
  public List<VariantResult> make(List<VariantOrder> orders, MakingListener listener) {
    List<Job> jobs = jobs(orders);
    ExecutorService pool = Executors.newFixedThreadPool(threads, VariantMaker::thread);
    try {
      CompletionService<Done> done = new ExecutorCompletionService<>(pool);
      jobs.forEach(job -> done.submit(() -> serve(job)));
      listener.photosDone(0, 0, jobs.size());
      VariantResult[] results = new VariantResult[orders.size()];
      int decoded = 0;
      for (int i = 1; i <= jobs.size(); i++) {
        Done one = done.take().get();
        decoded += one.made > 0 ? 1 : 0;
        one.job.orders.forEach(o -> results[o] = result(orders.get(o), one));
        listener.photosDone(i, decoded, jobs.size());
      }
      return List.of(results);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while making photos", e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "photos");
    thread.setDaemon(true);
    return thread;
  }

  private static RuntimeException rethrown(@org.jspecify.annotations.Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  /** Large photos come first: at the end no thread is left with a long one while the rest idle. */
  private static List<Job> jobs(List<VariantOrder> orders) {
    Map<String, Job> jobs = new LinkedHashMap<>();
    for (int i = 0; i < orders.size(); i++) {
      VariantOrder order = orders.get(i);
      Job job =
          jobs.computeIfAbsent(
              order.photo().key() + order.photo().notes().artist(),
              d -> new Job(order.photo(), order.file(), new LinkedHashSet<>(), new ArrayList<>()));
      job.variants.addAll(order.variants());
      job.orders.add(i);
    }
    return jobs.values().stream()
        .sorted(Comparator.comparingLong((Job job) -> job.photo.pixels()).reversed())
        .toList();
  }

  private Done serve(Job job) throws InterruptedException {
    Set<Variant> missing = new LinkedHashSet<>(job.variants);
    missing.removeIf(variant -> cache.find(variant).isPresent());
    boolean nothing = job.variants.isEmpty() || cache.colour(job.photo).isPresent();
    if (missing.isEmpty() && nothing) {
      return new Done(job, 0, Optional.empty());
    }
    if (missing.isEmpty()) {
      missing.addAll(job.variants);
    }
    PhotoWork work = new PhotoWork(cache, memory, job.photo, job.file);
    return new Done(job, missing.size(), made(work, missing));
  }

  /**
   * Memory may be short for a moment only: while one thread is inside a codec, the serial collector
   * cannot make room for the others. What fails a second time is no fault of the photo: one that
   * does not fit into the memory was refused by its size before.
   */
  private static Optional<PhotoFault> made(PhotoWork work, Set<Variant> missing)
      throws InterruptedException {
    try {
      return work.make(missing);
    } catch (OutOfMemoryError now) {
      return work.make(missing);
    }
  }

  private VariantResult result(VariantOrder order, Done done) {
    return done.fault
        .<VariantResult>map(f -> new VariantResult.Failed(order.file(), order.photo(), f))
        .orElseGet(
            () ->
                new VariantResult.Made(
                    order.file(),
                    order.photo(),
                    cache.colour(order.photo()).orElse("#808080"),
                    done.made));
  }
}
