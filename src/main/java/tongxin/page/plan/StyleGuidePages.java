package tongxin.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tongxin.config.Language;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.page.parts.Head;
import tongxin.page.parts.PageContext;
import tongxin.page.view.Card;
import tongxin.page.view.Figure;
import tongxin.page.view.FigureGroup;
import tongxin.page.view.Showcase;
import tongxin.page.view.Story;
import tongxin.page.view.View;
import tongxin.site.Route;
import tongxin.site.SiteSection;

/**
 * A page with every part that pages are made of, filled with the newsroom's own content; in a
 * preview alone.
 */
final class StyleGuidePages {
  private static final int EXAMPLES = 3;

  private final PageContext context;
  private final ShowcaseViews showcases;

  StyleGuidePages(PageContext context) {
    this.context = context;
    this.showcases = new ShowcaseViews(context);
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    if (!context.graph().preview()) {
      return pages;
    }
    Map<Language, Route> versions =
        context.versions(language -> new Route(language.code() + "/style-guide/"));
    versions.forEach(
        (language, route) ->
            pages.add(
                new Page(
                    PageKind.STYLE_GUIDE,
                    route,
                    language,
                    "style-guide",
                    Page.SITE,
                    Map.of(),
                    () -> view(language, versions))));
    return pages;
  }

  private View view(Language language, Map<Language, Route> versions) {
    String title = context.sections().labels().get(language, "guide.title");
    Head head = Head.of(title, "", SiteSection.HOME).notIndexed();
    List<FigureGroup> groups = new FigureGroups(context, language).all();
    List<Figure> figures =
        groups.stream()
            .flatMap(group -> group.all().stream())
            .map(FigureGroup.Entry::figure)
            .limit(EXAMPLES)
            .toList();
    return new View.StyleGuide(
        context.frames().frame(language, head, versions),
        stories(language),
        cards(ProfileKind.VILLAGE, language),
        cards(ProfileKind.SITE, language),
        cards(ProfileKind.GALLERY, language),
        figures,
        groups.stream().flatMap(group -> group.charts().stream()).limit(1).toList(),
        showcase(figures, language));
  }

  private List<Story> stories(Language language) {
    return context.graph().articles(language).all().stream()
        .limit(EXAMPLES)
        .map(context.cards()::story)
        .toList();
  }

  private List<Card> cards(ProfileKind kind, Language language) {
    return context.graph().profiles(kind).stream()
        .limit(EXAMPLES)
        .map(profile -> context.cards().card(profile, language))
        .toList();
  }

  /** That of the village with the most to show. */
  private Showcase showcase(List<Figure> figures, Language language) {
    return context.graph().profiles(ProfileKind.VILLAGE).stream()
        .max(Comparator.comparingInt(StyleGuidePages::amount))
        .map(village -> showcases.of(village, figures, language))
        .orElse(Showcase.NONE);
  }

  private static int amount(Profile village) {
    return village.highlights().size() + village.produce().size() + village.telephones().size();
  }
}
