package tongxin.desk.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Byline;
import tongxin.content.model.Content;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Person;
import tongxin.content.model.Profile;
import tongxin.content.model.StandingPage;
import tongxin.desk.status.ContentItem.Version;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteSection;

/** Lists the pieces of a newsroom's content, drafts too. */
final class ContentItems {
  private final Content content;
  private final Instant now;

  ContentItems(Content content, Instant now) {
    this.content = content;
    this.now = now;
  }

  /** All, the newest first; what has no date follows. */
  List<ContentItem> all() {
    List<ContentItem> items = new ArrayList<>(articles());
    content.profiles().forEach(profile -> items.add(profile(profile)));
    items.addAll(standing());
    items.sort(
        Comparator.comparing(
                (ContentItem item) -> Objects.requireNonNullElse(item.date(), Instant.MIN),
                Comparator.reverseOrder())
            .thenComparing(ContentItem::kind)
            .thenComparing(ContentItem::id));
    return List.copyOf(items);
  }

  private List<ContentItem> articles() {
    Map<String, List<Article>> byKey = new LinkedHashMap<>();
    content.articles().stream()
        .sorted(Comparator.comparing(article -> order(article.language())))
        .forEach(a -> byKey.computeIfAbsent(a.key(), key -> new ArrayList<>()).add(a));
    return byKey.values().stream().map(this::article).toList();
  }

  private int order(Language language) {
    return content.site().languages().indexOf(language);
  }

  private ContentItem article(List<Article> versions) {
    Article first = versions.get(0);
    return new ContentItem(
        "article",
        first.slug().id(),
        first.folder(),
        first.column().id(),
        author(first.bylines(), first.language()),
        first.date(),
        versions.stream().map(this::version).toList());
  }

  private Version version(Article article) {
    return new Version(
        article.language().code(),
        article.location().file(),
        article.title(),
        path(Routes.article(article, content)),
        State.of(article.publication(), now),
        article.publication().from(),
        article.publication().until());
  }

  private static String path(Route route) {
    return "/" + route.path();
  }

  private String author(List<Byline> bylines, Language language) {
    return bylines.stream()
        .map(byline -> byline.name().in(language).text())
        .map(name -> personName(name, language))
        .distinct()
        .collect(Collectors.joining(language.equals(Language.ZH) ? "、" : ", "));
  }

  private String personName(String name, Language language) {
    Person person = content.data().people().get(name);
    return person == null ? name : person.name().in(language).text();
  }

  private ContentItem profile(Profile profile) {
    String kind = profile.kind().name().toLowerCase(Locale.ROOT);
    return new ContentItem(
        kind,
        profile.id().id(),
        profile.folder(),
        "",
        author(profile.bylines(), content.site().defaultLanguage()),
        profile.date(),
        stories(profile));
  }

  /** The languages in which it has a story; its data alone where it has none. */
  private List<Version> stories(Profile profile) {
    List<Version> stories =
        content.site().languages().stream()
            .filter(language -> profile.stories().containsKey(language.code()))
            .map(
                language ->
                    version(profile, language, language.code(), "index." + language.code() + ".md"))
            .toList();
    return stories.isEmpty()
        ? List.of(version(profile, content.site().defaultLanguage(), "", profile.kind().dataFile()))
        : stories;
  }

  private Version version(Profile profile, Language language, String code, String file) {
    return new Version(
        code,
        profile.folder() + file,
        profile.name().in(language).text(),
        path(Routes.profile(language, profile.kind(), profile.id().id())),
        State.of(profile.publication(), now),
        profile.publication().from(),
        profile.publication().until());
  }

  private List<ContentItem> standing() {
    Map<String, List<StandingPage>> byId = new LinkedHashMap<>();
    content.standingPages().stream()
        .sorted(Comparator.comparing(page -> order(page.language())))
        .forEach(
            page ->
                byId.computeIfAbsent(page.kind() + " " + page.id().id(), key -> new ArrayList<>())
                    .add(page));
    return byId.values().stream().map(this::standing).toList();
  }

  private ContentItem standing(List<StandingPage> versions) {
    StandingPage first = versions.get(0);
    return new ContentItem(
        first.kind().name().toLowerCase(Locale.ROOT),
        first.id().id(),
        first.folder(),
        "",
        "",
        first.date(),
        versions.stream().map(this::version).toList());
  }

  private Version version(StandingPage page) {
    Route route =
        page.kind() == LinkKind.TOPIC
            ? Routes.item(page.language(), SiteSection.TOPICS, page.id().id())
            : Routes.page(page.language(), page.id().id());
    return new Version(
        page.language().code(),
        page.location().file(),
        page.title(),
        path(route),
        State.of(page.publication(), now),
        page.publication().from(),
        page.publication().until());
  }
}
