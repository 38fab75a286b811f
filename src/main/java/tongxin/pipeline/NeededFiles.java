package tongxin.pipeline;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import tongxin.page.view.Need;
import tongxin.photo.notes.Photo;
import tongxin.photo.variants.Variant;
import tongxin.photo.variants.VariantPlan;

/**
 * What the pages that were compiled so far need beside them: variants of photos, by path of the
 * original, and files that they link to. What no page needs is not published. Safe for use by
 * several threads.
 */
final class NeededFiles {
  private final Map<String, PhotoNeed> photos = new ConcurrentHashMap<>();
  private final Set<String> attachments = new ConcurrentSkipListSet<>();

  /** What is wanted of one photo. */
  record PhotoNeed(Photo photo, Set<Variant> variants) {}

  /** Adds what one page needs. */
  void add(Collection<Need> needs) {
    for (Need need : needs) {
      if (need instanceof Need.Variants variants) {
        add(variants.path(), variants.plan());
      } else if (need instanceof Need.Attachment attachment) {
        attachments.add(attachment.path());
      }
    }
  }

  private void add(String path, VariantPlan plan) {
    Set<Variant> known =
        photos
            .computeIfAbsent(path, p -> new PhotoNeed(plan.photo(), ConcurrentHashMap.newKeySet()))
            .variants();
    // A photo on many pages is asked for many times; the largest comes last, so the rest is there.
    if (!known.contains(plan.largest())) {
      known.addAll(plan.variants());
    }
  }

  /** The photo that a variant of this name belongs to, by its path. */
  Optional<Map.Entry<String, PhotoNeed>> find(String name) {
    return photos.entrySet().stream()
        .filter(e -> e.getValue().variants().stream().anyMatch(v -> v.name().equals(name)))
        .findFirst();
  }

  /** The files beside content that pages link to, by their paths from the source folder. */
  Set<String> attachments() {
    return attachments;
  }

  /** All photos by path. */
  Map<String, PhotoNeed> photos() {
    return photos;
  }
}
