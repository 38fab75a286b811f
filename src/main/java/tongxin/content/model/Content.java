package tongxin.content.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tongxin.problem.Location;

/**
 * All that the newsroom has written, valid file by file.
 *
 * @param strings interface strings that the newsroom has changed, by short language code
 */
public record Content(
    SiteConfig site,
    DataFiles data,
    Map<String, Map<String, String>> strings,
    List<Article> articles,
    List<Profile> profiles,
    List<StandingPage> standingPages) {
  /** The same without the documents of these files. */
  public Content without(Set<String> files) {
    return new Content(
        site,
        data,
        strings,
        articles.stream().filter(a -> !files.contains(a.location().file())).toList(),
        profiles.stream().filter(p -> !files.contains(p.location().file())).toList(),
        standingPages.stream().filter(p -> !files.contains(p.location().file())).toList());
  }

  /** The same with the documents of these files as they were before; those that were not, go. */
  public Content withFormer(Set<String> files, Content before) {
    return new Content(
        site,
        data,
        strings,
        former(articles, before.articles, files, Article::location),
        former(profiles, before.profiles, files, Profile::location),
        former(standingPages, before.standingPages, files, StandingPage::location));
  }

  private static <T> List<T> former(
      List<T> now, List<T> before, Set<String> files, Function<T, Location> place) {
    return Stream.concat(
            now.stream().filter(one -> !files.contains(place.apply(one).file())),
            before.stream().filter(one -> files.contains(place.apply(one).file())))
        .sorted(Comparator.comparing(one -> place.apply(one).file()))
        .toList();
  }

  /**
   * The same content, in which some documents are not published for now.
   *
   * @param files of these documents
   */
  public Content heldBack(Set<String> files) {
    return new Content(
        site,
        data,
        strings,
        articles.stream().map(a -> files.contains(a.location().file()) ? a.heldBack() : a).toList(),
        profiles.stream().map(p -> files.contains(p.location().file()) ? p.heldBack() : p).toList(),
        standingPages.stream()
            .map(p -> files.contains(p.location().file()) ? p.heldBack() : p)
            .toList());
  }
}
