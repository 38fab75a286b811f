package tongxin.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Person;
import tongxin.content.model.Text;
import tongxin.page.parts.Group;
import tongxin.page.parts.Head;
import tongxin.page.parts.Labels;
import tongxin.page.parts.PageContext;
import tongxin.page.parts.Paging;
import tongxin.page.parts.PersonIndex;
import tongxin.page.view.Collection;
import tongxin.page.view.Counted;
import tongxin.page.view.Link;
import tongxin.page.view.View;
import tongxin.problem.Location;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteSection;

/** Those who sign articles and pictures, and a page for each with all that they made. */
final class PeoplePages {
  private static final int ARTICLES_PER_PAGE = 20;
  private static final SiteSection SECTION = SiteSection.PEOPLE;

  private final PageContext context;
  private final CollectionParts parts;
  private final PersonIndex people;

  PeoplePages(PageContext context, CollectionParts parts) {
    this.context = context;
    this.parts = parts;
    this.people = new PersonIndex(context.graph());
  }

  List<Page> plan() {
    Location origin = Location.of("content/data/people.yml");
    List<Page> pages =
        new ArrayList<>(new SectionPages(context).of(PageKind.PEOPLE, SECTION, origin, this::list));
    for (Language language : context.graph().languages()) {
      people.all(language).forEach(person -> personPages(person, language, pages));
    }
    return pages;
  }

  private View list(Language language, Map<Language, Route> versions) {
    List<Counted> entries = new ArrayList<>();
    for (Person person : people.all(language)) {
      Group made = people.profiles(person);
      entries.add(
          new Counted(
              Link.of(
                  context.urls().path(PersonIndex.route(person, language)),
                  person.name().in(language)),
              made.villages().size(),
              made.siteCount(),
              people.articles(person, language).size()));
    }
    Labels labels = context.sections().labels();
    String count = String.valueOf(entries.size());
    Head head =
        Head.of(
            context.sections().name(language, SECTION),
            labels.get(language, "directory.description." + SECTION.id(), count),
            SECTION);
    return new View.Directory(
        context.frames().frame(language, head, versions), SECTION.id(), List.copyOf(entries));
  }

  private void personPages(Person person, Language language, List<Page> pages) {
    int count = Paging.count(people.articles(person, language).size(), ARTICLES_PER_PAGE);
    for (int i = 1; i <= count; i++) {
      int number = i;
      Map<Language, Route> versions =
          context.versions(
              each -> each.equals(language) || (number == 1 && people.hasPage(person, each)),
              each -> Routes.listPage(PersonIndex.route(person, each), number));
      pages.add(
          new Page(
              PageKind.PERSON,
              Routes.listPage(PersonIndex.route(person, language), number),
              language,
              person.name().in(language).text(),
              person.location(),
              isMadeUp(person, language) ? Map.of() : versions,
              () -> view(person, language, number, versions)));
    }
  }

  private boolean isMadeUp(Person person, Language language) {
    return people.profiles(person).isMadeUp()
        && people.articles(person, language).stream()
            .allMatch(article -> article.publication().sample());
  }

  private View view(Person person, Language language, int number, Map<Language, Route> versions) {
    String name = person.name().in(language).text();
    List<Article> articles = people.articles(person, language);
    Text position = person.title();
    Labels labels = context.sections().labels();
    String count = String.valueOf(articles.size());
    Route route = PersonIndex.route(person, language);
    Head head =
        Head.of(name, labels.get(language, "person.description", name, count), SECTION)
            .withCrumbs(List.of(context.sectionLink(language, SECTION)));
    int pages = Paging.count(articles.size(), ARTICLES_PER_PAGE);
    Head numbered = head.numbered(labels, language, number, pages);
    Map<Language, Route> nearest =
        context.versions(
            each -> people.hasPage(person, each), each -> PersonIndex.route(person, each));
    return new Collection(
        context
            .frames()
            .frame(
                language,
                isMadeUp(person, language) ? numbered.notIndexed() : numbered,
                versions,
                nearest),
        "person",
        person.name().in(language),
        position == null ? null : position.in(language),
        List.of(),
        number == 1 ? parts.members(people.profiles(person), language) : Collection.Members.NONE,
        Paging.slice(articles, number, ARTICLES_PER_PAGE).stream()
            .map(context.cards()::story)
            .toList(),
        Paging.links(route, number, pages, context.urls()));
  }
}
