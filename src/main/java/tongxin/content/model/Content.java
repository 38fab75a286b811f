package tongxin.content.model;

import java.util.List;
import java.util.Map;

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
    List<StandingPage> standingPages) {}
