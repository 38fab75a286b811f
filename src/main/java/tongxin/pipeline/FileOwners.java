package tongxin.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tongxin.asset.Asset;
import tongxin.output.SiteOutput;
import tongxin.page.plan.Page;
import tongxin.page.view.Need;

/**
 * What each file of a site belongs to: a page to the document it is made of, a photo to the
 * documents beside whose text it lies, or, where it lies elsewhere, to all that show it. When one
 * of these is withdrawn, a deployment takes the file away at once if the site needs it no more.
 * Safe for use by several threads.
 */
final class FileOwners {
  /** In bytes of the digest; a name has two letters for each. */
  private static final int NAME = 8;

  private final Map<String, Set<String>> users = new ConcurrentHashMap<>();

  /** Notes what a page needs. */
  void add(Page page, Collection<Need> needs) {
    for (Need need : needs) {
      String path =
          need instanceof Need.Variants variants
              ? variants.path()
              : ((Need.Attachment) need).path();
      users.computeIfAbsent(path, key -> ConcurrentHashMap.newKeySet()).add(page.origin().file());
    }
  }

  /** Says of all files of a site to whom they belong, but those of photos. */
  void tell(PlannedSite site, Collection<String> ofAll, SiteOutput output) {
    for (Page page : site.pages()) {
      output.owned(page.route().file(), Set.of(name(page.origin().file())));
    }
    Map<String, Set<String>> uses = site.graph().assetUses();
    for (Asset asset : site.graph().assets()) {
      Set<String> users = uses.getOrDefault(asset.path(), Set.of());
      output.owned(
          asset.route(),
          users.stream().map(FileOwners::name).collect(Collectors.toCollection(TreeSet::new)));
    }
    ofAll.forEach(path -> output.owned(path, Set.of(SiteOutput.ALL)));
  }

  /** Says it of files made of photos and the like. */
  void tell(Map<String, Set<String>> originals, SiteOutput output) {
    originals.forEach(
        (path, sources) ->
            output.owned(
                path,
                sources.stream()
                    .flatMap(source -> of(source).stream())
                    .collect(Collectors.toCollection(TreeSet::new))));
  }

  private Set<String> of(String original) {
    TreeMap<Integer, Set<String>> byNearness = new TreeMap<>();
    for (String user : users.getOrDefault(original, Set.of())) {
      String folder = user.substring(0, user.lastIndexOf('/') + 1);
      boolean beside = original.startsWith(folder) && !user.equals(Page.SITE.file());
      byNearness
          .computeIfAbsent(beside ? folder.length() : 0, key -> new TreeSet<>())
          .add(name(user));
    }
    return byNearness.isEmpty() ? Set.of() : byNearness.lastEntry().getValue();
  }

  /** The name of a document for others: the same each time, and not its place in the newsroom. */
  private static String name(String file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, NAME);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
