package tongxin.page.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongxin.config.Language;
import tongxin.page.parts.Head;
import tongxin.page.parts.Labels;
import tongxin.page.parts.PageContext;
import tongxin.page.view.NotFound;
import tongxin.page.view.SiteFrame;
import tongxin.page.view.View;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/**
 * The pages shown where a page is missing: at no such address, or in no such language. Both are
 * made once for a language; which pages are nearest, a script finds out from the address.
 */
final class NotFoundPages {
  private static final List<SiteSection> WAYS =
      List.of(
          SiteSection.HOME,
          SiteSection.VILLAGES,
          SiteSection.SITES,
          SiteSection.A_Z,
          SiteSection.COUNTIES,
          SiteSection.ARTICLES,
          SiteSection.ARCHIVE,
          SiteSection.TOPICS,
          SiteSection.GALLERIES,
          SiteSection.FIGURES,
          SiteSection.SEARCH);

  private final PageContext context;
  private final SiteGraph graph;

  NotFoundPages(PageContext context) {
    this.context = context;
    this.graph = context.graph();
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    for (Language language : graph.languages()) {
      pages.add(page(PageKind.NOT_FOUND, Routes.notFound(language), language, List.of()));
      if (graph.languages().size() > 1) {
        Route untranslated = Routes.untranslated(language);
        pages.add(page(PageKind.UNTRANSLATED, untranslated, language, List.of()));
      }
    }
    Language first = graph.site().defaultLanguage();
    List<Language> others =
        graph.languages().stream().filter(language -> !language.equals(first)).toList();
    pages.add(page(PageKind.NOT_FOUND, Routes.NOT_FOUND, first, others));
    return pages;
  }

  private Page page(PageKind kind, Route route, Language language, List<Language> others) {
    return new Page(
        kind,
        route,
        language,
        kind == PageKind.UNTRANSLATED
            ? context.sections().labels().get(language, "untranslated.title")
            : kind.id(),
        Page.SITE,
        Map.of(),
        () -> view(kind, route, language, others));
  }

  private View view(PageKind kind, Route route, Language language, List<Language> others) {
    NotFound.Words words = words(kind, language);
    Head head =
        Head.of(kind == PageKind.NOT_FOUND ? "404" : words.title(), words.text()).notIndexed();
    Map<Language, Route> elsewhere = new LinkedHashMap<>();
    graph.languages().forEach(each -> elsewhere.put(each, Routes.home(each)));
    return new NotFound(
        context.frames().frame(language, head, Map.of(language, route), elsewhere),
        words,
        others.stream().map(other -> words(kind, other)).toList(),
        graph.languages().stream().map(Language::code).toList());
  }

  private NotFound.Words words(PageKind kind, Language language) {
    Labels labels = context.sections().labels();
    boolean missing = kind == PageKind.NOT_FOUND;
    boolean indexed = context.sections().exists(language, SiteSection.A_Z);
    return new NotFound.Words(
        language.tag(),
        language.code(),
        missing ? labels.get(language, "lost.title") : labels.get(language, "untranslated.title"),
        missing ? labels.get(language, "lost.text") : labels.get(language, "untranslated.text"),
        labels.get(language, "lost.nearest"),
        indexed ? context.urls().path(Routes.section(language, SiteSection.A_Z)) : "",
        ways(language));
  }

  private List<SiteFrame.NavLink> ways(Language language) {
    return WAYS.stream()
        .filter(section -> context.sections().exists(language, section))
        .map(section -> new SiteFrame.NavLink(section.id(), context.sectionLink(language, section)))
        .toList();
  }
}
