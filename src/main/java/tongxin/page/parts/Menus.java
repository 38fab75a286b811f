package tongxin.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Phrase;
import tongxin.content.model.SiteConfig;
import tongxin.content.model.Term;
import tongxin.content.model.Text;
import tongxin.page.view.Link;
import tongxin.page.view.SiteFrame;
import tongxin.site.LinkedPage;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/** Makes the menus of each page: the main menu, the columns, the lists to browse, the foot. */
final class Menus {
  private static final List<String> SERVICE = List.of("contact", "about");

  private final SiteGraph graph;
  private final Urls urls;
  private final Sections sections;

  Menus(SiteGraph graph, Urls urls, Sections sections) {
    this.graph = graph;
    this.urls = urls;
    this.sections = sections;
  }

  SiteFrame.Menus of(Language language) {
    List<SiteFrame.NavLink> nav = nav(language);
    return new SiteFrame.Menus(
        nav, columns(language), service(nav, language), browse(language), footer(language));
  }

  private List<SiteFrame.NavLink> browse(Language language) {
    List<SiteFrame.NavLink> links = new ArrayList<>();
    SiteSection.in(SiteSection.Menu.BROWSE)
        .forEach(section -> addSection(links, section, null, language));
    return List.copyOf(links);
  }

  private List<Link> service(List<SiteFrame.NavLink> menu, Language language) {
    return SERVICE.stream()
        .map(id -> graph.target(LinkKind.PAGE, id, language))
        .filter(Objects::nonNull)
        .map(page -> Link.of(urls.path(page.route()), page.title()))
        .filter(link -> menu.stream().noneMatch(shown -> shown.link().url().equals(link.url())))
        .toList();
  }

  private List<SiteFrame.NavLink> nav(Language language) {
    List<SiteFrame.NavLink> links = new ArrayList<>();
    List<SiteConfig.NavItem> items = graph.site().nav();
    if (items.isEmpty()) {
      SiteSection.in(SiteSection.Menu.MAIN)
          .forEach(section -> addSection(links, section, null, language));
    }
    for (SiteConfig.NavItem item : items) {
      add(links, item, language);
    }
    return List.copyOf(links);
  }

  /** A link as the menu writes it; null where it leads nowhere. */
  @Nullable Link link(SiteConfig.NavItem item, Language language) {
    List<SiteFrame.NavLink> found = new ArrayList<>();
    add(found, item, language);
    return found.isEmpty() ? null : found.get(0).link();
  }

  private void add(List<SiteFrame.NavLink> links, SiteConfig.NavItem item, Language language) {
    String target = item.target().id();
    Text label = item.label();
    Phrase words = label == null ? null : label.in(language);
    int colon = target.indexOf(':');
    if (target.startsWith("http")) {
      links.add(
          new SiteFrame.NavLink("", Link.of(target, words == null ? Phrase.of(target) : words)));
    } else if (colon > 0) {
      LinkKind kind = LinkKind.ofScheme(target.substring(0, colon)).orElse(LinkKind.PAGE);
      LinkedPage found = graph.target(kind, target.substring(colon + 1), language);
      if (found != null) {
        Phrase title = words == null ? Phrase.of(found.title()) : words;
        links.add(new SiteFrame.NavLink(target, Link.of(urls.path(found.route()), title)));
      }
    } else {
      SiteSection.of(target).ifPresent(section -> addSection(links, section, words, language));
    }
  }

  private void addSection(
      List<SiteFrame.NavLink> links,
      SiteSection section,
      @Nullable Phrase words,
      Language language) {
    if (sections.exists(language, section)) {
      Route route = Routes.section(language, section);
      Phrase label = words == null ? Phrase.of(sections.name(language, section)) : words;
      links.add(new SiteFrame.NavLink(section.id(), Link.of(urls.path(route), label)));
    }
  }

  /** The columns that have articles in this language. */
  List<Link> columns(Language language) {
    List<Link> links = new ArrayList<>();
    for (Term column : graph.data().columns().values()) {
      if (!graph.articles(language).ofColumn(column.id()).isEmpty()) {
        Route route = Routes.item(language, SiteSection.COLUMNS, column.id());
        links.add(Link.of(urls.path(route), column.name().in(language)));
      }
    }
    return List.copyOf(links);
  }

  private List<SiteFrame.FooterLine> footer(Language language) {
    return graph.site().footer().stream()
        .map(
            item -> {
              Text label = item.label();
              return new SiteFrame.FooterLine(
                  item.key(),
                  label == null ? "" : label.in(language).text(),
                  item.value().in(language).text(),
                  Objects.requireNonNullElse(item.url(), ""));
            })
        .toList();
  }
}
