package tongxin.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Body;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.StandingPage;
import tongxin.content.model.Term;

/** Where content links lead, such as {@code article:SLUG}; never to what may not be seen. */
final class LinkedPages {
  private final SiteGraph graph;

  LinkedPages(SiteGraph graph) {
    this.graph = graph;
  }

  /** Where a link leads from a page in this language; null where it may not be seen. */
  @Nullable LinkedPage find(LinkKind kind, String id, Language from) {
    return switch (kind) {
      case ARTICLE -> article(article(id, from));
      case VILLAGE -> profile(ProfileKind.VILLAGE, id, from);
      case SITE -> profile(ProfileKind.SITE, id, from);
      case GALLERY -> profile(ProfileKind.GALLERY, id, from);
      case TOPIC, PAGE -> standing(kind, id, from);
      case COLUMN -> term(graph.content().data().columns(), id, SiteSection.COLUMNS, from);
      case TAG -> term(graph.content().data().tags(), id, SiteSection.TAGS, from);
      case FILE -> null;
    };
  }

  /** An old address leads to the very version that has it, if that may be seen. */
  @Nullable LinkedPage find(Alias alias, Language from) {
    return switch (alias.kind()) {
      case ARTICLE -> article(graph.articles(alias.language()).byKey(alias.id()));
      case TOPIC, PAGE ->
          graph.standing(alias.kind()).getOrDefault(alias.id(), Map.of()).values().stream()
                  .anyMatch(page -> page.language().equals(alias.language()))
              ? find(alias.kind(), alias.id(), alias.language())
              : null;
      default -> find(alias.kind(), alias.id(), from);
    };
  }

  /** A fragment, if the page that has an old address has its place; most are of the old site. */
  String fragment(Alias alias, String fragment) {
    Body body =
        switch (alias.kind()) {
          case ARTICLE -> {
            Article article = graph.articles(alias.language()).byKey(alias.id());
            yield article == null ? null : article.body();
          }
          case PAGE -> {
            StandingPage page = graph.standing(LinkKind.PAGE, alias.id(), alias.language());
            yield page == null ? null : page.body();
          }
          default -> null;
        };
    return !fragment.isEmpty() && body != null && body.anchors().has(fragment.substring(1))
        ? fragment
        : "";
  }

  /** Whether a link leads anywhere: cheaper than where. */
  boolean exists(LinkKind kind, String id, Language from) {
    return kind == LinkKind.ARTICLE ? article(id, from) != null : find(kind, id, from) != null;
  }

  private @Nullable LinkedPage article(@Nullable Article shown) {
    return shown == null
        ? null
        : new LinkedPage(graph.route(shown), shown.language(), shown.title());
  }

  /**
   * The article that a link from a page in this language leads to, in this language if there is
   * one; null where none may be seen.
   */
  @Nullable Article article(String slug, Language from) {
    Article own = graph.articles(from).bySlug(slug);
    if (own != null) {
      return own;
    }
    for (Language language : graph.languages()) {
      Article other = graph.articles(language).bySlug(slug);
      if (other != null) {
        Article translation = graph.articles(from).byKey(other.key());
        return translation == null ? other : translation;
      }
    }
    return null;
  }

  private @Nullable LinkedPage profile(ProfileKind kind, String id, Language from) {
    Profile profile = graph.profile(kind, id);
    return profile == null
        ? null
        : new LinkedPage(Routes.profile(from, kind, id), from, profile.name().in(from).text());
  }

  private @Nullable LinkedPage standing(LinkKind kind, String id, Language from) {
    StandingPage page = graph.standing(kind, id, from);
    if (page == null || (kind == LinkKind.TOPIC && !graph.hasTopicItems(id, from))) {
      return null;
    }
    Route route =
        kind == LinkKind.TOPIC ? Routes.item(from, SiteSection.TOPICS, id) : Routes.page(from, id);
    return new LinkedPage(route, from, page.title());
  }

  private @Nullable LinkedPage term(
      Map<String, Term> terms, String id, SiteSection section, Language from) {
    Term term = terms.get(id);
    if (term == null) {
      return null;
    }
    boolean used =
        section == SiteSection.TAGS
            ? !graph.articles(from).ofTag(id).isEmpty()
            : !graph.articles(from).ofColumn(id).isEmpty();
    return used
        ? new LinkedPage(Routes.item(from, section, id), from, term.name().in(from).text())
        : null;
  }
}
