package tongxin.deploy.manifest;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a target holds, by path. */
public record Manifest(SortedMap<String, ManifestEntry> files) {
  public Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** A target that holds nothing of ours. */
  public static Manifest empty() {
    return new Manifest(new TreeMap<>());
  }

  public static Manifest of(Map<String, ManifestEntry> files) {
    return new Manifest(new TreeMap<>(files));
  }
}
