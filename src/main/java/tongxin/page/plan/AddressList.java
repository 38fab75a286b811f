package tongxin.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.Ids;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Profile;
import tongxin.content.model.Ref;
import tongxin.content.model.StandingPage;
import tongxin.problem.Location;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteSection;
import tongxin.site.Verification;

/**
 * Every address that the content has now or gets once it is public, drafts and lists that are still
 * empty included, with what has it.
 *
 * @param addresses the first that names a route has it
 * @param aliases old addresses, as written
 * @param base the path of the site's own address
 */
public record AddressList(List<Address> addresses, List<Ref> aliases, String base) {
  /** Copies the lists. */
  public AddressList {
    addresses = List.copyOf(addresses);
    aliases = List.copyOf(aliases);
  }

  /**
   * One address.
   *
   * @param origin what has it; without a file for one that every site has
   */
  public record Address(Route route, Location origin, boolean standingPage) {
    private static Address own(Route route) {
      return new Address(route, Location.of(""), false);
    }
  }

  /** The addresses of all content. */
  public static AddressList of(Content content) {
    List<Address> all = new ArrayList<>();
    content.site().languages().forEach(language -> ofLanguage(content, language, all));
    for (Route route :
        List.of(
            Routes.LANGUAGES,
            Routes.SITEMAP,
            Routes.ROBOTS,
            Routes.NOT_FOUND,
            Routes.SEARCH_INDEX)) {
      all.add(Address.own(route));
    }
    Verification.files(content.site())
        .keySet()
        .forEach(name -> all.add(new Address(new Route(name), content.site().location(), false)));
    List<Article> articles =
        content.articles().stream().sorted(Comparator.comparing(Article::location)).toList();
    for (Article article : articles) {
      if (Ids.isValid(article.slug().id())) {
        Route route = Routes.article(article, content);
        all.add(new Address(route, article.slug().location(), false));
      }
    }
    content.standingPages().stream()
        .filter(page -> Ids.isValid(page.id().id()))
        .forEach(page -> all.add(standing(page)));
    Stream<List<Ref>> aliases =
        Stream.of(
                articles.stream().map(Article::aliases),
                content.profiles().stream().map(Profile::aliases),
                content.standingPages().stream().map(StandingPage::aliases))
            .flatMap(kind -> kind);
    return new AddressList(
        all, aliases.flatMap(List::stream).toList(), content.site().baseUrl().getRawPath());
  }

  private static void ofLanguage(Content content, Language language, List<Address> all) {
    all.add(Address.own(Routes.home(language)));
    all.add(Address.own(Routes.feed(Routes.home(language))));
    all.add(Address.own(Routes.jsonFeed(Routes.home(language))));
    all.add(Address.own(Routes.appManifest(language)));
    all.add(Address.own(Routes.notFound(language)));
    all.add(Address.own(Routes.untranslated(language)));
    // The home page too, so that no page is called so.
    SiteSection.ids().forEach(id -> all.add(Address.own(Routes.page(language, id))));
    for (Profile profile : content.profiles()) {
      String id = profile.id().id();
      if (Ids.isValid(id)) {
        Route route = Routes.profile(language, profile.kind(), id);
        all.add(new Address(route, profile.location(), false));
      }
    }
    terms(language, SiteSection.COLUMNS, content.data().columns().keySet(), all);
    terms(language, SiteSection.TAGS, content.data().tags().keySet(), all);
    terms(language, SiteSection.COUNTIES, content.data().divisions().keySet(), all);
    terms(language, SiteSection.PEOPLE, content.data().people().keySet(), all);
  }

  private static void terms(
      Language language, SiteSection section, Set<String> ids, List<Address> all) {
    ids.stream()
        .filter(Ids::isValid)
        .forEach(id -> all.add(Address.own(Routes.item(language, section, id))));
  }

  private static Address standing(StandingPage page) {
    String id = page.id().id();
    boolean topic = page.kind() == LinkKind.TOPIC;
    Route route =
        topic
            ? Routes.item(page.language(), SiteSection.TOPICS, id)
            : Routes.page(page.language(), id);
    return new Address(route, page.location(), !topic);
  }
}
