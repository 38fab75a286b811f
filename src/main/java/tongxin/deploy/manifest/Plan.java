package tongxin.deploy.manifest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongxin.deploy.site.FileRole;
import tongxin.deploy.site.SiteFile;
import tongxin.deploy.site.SiteFiles;

/**
 * What has to move to make a target equal to a site, in an order in which no page ever asks for a
 * file that is not there: styles and photos, new pages, changed pages, pages that list others,
 * feeds; then what goes, pages first.
 *
 * @param obstacles files that have to go before anything is sent: a folder takes their place
 * @param steps files to send; those of one step in any order, the steps one after the other
 * @param deletions files that go, in this order
 * @param kept the entries of files that stay for readers with an open page
 * @param withdrawn true where documents are withdrawn
 */
public record Plan(
    List<String> obstacles,
    List<List<SiteFile>> steps,
    List<String> deletions,
    Map<String, ManifestEntry> kept,
    List<Change> changes,
    boolean withdrawn) {
  private static final long DAY = 86_400;

  /** How long files that the site has no more stay. */
  public record Grace(long now, int days) {
    boolean isOver(ManifestEntry entry) {
      return days == 0 || (entry.gone() != 0 && now - entry.gone() >= days * DAY);
    }
  }

  /** Compares a site with what a target holds. */
  public static Plan of(SiteFiles site, Manifest target, Grace grace) {
    SortedMap<Integer, List<SiteFile>> byStep = new TreeMap<>();
    List<Change> changes = new ArrayList<>();
    Set<String> listing = listing(site.byPath().keySet());
    for (SiteFile file : site.byPath().values()) {
      ManifestEntry old = target.files().get(file.path());
      if (old == null || !old.digest().equals(file.digest())) {
        boolean isNew = old == null || old.gone() != 0;
        int step = step(file.path(), isNew, listing);
        byStep.computeIfAbsent(step, key -> new ArrayList<>()).add(file);
        Change.Kind kind = isNew ? Change.Kind.NEW : Change.Kind.CHANGED;
        changes.add(new Change(kind, file.path(), file.title(), file.size()));
      }
    }
    Withdrawal withdrawal = Withdrawal.of(site, target);
    List<String> deletions = new ArrayList<>();
    Map<String, ManifestEntry> kept = new TreeMap<>();
    target
        .files()
        .forEach(
            (path, entry) -> {
              if (!site.byPath().containsKey(path)) {
                boolean stays =
                    FileRole.of(path) == FileRole.FINGERPRINTED
                        && !grace.isOver(entry)
                        && !withdrawal.takes(entry);
                if (stays) {
                  kept.put(path, entry.gone() == 0 ? entry.goneAt(grace.now()) : entry);
                } else {
                  deletions.add(path);
                }
                Change.Kind kind = stays ? Change.Kind.KEPT_FOR_NOW : Change.Kind.GONE;
                changes.add(new Change(kind, path, entry.title(), 0));
              }
            });
    deletions.sort(Comparator.comparingInt(Plan::lastFirst).thenComparing(path -> path));
    List<String> obstacles = obstacles(deletions, site.byPath().keySet());
    deletions.removeAll(obstacles);
    changes.sort(Comparator.comparing(Change::path));
    return new Plan(
        obstacles, sorted(byStep.values(), listing), deletions, kept, changes, withdrawal.isSome());
  }

  private static List<List<SiteFile>> sorted(
      Collection<List<SiteFile>> steps, Set<String> listing) {
    return steps.stream().flatMap(step -> split(step, listing)).toList();
  }

  /** Pages that list others follow one another, the home page last: each lists what is there. */
  private static Stream<List<SiteFile>> split(List<SiteFile> step, Set<String> listing) {
    if (!listing.contains(step.get(0).path())) {
      return Stream.of(List.copyOf(step));
    }
    SortedMap<Integer, List<SiteFile>> byDepth =
        step.stream()
            .collect(
                Collectors.groupingBy(
                    file -> -depth(file.path()), TreeMap::new, Collectors.toList()));
    return byDepth.values().stream();
  }

  private static int depth(String path) {
    return (int) path.chars().filter(c -> c == '/').count();
  }

  /** Pages below whose folder there are other pages. */
  private static Set<String> listing(Set<String> paths) {
    Set<String> folders = new TreeSet<>();
    for (String path : paths) {
      if (FileRole.of(path) == FileRole.PAGE) {
        int end = path.lastIndexOf('/');
        end = end < 0 ? -1 : path.lastIndexOf('/', end - 1);
        for (;
            end >= 0 && folders.add(path.substring(0, end + 1));
            end = path.lastIndexOf('/', end - 1)) {}
      }
    }
    return paths.stream()
        .filter(path -> path.equals("index.html") || isIndexOf(path, folders))
        .collect(Collectors.toSet());
  }

  private static boolean isIndexOf(String path, Set<String> folders) {
    return path.endsWith("/index.html")
        && folders.contains(path.substring(0, path.length() - "index.html".length()));
  }

  private static int step(String path, boolean isNew, Set<String> listing) {
    return switch (FileRole.of(path)) {
      case FINGERPRINTED -> 0;
      case ASSET -> 1;
      case PAGE -> (isNew ? 2 : 4) + (listing.contains(path) ? 1 : 0);
      case FEED -> 6;
    };
  }

  private static int lastFirst(String path) {
    return switch (FileRole.of(path)) {
      case FEED -> 0;
      case PAGE -> 1;
      case ASSET -> 2;
      case FINGERPRINTED -> 3;
    };
  }

  /** Files whose path is a folder of the site, or whose folder is a file of the site. */
  private static List<String> obstacles(List<String> deletions, Set<String> paths) {
    Set<String> folders = new TreeSet<>();
    for (String path : paths) {
      for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        if (!folders.add(path.substring(0, end))) {
          break;
        }
      }
    }
    return deletions.stream()
        .filter(path -> folders.contains(path) || isBelowFile(path, paths))
        .toList();
  }

  private static boolean isBelowFile(String path, Set<String> files) {
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (files.contains(path.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
