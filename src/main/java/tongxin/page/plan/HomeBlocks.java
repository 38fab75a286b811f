package tongxin.page.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Fact;
import tongxin.content.model.Home;
import tongxin.content.model.Phrase;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.content.model.SiteConfig;
import tongxin.content.model.Text;
import tongxin.page.parts.CountyIndex;
import tongxin.page.parts.PageContext;
import tongxin.page.view.HomeBlock;
import tongxin.page.view.Link;
import tongxin.page.view.Shot;
import tongxin.page.view.Story;
import tongxin.page.view.View;
import tongxin.problem.Location;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/**
 * The front page of a language: its articles, and the blocks below them. A block without content is
 * left out.
 */
final class HomeBlocks {
  private static final int SECOND = 3;
  private static final int MOST_SECOND = 6;
  private static final int LATEST = 16;
  private static final int VILLAGES = 5;
  private static final int PHOTOS = 3;
  private static final int FIGURES = 5;

  /** Fewer counties make no picture of a city, unless the newsroom asks for it. */
  private static final int FEWEST_COUNTIES = 3;

  private static final List<Home.Kind> USUAL =
      List.of(
          Home.Kind.VILLAGES,
          Home.Kind.LATEST,
          Home.Kind.FIGURES,
          Home.Kind.PHOTO_STORY,
          Home.Kind.COUNTIES,
          Home.Kind.TOPIC);

  private final PageContext context;
  private final SiteGraph graph;
  private final Language language;
  private final Home home;
  private final List<Article> top;

  HomeBlocks(PageContext context, Language language) {
    this.context = context;
    this.graph = context.graph();
    this.language = language;
    this.home = graph.data().home();
    this.top = topArticles();
  }

  /** The lead and the second stories: what is named and may be seen, else the newest. */
  private List<Article> topArticles() {
    List<Article> newest = graph.articles(language).all();
    Article lead =
        Stream.concat(named(Stream.ofNullable(home.lead()).toList()), newest.stream())
            .findFirst()
            .orElse(null);
    List<Article> chosen = named(home.second()).toList();
    int most = chosen.isEmpty() ? SECOND : MOST_SECOND;
    return Stream.concat(Stream.ofNullable(lead), (chosen.isEmpty() ? newest : chosen).stream())
        .distinct()
        .limit(most + 1)
        .toList();
  }

  private Stream<Article> named(List<Ref> refs) {
    return refs.stream()
        .flatMap(
            ref ->
                graph.articles(language).all().stream()
                    .filter(article -> article.slug().id().equals(ref.id()))
                    .limit(1));
  }

  /** The articles at the head, the lead first. */
  List<Story> top() {
    return top.stream().map(context.cards()::story).toList();
  }

  List<HomeBlock> blocks() {
    List<Home.Block> blocks =
        home.blocks().isEmpty() ? USUAL.stream().map(HomeBlocks::usual).toList() : home.blocks();
    return blocks.stream().map(this::block).flatMap(Optional::stream).toList();
  }

  private static Home.Block usual(Home.Kind kind) {
    return new Home.Block(kind, null, List.of(), null, null, Location.of("content/data/home.yml"));
  }

  private Optional<HomeBlock> block(Home.Block block) {
    Phrase title = phrase(block.title());
    return switch (block.kind()) {
      case LATEST -> some(latest(), stories -> new HomeBlock.Latest(title, stories));
      case VILLAGES ->
          some(
              villages(block).stream().map(v -> context.cards().card(v, language)).toList(),
              cards -> new HomeBlock.Villages(title, cards));
      case FIGURES ->
          some(
              figures(block).stream().map(f -> context.cards().figure(f, language)).toList(),
              figures -> new HomeBlock.Figures(title, figures));
      case COUNTIES -> counties(title);
      case PHOTO_STORY -> photoStory(block, title);
      case TOPIC -> topic(block, title);
      case NOTICE -> notice(block, title);
    };
  }

  private static <T> Optional<HomeBlock> some(List<T> items, Function<List<T>, HomeBlock> block) {
    return items.isEmpty() ? Optional.empty() : Optional.of(block.apply(items));
  }

  private List<Story> latest() {
    return graph.articles(language).all().stream()
        .filter(article -> !top.contains(article))
        .limit(LATEST)
        .map(context.cards()::story)
        .toList();
  }

  /** Those that are named, or those of which there was news last. */
  private List<Profile> villages(Home.Block block) {
    if (!block.ids().isEmpty()) {
      return profiles(ProfileKind.VILLAGE, block.ids());
    }
    Comparator<Profile> byNews = Comparator.comparing(this::news, Comparator.reverseOrder());
    return graph.profiles(ProfileKind.VILLAGE).stream().sorted(byNews).limit(VILLAGES).toList();
  }

  private Instant news(Profile village) {
    return graph.articles(language).ofVillage(village.id().id()).stream()
        .map(Article::date)
        .max(Comparator.naturalOrder())
        .orElse(Instant.MIN);
  }

  private List<Profile> profiles(ProfileKind kind, List<Ref> ids) {
    return ids.stream()
        .map(ref -> graph.profile(kind, ref.id()))
        .filter(Objects::nonNull)
        .map(profile -> Objects.requireNonNull(profile))
        .toList();
  }

  private List<Fact> figures(Home.Block block) {
    Collection<Fact> all = graph.facts().values();
    List<Fact> named =
        block.ids().stream()
            .map(ref -> graph.facts().get(ref.id()))
            .filter(Objects::nonNull)
            .map(fact -> Objects.requireNonNull(fact))
            .toList();
    if (!block.ids().isEmpty()) {
      return named;
    }
    List<Fact> leads = all.stream().filter(Fact::lead).toList();
    return (leads.isEmpty() ? all : leads).stream().limit(FIGURES).toList();
  }

  private Optional<HomeBlock> counties(@Nullable Phrase title) {
    CountyIndex index = new CountyIndex(context);
    int fewest = home.blocks().isEmpty() ? FEWEST_COUNTIES : 1;
    if (index.all().size() < fewest) {
      return Optional.empty();
    }
    String url = context.urls().path(Routes.section(language, SiteSection.COUNTIES));
    return Optional.of(new HomeBlock.Counties(title, index.schematic(language), url));
  }

  private Optional<HomeBlock> photoStory(Home.Block block, @Nullable Phrase title) {
    List<Profile> galleries =
        block.ids().isEmpty()
            ? graph.profiles(ProfileKind.GALLERY)
            : profiles(ProfileKind.GALLERY, block.ids());
    return galleries.stream()
        .filter(gallery -> !gallery.photos().isEmpty())
        .findFirst()
        .map(gallery -> photoStory(gallery, title));
  }

  private HomeBlock photoStory(Profile gallery, @Nullable Phrase title) {
    Route route = context.cards().route(gallery, language);
    List<Shot> shots = context.cards().album(gallery.photos(), route, "home-", 0, PHOTOS, language);
    return new HomeBlock.PhotoStory(title, context.cards().card(gallery, language), shots);
  }

  private Optional<HomeBlock> topic(Home.Block block, @Nullable Phrase title) {
    List<View.TopicCard> cards = new TopicPages(context).cards(language);
    String named =
        block.ids().isEmpty()
            ? ""
            : context
                .urls()
                .path(Routes.item(language, SiteSection.TOPICS, block.ids().get(0).id()));
    return cards.stream()
        .filter(card -> named.isEmpty() || card.url().equals(named))
        .findFirst()
        .map(card -> new HomeBlock.Topic(title, card));
  }

  private Optional<HomeBlock> notice(Home.Block block, @Nullable Phrase title) {
    Phrase text = phrase(block.text());
    if (text == null) {
      return Optional.empty();
    }
    Ref to = block.to();
    @Nullable Link link =
        to == null ? null : context.frames().link(new SiteConfig.NavItem(null, to), language);
    return Optional.of(new HomeBlock.Notice(title, text, link));
  }

  private @Nullable Phrase phrase(@Nullable Text text) {
    return text == null ? null : text.in(language);
  }
}
