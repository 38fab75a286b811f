package tongxin.page.parts;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.LinkKind;
import tongxin.content.model.ModelSite;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.content.model.Text;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/** Which sections have something to show, in each language. */
public final class Sections {
  private final SiteGraph graph;
  private final Labels labels;

  Sections(SiteGraph graph, Labels labels) {
    this.graph = graph;
    this.labels = labels;
  }

  /** The interface strings. */
  public Labels labels() {
    return labels;
  }

  /** What the menu calls a section. */
  public String name(Language language, SiteSection section) {
    return labels.get(language, "nav." + section.id());
  }

  /**
   * One sentence about a list, for search engines and where it is shared.
   *
   * @param key of the interface string, without {@code describe.}
   * @param values what it fills in for {@code {1}}, {@code {2}} …; {@code {0}} is the site's title
   */
  public String describe(Language language, String key, Object... values) {
    String text = labels.get(language, "describe." + key);
    text = text.replace("{0}", graph.site().title().in(language).text());
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + (i + 1) + "}", String.valueOf(values[i]));
    }
    return text;
  }

  public boolean exists(Language language, SiteSection section) {
    return switch (section) {
      case HOME, SEARCH -> true;
      case ARTICLES -> !graph.articles(language).all().isEmpty();
      case TAGS ->
          graph.articles(language).all().stream().anyMatch(article -> !article.tags().isEmpty());
      case VILLAGES -> !graph.profiles(ProfileKind.VILLAGE).isEmpty();
      case SITES ->
          !graph.profiles(ProfileKind.SITE).isEmpty()
              || !graph.data().modelSites().isEmpty()
              || graph.facts().values().stream().anyMatch(fact -> fact.level() != null);
      case GALLERIES -> !graph.profiles(ProfileKind.GALLERY).isEmpty();
      case TOPICS ->
          graph.standing(LinkKind.TOPIC).keySet().stream()
              .anyMatch(id -> graph.hasTopicItems(id, language));
      case FIGURES -> !graph.facts().isEmpty();
      case COUNTIES -> hasCounties();
      case THEMES -> has(Profile::theme);
      case LEVELS ->
          has(Profile::level)
              || graph.data().modelSites().values().stream().anyMatch(site -> site.level() != null);
      case A_Z ->
          Stream.of(ProfileKind.values()).anyMatch(kind -> !graph.profiles(kind).isEmpty())
              || !graph.data().modelSites().isEmpty();
      case ARCHIVE -> !graph.articles(language).all().isEmpty();
      case PEOPLE -> !new PersonIndex(graph).all(language).isEmpty();
      case COLUMNS -> false;
    };
  }

  private boolean has(Function<Profile, @Nullable Text> words) {
    return Stream.of(ProfileKind.values())
        .flatMap(kind -> graph.profiles(kind).stream())
        .map(words)
        .anyMatch((@Nullable Text text) -> text != null);
  }

  /** True where something visible is in a county. */
  private boolean hasCounties() {
    Set<String> counties = graph.data().divisions().keySet();
    return Stream.concat(
            Stream.of(ProfileKind.values())
                .flatMap(kind -> graph.profiles(kind).stream())
                .map(Profile::division),
            graph.data().modelSites().values().stream().map(ModelSite::division))
        .anyMatch((@Nullable Ref county) -> county != null && counties.contains(county.id()));
  }
}
