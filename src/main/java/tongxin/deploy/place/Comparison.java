package tongxin.deploy.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.manifest.Manifest;
import tongxin.deploy.manifest.ManifestEntry;
import tongxin.deploy.site.SiteFile;
import tongxin.deploy.site.SiteFiles;
import tongxin.deploy.storage.Storage;
import tongxin.deploy.storage.Stored;

/**
 * What a target holds, by its manifest and by a look at it.
 *
 * @param manifest what is there; files that somebody changed have no digest in it
 * @param foreign files of ours that somebody else changed or removed
 * @param unknown files that nobody knows to be ours
 */
public record Comparison(Manifest manifest, List<String> foreign, List<String> unknown) {
  /** How far to look. */
  public record Extent(boolean thorough, boolean deleteUnknown) {}

  /**
   * Compares.
   *
   * @param last what this computer remembers of the target, for one whose manifest is lost
   */
  public static Comparison of(PlacedSite place, Manifest last, SiteFiles site, Extent extent)
      throws IOException {
    Manifest loaded = place.load().orElse(null);
    Optional<Map<String, Stored>> listing =
        place.storage().list(extent.thorough() || loaded == null);
    if (loaded != null && listing.isEmpty()) {
      return new Comparison(loaded, List.of(), List.of());
    }
    return new Look(place.storage(), site, listing.orElse(Map.of()))
        .compare(loaded == null ? last : loaded, loaded == null, extent.deleteUnknown());
  }

  /** A look at all files. */
  private record Look(Storage storage, SiteFiles site, Map<String, Stored> listing) {
    Comparison compare(Manifest manifest, boolean lost, boolean deleteUnknown) throws IOException {
      Map<String, ManifestEntry> there = new TreeMap<>();
      List<String> foreign = new ArrayList<>();
      List<String> unknown = new ArrayList<>();
      for (Map.Entry<String, ManifestEntry> known : manifest.files().entrySet()) {
        ManifestEntry entry = known.getValue();
        Stored stored = listing.get(known.getKey());
        if (!isAsNoted(entry, stored) && !lost && !entry.digest().isEmpty()) {
          foreign.add(known.getKey());
        }
        if (stored != null) {
          there.put(known.getKey(), look(known.getKey(), stored, entry));
        }
      }
      for (Map.Entry<String, Stored> listed : listing.entrySet()) {
        String path = listed.getKey();
        if (!there.containsKey(path)) {
          if (deleteUnknown || site.byPath().containsKey(path)) {
            there.put(path, look(path, listed.getValue(), ManifestEntry.unknown(path)));
          } else {
            unknown.add(path);
          }
        }
      }
      return new Comparison(Manifest.of(there), foreign, unknown);
    }

    private static boolean isAsNoted(ManifestEntry entry, @Nullable Stored stored) {
      return stored != null
          && !entry.digest().isEmpty()
          && entry.size() == stored.size()
          && entry.mark().equals(stored.mark());
    }

    private ManifestEntry look(String path, Stored stored, ManifestEntry entry) throws IOException {
      if (isAsNoted(entry, stored)) {
        return entry;
      }
      SiteFile file = site.byPath().get(path);
      return file != null && storage.holds(file, stored)
          ? ManifestEntry.of(file, stored.mark())
          : new ManifestEntry("", stored.size(), "", entry.gone(), entry.title(), entry.owners());
    }
  }
}
