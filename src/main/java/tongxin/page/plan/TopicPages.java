package tongxin.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.LinkKind;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Phrase;
import tongxin.content.model.Ref;
import tongxin.content.model.StandingPage;
import tongxin.page.parts.Head;
import tongxin.page.parts.PageContext;
import tongxin.page.view.BodyPart;
import tongxin.page.view.ShareImage;
import tongxin.page.view.Shot;
import tongxin.page.view.View;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/** The topics (专题), and their list. */
final class TopicPages {
  private final PageContext context;
  private final SiteGraph graph;

  TopicPages(PageContext context) {
    this.context = context;
    this.graph = context.graph();
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    Map<Language, Route> lists =
        context.versions(
            language -> !ids(language).isEmpty(),
            language -> Routes.section(language, SiteSection.TOPICS));
    for (Language language : lists.keySet()) {
      pages.add(
          new Page(
              PageKind.TOPICS,
              Routes.section(language, SiteSection.TOPICS),
              language,
              context.sections().name(language, SiteSection.TOPICS),
              Page.SITE,
              lists,
              () -> list(language, lists)));
      for (String id : ids(language)) {
        Map<Language, Route> versions = versions(id);
        StandingPage topic = topic(id, language);
        pages.add(
            new Page(
                PageKind.TOPIC,
                Routes.item(language, SiteSection.TOPICS, id),
                language,
                topic.title(),
                topic.location(),
                versions,
                () -> view(topic, language, versions),
                context.sharing().changed(graph.articles(language).ofTopic(id))));
      }
    }
    return pages;
  }

  private List<String> ids(Language language) {
    return graph.standing(LinkKind.TOPIC).keySet().stream()
        .filter(id -> graph.hasTopicItems(id, language))
        .toList();
  }

  private StandingPage topic(String id, Language language) {
    return Objects.requireNonNull(graph.standing(LinkKind.TOPIC, id, language));
  }

  private Map<Language, Route> versions(String id) {
    return context.versions(
        language -> graph.hasTopicItems(id, language),
        language -> Routes.item(language, SiteSection.TOPICS, id));
  }

  /** The topics of a language as lists show them. */
  List<View.TopicCard> cards(Language language) {
    return ids(language).stream().map(id -> card(topic(id, language), language)).toList();
  }

  private View.TopicCard card(StandingPage topic, Language language) {
    String id = topic.id().id();
    String lang = foreign(topic, language);
    int count = graph.articles(language).ofTopic(id).size() + graph.profilesOfTopic(id).size();
    String summary = Objects.requireNonNullElse(topic.summary(), topic.body().excerpt());
    return new View.TopicCard(
        context.urls().path(Routes.item(language, SiteSection.TOPICS, id)),
        new Phrase(topic.title(), lang),
        summary.isEmpty() ? null : new Phrase(summary, lang),
        cover(topic, language),
        count);
  }

  private static String foreign(StandingPage page, Language language) {
    return page.language().equals(language) ? "" : page.language().tag();
  }

  private @Nullable Shot cover(StandingPage topic, Language language) {
    Ref cover = topic.cover();
    return cover == null
        ? null
        : context.cards().byPath(topic.folder(), cover.id(), List.of(), language);
  }

  private View list(Language language, Map<Language, Route> versions) {
    String name = context.sections().name(language, SiteSection.TOPICS);
    return new View.Topics(
        context
            .frames()
            .frame(
                language,
                Head.of(
                    name,
                    context.sections().describe(language, "topics", ids(language).size()),
                    SiteSection.TOPICS),
                versions),
        cards(language));
  }

  private View view(StandingPage topic, Language language, Map<Language, Route> versions) {
    String id = topic.id().id();
    String summary = Objects.requireNonNullElse(topic.summary(), "");
    Ref cover = topic.cover();
    PhotoEntry entry =
        cover == null ? null : context.cards().entryOf(topic.folder(), cover.id(), List.of());
    List<BodyPart> body = context.bodies().parts(topic.body(), topic.folder(), List.of(), language);
    List<Article> articles = graph.articles(language).ofTopic(id);
    ShareImage image =
        Stream.of(
                context.sharing().entry(entry, language),
                context.sharing().first(body),
                context.sharing().pictureOfArticles(articles),
                context.sharing().pictureOfProfiles(graph.profilesOfTopic(id), language))
            .filter(found -> !found.url().isEmpty())
            .findFirst()
            .orElse(ShareImage.NONE);
    Head head =
        Head.of(
                topic.title(),
                summary.isEmpty() ? topic.body().excerpt() : summary,
                SiteSection.TOPICS)
            .withImage(image)
            .changed(context.sharing().changed(articles))
            .withCrumbs(List.of(context.sectionLink(language, SiteSection.TOPICS)))
            .withParams(topic.values(), language)
            .nearestTo(SiteSection.TOPICS);
    return new View.Topic(
        context.frames().frame(language, head, versions),
        topic.title(),
        foreign(topic, language),
        summary,
        cover(topic, language),
        body,
        articles.stream().map(context.cards()::story).toList(),
        graph.profilesOfTopic(id).stream().map(p -> context.cards().card(p, language)).toList());
  }
}
