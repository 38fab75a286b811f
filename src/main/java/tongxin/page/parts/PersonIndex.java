package tongxin.page.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Byline;
import tongxin.content.model.Ids;
import tongxin.content.model.Person;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/**
 * What each person of people.yml made. A person has a page in the languages in which something that
 * may be seen names them.
 */
public final class PersonIndex {
  private final SiteGraph graph;
  private final Map<String, Map<String, List<Article>>> articles = new LinkedHashMap<>();
  private final Map<String, List<Profile>> profiles = new LinkedHashMap<>();

  /** The people of a site. */
  public PersonIndex(SiteGraph graph) {
    this.graph = graph;
    for (Language language : graph.languages()) {
      Map<String, List<Article>> found = new LinkedHashMap<>();
      for (Article article : graph.articles(language).all()) {
        people(article.bylines())
            .forEach(id -> found.computeIfAbsent(id, i -> new ArrayList<>()).add(article));
      }
      articles.put(language.code(), found);
    }
    for (ProfileKind kind : ProfileKind.values()) {
      for (Profile profile : graph.profiles(kind)) {
        people(profile.bylines())
            .forEach(id -> profiles.computeIfAbsent(id, i -> new ArrayList<>()).add(profile));
      }
    }
  }

  private Set<String> people(List<Byline> bylines) {
    Set<String> ids = new LinkedHashSet<>();
    for (Byline byline : bylines) {
      Person person = person(byline);
      if (person != null) {
        ids.add(person.id());
      }
    }
    return ids;
  }

  private @Nullable Person person(Byline byline) {
    String written = byline.name().byLanguage().getOrDefault(byline.name().original(), "");
    Person person = graph.data().people().get(written);
    return person == null || !Ids.isValid(person.id()) ? null : person;
  }

  /** Those who have a page in a language, in the order of people.yml. */
  public List<Person> all(Language language) {
    return graph.data().people().values().stream()
        .filter(person -> hasPage(person, language))
        .toList();
  }

  /** True where somebody made something that can be seen in this language. */
  public boolean hasPage(Person person, Language language) {
    return !articles(person, language).isEmpty() || profiles.containsKey(person.id());
  }

  /** The articles of a person in a language, newest first. */
  public List<Article> articles(Person person, Language language) {
    return articles.getOrDefault(language.code(), Map.of()).getOrDefault(person.id(), List.of());
  }

  /** The villages, model sites and galleries of a person. */
  public Group profiles(Person person) {
    return new Group(
        of(person, ProfileKind.VILLAGE),
        of(person, ProfileKind.SITE),
        of(person, ProfileKind.GALLERY),
        List.of());
  }

  private List<Profile> of(Person person, ProfileKind kind) {
    return profiles.getOrDefault(person.id(), List.of()).stream()
        .filter(profile -> profile.kind() == kind)
        .toList();
  }

  /** The route of a person's page. */
  public static Route route(Person person, Language language) {
    return Routes.item(language, SiteSection.PEOPLE, person.id());
  }
}
