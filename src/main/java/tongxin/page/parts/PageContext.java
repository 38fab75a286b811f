package tongxin.page.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.ArticleSource;
import tongxin.content.model.Byline;
import tongxin.content.model.Ids;
import tongxin.content.model.Person;
import tongxin.content.model.Phrase;
import tongxin.content.model.Text;
import tongxin.page.view.ArticlePage;
import tongxin.page.view.Attribution;
import tongxin.page.view.Link;
import tongxin.problem.EnumWord;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/** What every planner of pages works with. */
public record PageContext(
    SiteGraph graph,
    Urls urls,
    DateWords dates,
    Sections sections,
    Cards cards,
    Bodies bodies,
    Sharing sharing,
    Frames frames) {

  public static PageContext of(SiteGraph graph, PhotoCatalog photos, Labels labels) {
    Urls urls = new Urls(graph.baseUrl());
    DateWords dates = new DateWords(graph.site().zone());
    Sections sections = new Sections(graph, labels);
    Pictures pictures = new Pictures(graph.files(), photos, urls);
    Cards cards = new Cards(graph, urls, pictures, dates);
    Sharing sharing = new Sharing(graph, cards, pictures);
    return new PageContext(
        graph,
        urls,
        dates,
        sections,
        cards,
        new Bodies(graph, urls, pictures, cards, labels),
        sharing,
        new Frames(graph, urls, dates, sections, sharing));
  }

  /** A link to the page of a section, with its name. */
  public Link sectionLink(Language language, SiteSection section) {
    return Link.of(urls.path(Routes.section(language, section)), sections.name(language, section));
  }

  /** The routes of a page that every language of the site has, in the order of the languages. */
  public Map<Language, Route> versions(Function<Language, Route> route) {
    return versions(language -> true, route);
  }

  /** The routes of a page by language, in the order of the languages: where it exists. */
  public Map<Language, Route> versions(
      Predicate<Language> exists, Function<Language, Route> route) {
    Map<Language, Route> versions = new LinkedHashMap<>();
    graph.languages().stream()
        .filter(exists)
        .forEach(language -> versions.put(language, route.apply(language)));
    return versions;
  }

  /** Who did what, each role once; a name that is the id of a person becomes that person's name. */
  public List<Attribution.Credit> credits(List<Byline> bylines, Language language) {
    Map<Byline.Role, List<Link>> byRole = new LinkedHashMap<>();
    for (Byline byline : bylines) {
      byRole.computeIfAbsent(byline.role(), r -> new ArrayList<>()).add(signed(byline, language));
    }
    return byRole.entrySet().stream()
        .map(e -> new Attribution.Credit(EnumWord.of(e.getKey()), List.copyOf(e.getValue())))
        .toList();
  }

  private Link signed(Byline byline, Language language) {
    Phrase name = name(byline, language);
    Person person = person(byline, language);
    // What names a person is on that person's page, so that there is one.
    String url =
        person == null || !Ids.isValid(person.id())
            ? ""
            : urls.path(PersonIndex.route(person, language));
    return Link.of(url, name);
  }

  private @Nullable Person person(Byline byline, Language language) {
    return graph.data().people().get(byline.name().in(language).text());
  }

  public Phrase name(Byline byline, Language language) {
    Text written = byline.name();
    Person person = person(byline, language);
    return person == null ? written.in(language) : person.name().in(language);
  }

  public Attribution.@Nullable SourceBox source(@Nullable ArticleSource source, Language language) {
    if (source == null) {
      return null;
    }
    Text name = source.name();
    Text title = source.title();
    return new Attribution.SourceBox(
        name == null ? null : name.in(language),
        title == null ? null : title.in(language),
        Objects.requireNonNullElse(source.url(), ""),
        source.authors().stream().map(author -> author.in(language)).toList());
  }

  /** The corrections made so far, in the article's language. */
  public List<ArticlePage.Correction> corrections(Article article) {
    return article.correctionsBy(graph.now()).stream()
        .map(
            c ->
                new ArticlePage.Correction(
                    dates.day(c.date(), article.language()), c.text().in(article.language())))
        .toList();
  }
}
