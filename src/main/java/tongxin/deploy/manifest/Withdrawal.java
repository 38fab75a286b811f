package tongxin.deploy.manifest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tongxin.deploy.site.FileRole;
import tongxin.deploy.site.SiteFile;
import tongxin.deploy.site.SiteFiles;

/**
 * Which documents a target shows that the site has no more, and which files go with them at once:
 * their photos, also those of earlier versions, and the parts of the search index, which hold their
 * text. Readers with an open page do without these.
 */
final class Withdrawal {
  /** Of a file that holds something of everything; the build says it. */
  private static final String ALL = "*";

  private final boolean known;
  private final boolean some;
  private final Set<String> owners = new HashSet<>();

  private Withdrawal(SiteFiles site, Manifest target) {
    site.byPath().values().forEach(file -> owners.addAll(named(file.owners())));
    known = !owners.isEmpty();
    some = target.files().entrySet().stream().anyMatch(entry -> isWithdrawn(entry, site));
  }

  static Withdrawal of(SiteFiles site, Manifest target) {
    return new Withdrawal(site, target);
  }

  /** The documents among the owners of a file. */
  private static List<String> named(String owners) {
    return owners.isEmpty() || owners.equals(ALL) ? List.of() : List.of(owners.split(" ", -1));
  }

  /** Where nothing says whose files these are, each page that vanishes may be one of them. */
  private boolean isWithdrawn(Map.Entry<String, ManifestEntry> there, SiteFiles site) {
    ManifestEntry entry = there.getValue();
    if (entry.gone() != 0) {
      return false;
    }
    if (known && !named(entry.owners()).isEmpty()) {
      return !owners.containsAll(named(entry.owners()));
    }
    SiteFile file = site.byPath().get(there.getKey());
    return file == null && FileRole.of(there.getKey()) == FileRole.PAGE;
  }

  /** True where something is withdrawn. */
  boolean isSome() {
    return some;
  }

  /** True for a file of the target that goes at once. */
  boolean takes(ManifestEntry entry) {
    if (entry.isWithdrawn()) {
      return true;
    }
    List<String> named = named(entry.owners());
    if (known && !named.isEmpty()) {
      return !owners.containsAll(named);
    }
    return some && !entry.owners().isEmpty();
  }
}
