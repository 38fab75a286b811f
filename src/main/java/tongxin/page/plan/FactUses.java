package tongxin.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Body;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Segment;
import tongxin.content.model.ShortcodeArgument;
import tongxin.page.parts.PageContext;
import tongxin.page.view.Link;
import tongxin.site.LinkedPage;

/** Which pages of a language use each figure: newest articles first, then villages and others. */
final class FactUses {
  private final PageContext context;
  private final Language language;
  private final Map<String, List<Link>> uses = new HashMap<>();

  private FactUses(PageContext context, Language language) {
    this.context = context;
    this.language = language;
  }

  /** Links to the pages, by the id of the figure. */
  static Map<String, List<Link>> in(PageContext context, Language language) {
    FactUses found = new FactUses(context, language);
    context.graph().articles(language).all().forEach(found::article);
    for (ProfileKind kind : ProfileKind.values()) {
      context.graph().profiles(kind).forEach(found::profile);
    }
    for (LinkKind kind : List.of(LinkKind.TOPIC, LinkKind.PAGE)) {
      context
          .graph()
          .standing(kind)
          .forEach(
              (id, versions) ->
                  versions.values().forEach(page -> found.target(kind, id, ids(page.body()))));
    }
    return found.uses;
  }

  private void article(Article article) {
    Set<String> ids = ids(article.body());
    if (!ids.isEmpty()) {
      var story = context.cards().story(article);
      ids.forEach(id -> add(id, Link.of(story.url(), story.title())));
    }
  }

  private void profile(Profile profile) {
    Set<String> ids = new LinkedHashSet<>();
    for (Profile.ProfileFact fact : profile.facts()) {
      if (fact instanceof Profile.ProfileFact.Known known) {
        ids.add(known.id().id());
      }
    }
    profile.stories().values().forEach(story -> ids.addAll(ids(story.body())));
    String url = context.urls().path(context.cards().route(profile, language));
    ids.forEach(id -> add(id, Link.of(url, profile.name().in(language))));
  }

  private void target(LinkKind kind, String id, Set<String> facts) {
    @Nullable LinkedPage target =
        facts.isEmpty() ? null : context.graph().target(kind, id, language);
    if (target != null) {
      Link link = Link.of(context.urls().path(target.route()), target.title());
      facts.forEach(fact -> add(fact, link));
    }
  }

  private void add(String fact, Link link) {
    List<Link> links = uses.computeIfAbsent(fact, id -> new ArrayList<>());
    if (links.stream().noneMatch(known -> known.url().equals(link.url()))) {
      links.add(link);
    }
  }

  private static Set<String> ids(Body body) {
    Set<String> ids = new LinkedHashSet<>();
    for (Segment segment : body.segments()) {
      if (segment instanceof Segment.Shortcode shortcode) {
        ids.addAll(shortcode.values(ShortcodeArgument.FactId.class));
      }
    }
    return ids;
  }
}
