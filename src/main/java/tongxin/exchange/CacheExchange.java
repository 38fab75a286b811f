package tongxin.exchange;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.storage.Parallel;
import tongxin.photo.variants.CacheEntry;
import tongxin.photo.variants.PhotoCache;
import tongxin.photo.variants.VariantOrder;

/**
 * Copies what is missing between this machine's cache and the shared place. Only the entries of the
 * orders that are handed in travel: whoever calls decides what may.
 */
public final class CacheExchange {
  private static final int WORKERS = 8;

  /** Version, folder and name of an entry's file: nothing else at the place is ever removed. */
  private static final Pattern ENTRY =
      Pattern.compile("[0-9a-f]{16}/[0-9a-f]{2}/[0-9a-f]{16,64}[-.][0-9a-z.]+");

  private final PhotoCache cache;
  private final SharedPlace place;

  /** Between these two. */
  public CacheExchange(PhotoCache cache, SharedPlace place) {
    this.cache = cache;
    this.place = place;
  }

  /** Of one exchange, counted by several threads. */
  private static final class Count {
    private final AtomicInteger entries = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final Set<String> refused = new ConcurrentSkipListSet<>();
    private final Set<String> absent = new TreeSet<>();

    void add(Map<String, byte[]> files) {
      entries.incrementAndGet();
      files.values().forEach(content -> bytes.addAndGet(content.length));
    }

    Exchanged result() {
      return new Exchanged(entries.get(), bytes.get(), refused, absent);
    }
  }

  /**
   * Sends what the place lacks.
   *
   * @param lacking marks of entries that are not there, or damaged: the place is not asked again
   */
  public Exchanged push(List<VariantOrder> orders, Set<String> lacking) throws IOException {
    Map<String, CacheEntry> entries = entries(orders);
    Set<String> asked = new TreeSet<>(entries.keySet());
    asked.removeAll(lacking);
    entries.keySet().removeAll(place.present(asked));
    Count count = new Count();
    Parallel.run(WORKERS, List.copyOf(entries.values()), entry -> send(entry, count));
    return count.result();
  }

  private void send(CacheEntry entry, Count count) throws IOException {
    Optional<Map<String, byte[]>> files = entry.files(cache);
    if (files.isPresent()) {
      // The mark comes last: where it is, the rest is.
      for (Map.Entry<String, byte[]> file : files.get().entrySet()) {
        place.write(file.getKey(), file.getValue());
      }
      count.add(files.get());
    }
  }

  /** Fetches what the cache lacks, as far as it is there and whole. */
  public Exchanged pull(List<VariantOrder> orders) throws IOException {
    Map<String, CacheEntry> entries = entries(orders);
    entries.values().removeIf(entry -> entry.isIn(cache));
    Count count = new Count();
    count.absent.addAll(entries.keySet());
    entries.keySet().retainAll(place.present(entries.keySet()));
    count.absent.removeAll(entries.keySet());
    Parallel.run(WORKERS, List.copyOf(entries.values()), entry -> fetch(entry, count));
    return count.result();
  }

  private void fetch(CacheEntry entry, Count count) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    for (String name : entry.names()) {
      byte @Nullable [] content = place.read(name);
      if (content != null) {
        files.put(name, content);
      }
    }
    if (entry.keep(cache, files)) {
      count.add(files);
    } else {
      count.refused.add(entry.mark());
    }
  }

  /**
   * Removes from the place all that these orders do not need, of other versions of the program too.
   */
  public Exchanged keepOnly(List<VariantOrder> orders) throws IOException {
    Set<String> needed = new TreeSet<>();
    entries(orders)
        .values()
        .forEach(entry -> entry.names().forEach(name -> needed.add(path(name))));
    Collection<String> all = place.all();
    List<String> unused =
        all.stream()
            .filter(path -> ENTRY.matcher(path).matches() && !needed.contains(path))
            .toList();
    Parallel.run(WORKERS, unused, place::delete);
    return new Exchanged(unused.size(), 0, Set.of(), Set.of());
  }

  private static String path(String name) {
    return CacheEntry.version() + "/" + name.substring(0, 2) + "/" + name;
  }

  /** By mark: equal photos in two places are asked for once. */
  private static Map<String, CacheEntry> entries(List<VariantOrder> orders) {
    Map<String, CacheEntry> entries = new LinkedHashMap<>();
    for (VariantOrder order : orders) {
      CacheEntry.of(order).forEach(entry -> entries.putIfAbsent(entry.mark(), entry));
    }
    return entries;
  }
}
