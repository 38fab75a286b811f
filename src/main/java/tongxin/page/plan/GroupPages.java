package tongxin.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tongxin.config.Language;
import tongxin.content.model.Phrase;
import tongxin.page.parts.GroupIndex;
import tongxin.page.parts.Head;
import tongxin.page.parts.Labels;
import tongxin.page.parts.PageContext;
import tongxin.page.parts.Paging;
import tongxin.page.view.Collection;
import tongxin.page.view.Counted;
import tongxin.page.view.Link;
import tongxin.page.view.View;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteSection;

/** The themes and the levels, and a page for each with all that has it. */
final class GroupPages {
  private final PageContext context;
  private final CollectionParts parts;

  GroupPages(PageContext context, CollectionParts parts) {
    this.context = context;
    this.parts = parts;
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    plan(parts.themes(), SiteSection.THEMES, PageKind.THEMES, PageKind.THEME, pages);
    plan(parts.levels(), SiteSection.LEVELS, PageKind.LEVELS, PageKind.LEVEL, pages);
    return pages;
  }

  private void plan(
      List<GroupIndex.Named> groups,
      SiteSection section,
      PageKind list,
      PageKind kind,
      List<Page> pages) {
    SectionPages.ViewMaker views =
        (language, versions) -> list(groups, section, language, versions);
    pages.addAll(new SectionPages(context).of(list, section, views));
    for (GroupIndex.Named group : groups) {
      Map<Language, Route> versions =
          context.versions(each -> Routes.item(each, section, group.id()));
      versions.forEach(
          (language, route) ->
              pages.add(
                  new Page(
                      kind,
                      route,
                      language,
                      parts.name(group, section, language).text(),
                      Page.SITE,
                      group.members().isMadeUp() ? Map.of() : versions,
                      () -> view(group, section, kind, language, versions))));
    }
  }

  private View list(
      List<GroupIndex.Named> groups,
      SiteSection section,
      Language language,
      Map<Language, Route> versions) {
    List<Counted> entries = new ArrayList<>();
    for (GroupIndex.Named group : groups) {
      String url = context.urls().path(Routes.item(language, section, group.id()));
      entries.add(
          new Counted(
              Link.of(url, parts.name(group, section, language)),
              group.members().villages().size(),
              group.members().siteCount(),
              0));
    }
    Labels labels = context.sections().labels();
    String description =
        labels.get(
            language, "directory.description." + section.id(), String.valueOf(groups.size()));
    Head head = Head.of(context.sections().name(language, section), description, section);
    return new View.Directory(
        context.frames().frame(language, head, versions), section.id(), List.copyOf(entries));
  }

  private View view(
      GroupIndex.Named group,
      SiteSection section,
      PageKind kind,
      Language language,
      Map<Language, Route> versions) {
    Phrase name = parts.name(group, section, language);
    Collection.Members members = parts.members(group.members(), language);
    Labels labels = context.sections().labels();
    Head head =
        Head.of(
                labels.get(language, "collection.title." + kind.id(), name.text()),
                parts.description(kind.id(), name.text(), null, members, language),
                section)
            .withCrumbs(List.of(context.sectionLink(language, section)))
            .withImage(parts.image(members));
    return new Collection(
        context
            .frames()
            .frame(language, group.members().isMadeUp() ? head.notIndexed() : head, versions),
        kind.id(),
        name,
        null,
        List.of(),
        members,
        List.of(),
        Paging.links(Routes.item(language, section, group.id()), 1, 1, context.urls()));
  }
}
