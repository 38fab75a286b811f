package tongxin.deploy.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tongxin.deploy.manifest.Change;
import tongxin.deploy.manifest.Difference;
import tongxin.deploy.manifest.Manifest;
import tongxin.deploy.manifest.ManifestEntry;

/**
 * What a branch shows, and what of it came from a deployment.
 *
 * @param files by path, with what git calls their content
 * @param deployed the files of the last deployment in the history of the commit
 * @param message of that deployment's commit; empty where there is none
 */
public record BranchCommit(
    SortedMap<String, String> files, SortedMap<String, String> deployed, String message) {
  /** How the message of a deployment begins; its name follows. */
  public static final String SUBJECT = "Tongxin deployment ";

  /** How a line begins that says since when a file stays for readers with an open page. */
  public static final String KEPT = "Kept: ";

  private static final String OTHERS = "Others: ";

  /** The name of the deployment that is shown; empty where there is none. */
  public String name() {
    String subject = message.lines().findFirst().orElse("");
    return subject.startsWith(SUBJECT) ? subject.substring(SUBJECT.length()).strip() : "";
  }

  private Set<String> others() {
    Set<String> others = new TreeSet<>();
    message
        .lines()
        .filter(line -> line.startsWith(OTHERS))
        .forEach(line -> others.add(line.substring(OTHERS.length())));
    return others;
  }

  /** Lines for the next message that name the files of others. */
  public String othersAmong(SortedMap<String, String> next) {
    StringBuilder lines = new StringBuilder();
    for (String path : files.keySet()) {
      if (next.containsKey(path) && !isOurs(path)) {
        lines.append(OTHERS).append(path).append('\n');
      }
    }
    return lines.toString();
  }

  /** True for a file that a deployment put there. */
  public boolean isOurs(String path) {
    return deployed.containsKey(path) && !others().contains(path);
  }

  /** Since when files stay that the site has no more, in seconds since 1970. */
  public Map<String, Long> kept() {
    Map<String, Long> kept = new HashMap<>();
    message
        .lines()
        .filter(line -> line.matches(KEPT + "\\d{1,15} .+"))
        .map(line -> line.substring(KEPT.length()).split(" ", 2))
        .forEach(parts -> kept.put(parts[1], Long.valueOf(parts[0])));
    return kept;
  }

  /** Files of ours that somebody else changed or removed. */
  public List<String> foreign() {
    return deployed.entrySet().stream()
        .filter(it -> isOurs(it.getKey()) && !it.getValue().equals(files.get(it.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What changes where another commit takes the place of this one; titles where they are known. */
  public Difference differenceTo(BranchCommit other, Manifest titles) {
    List<Change> changes = new ArrayList<>();
    TreeMap<String, String> all = new TreeMap<>(files);
    all.putAll(other.files);
    for (String path : all.keySet()) {
      String before = files.get(path);
      String after = other.files.get(path);
      if (before == null || !before.equals(after)) {
        Change.Kind kind =
            before == null
                ? Change.Kind.NEW
                : after == null ? Change.Kind.GONE : Change.Kind.CHANGED;
        String title = titles.files().getOrDefault(path, ManifestEntry.UNKNOWN).title();
        changes.add(new Change(kind, path, title, 0));
      }
    }
    return new Difference(changes, List.of(), List.of());
  }
}
