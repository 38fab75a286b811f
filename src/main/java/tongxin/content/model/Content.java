package tongxin.content.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

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
