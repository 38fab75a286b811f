package tongxin.asset;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All assets by the path that content and templates write. */
public final class AssetCatalog {
  private final SortedMap<String, Asset> assets;

  AssetCatalog(Map<String, Asset> assets) {
    this.assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
  }

  /** The asset of a path without leading {@code /}, or null. */
  public @Nullable Asset get(String path) {
    return assets.get(path);
  }

  public boolean contains(String path) {
    return assets.containsKey(path);
  }

  public Set<String> paths() {
    return assets.keySet();
  }

  public Collection<Asset> all() {
    return assets.values();
  }
}
