package tongxin.page.parts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import tongxin.photo.notes.Photo;
import tongxin.photo.variants.Variant;
import tongxin.photo.variants.VariantPlan;

/**
 * What pages have asked for so far: variants of photos, by path of the original, and files that
 * they link to. Asking makes nothing: address and size of a variant are known at once. What no page
 * has asked for is not published.
 */
public final class VariantOrders {
  private final Map<String, Order> orders = new ConcurrentHashMap<>();
  private final Set<String> attachments = new ConcurrentSkipListSet<>();

  void ask(String path, VariantPlan plan) {
    orders
        .computeIfAbsent(path, p -> new Order(plan.photo(), ConcurrentHashMap.newKeySet()))
        .variants()
        .addAll(plan.variants());
  }

  /** The order that a variant of this name belongs to. */
  public Optional<Map.Entry<String, Order>> find(String name) {
    return orders.entrySet().stream()
        .filter(e -> e.getValue().variants().stream().anyMatch(v -> v.name().equals(name)))
        .findFirst();
  }

  void attach(String path) {
    attachments.add(path);
  }

  /** The files beside content that pages link to, by their paths from the source folder. */
  public Set<String> attachments() {
    return attachments;
  }

  /** All orders by path. */
  public Map<String, Order> all() {
    return orders;
  }

  /** What is wanted of one photo. */
  public record Order(Photo photo, Set<Variant> variants) {}
}
