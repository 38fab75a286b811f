package tongxin.golden;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which pages are compared as a whole: one of each kind and language in one site, and the front
 * pages of every site. So a change of what is around every page touches few files; all the others
 * are compared by what they promise.
 */
final class WholePages {
  private WholePages() {}

  /**
   * Chooses pages.
   *
   * @param pages the pages of a site by path
   * @param before those that were compared as a whole so far; of several of a kind the longest
   *     stays
   * @param elsewhere the kinds that another site shows already
   */
  static Set<String> of(Map<String, String> pages, Set<String> before, Set<String> elsewhere) {
    Map<String, List<String>> kinds =
        pages.keySet().stream()
            .collect(Collectors.groupingBy(WholePages::kind, TreeMap::new, Collectors.toList()));
    Set<String> whole = new TreeSet<>();
    kinds.forEach(
        (kind, paths) -> {
          boolean front = kind.matches("[a-z]{2}");
          if (front || !elsewhere.contains(kind)) {
            List<String> known = paths.stream().filter(before::contains).toList();
            (known.isEmpty() ? paths : known)
                .stream()
                    .max(
                        Comparator.comparing(
                                (String path) -> String.valueOf(pages.get(path)).length())
                            .thenComparing(Comparator.naturalOrder()))
                    .ifPresent(whole::add);
          }
        });
    return whole;
  }

  /**
   * The kind of a page with its language, by its address, without its name: {@code zh/articles}.
   */
  static String kind(String path) {
    String[] steps = path.replaceFirst("/?index\\.html$", "").split("/", -1);
    StringBuilder kind = new StringBuilder(steps[0]);
    for (int i = 1; i < steps.length; i++) {
      boolean name = i == 1 || steps[i].equals("photos");
      kind.append('/').append(name ? steps[i] : "*");
    }
    return kind.toString()
        .replaceFirst("/[a-z]+/\\*/photos/\\*$", "/photo")
        .replaceFirst("/(themes|levels|people|counties)/[^/]+$", "/collection")
        .replaceFirst("/(themes|levels|people)$", "/directory")
        .replaceFirst("/(about|contact)$", "/page");
  }
}
