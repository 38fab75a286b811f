package tongxin.page.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Text;
import tongxin.page.parts.Frames;
import tongxin.page.parts.Head;
import tongxin.page.parts.PageContext;
import tongxin.page.view.ShareImage;
import tongxin.page.view.Story;
import tongxin.page.view.View;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/** The choice of language, the first page of each language, and the page for a wrong address. */
final class HomePages {
  private final PageContext context;
  private final SiteGraph graph;

  HomePages(PageContext context) {
    this.context = context;
    this.graph = context.graph();
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    pages.add(root());
    Map<Language, Route> homes = context.versions(Routes::home);
    for (Language language : graph.languages()) {
      String title = graph.site().title().in(language).text();
      pages.add(
          new Page(
              PageKind.HOME,
              Routes.home(language),
              language,
              title,
              Page.SITE,
              homes,
              () -> home(language, homes),
              changed(language)));
    }
    return pages;
  }

  /** The choice of language, or the way to the default one. */
  private Page root() {
    Language language = graph.site().defaultLanguage();
    String title = graph.site().title().in(language).text();
    if (!Frames.leadsOn(graph.site())) {
      return new Page(
          PageKind.LANGUAGES, Routes.LANGUAGES, null, title, Page.SITE, Map.of(), this::languages);
    }
    Route home = Routes.home(language);
    return new Page(
        PageKind.ALIAS,
        Routes.LANGUAGES,
        language,
        title,
        Page.SITE,
        Map.of(),
        () ->
            new View.Alias(
                language.tag(),
                title,
                context.urls().path(home),
                context.urls().absolute(home),
                context.frames().site(language).head().verification()));
  }

  private View languages() {
    Map<Language, Route> homes = context.versions(Routes::home);
    List<View.Languages.Choice> choices =
        graph.languages().stream()
            .map(
                language ->
                    new View.Languages.Choice(
                        language.tag(),
                        language.name(),
                        graph.site().title().in(language).text(),
                        context.frames().site(language).description(),
                        context.urls().path(Routes.home(language))))
            .toList();
    Language own = graph.site().defaultLanguage();
    Head head = Head.of("", "", SiteSection.HOME);
    return new View.Languages(
        joined(choices.stream().map(View.Languages.Choice::title), " · "),
        joined(choices.stream().map(View.Languages.Choice::description), " "),
        context.urls().absolute(Routes.LANGUAGES),
        context.frames().frame(own, head.withImage(picture(own)), homes).shared().image(),
        context.frames().alternates(homes),
        context.frames().site(own),
        choices);
  }

  private static String joined(Stream<String> texts, String between) {
    return texts.filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(between));
  }

  private View home(Language language, Map<Language, Route> homes) {
    HomeBlocks blocks = new HomeBlocks(context, language);
    List<Story> top = blocks.top();
    Text description = graph.site().description();
    Head head =
        Head.of("", description == null ? "" : description.in(language).text(), SiteSection.HOME);
    return new View.Home(
        context
            .frames()
            .frame(language, head.withImage(picture(language)).changed(changed(language)), homes),
        top.isEmpty() ? null : top.get(0),
        top.isEmpty() ? List.of() : top.subList(1, top.size()),
        blocks.blocks(),
        links(language));
  }

  /** The cover of the newest article that has one, or that of a village. */
  private ShareImage picture(Language language) {
    ShareImage picture = context.sharing().pictureOfArticles(graph.articles(language).all());
    return picture.url().isEmpty()
        ? context.sharing().pictureOfProfiles(graph.profiles(ProfileKind.VILLAGE), language)
        : picture;
  }

  private @Nullable Instant changed(Language language) {
    return context.sharing().changed(graph.articles(language).all());
  }

  private Map<String, String> links(Language language) {
    Map<String, String> links = new LinkedHashMap<>();
    for (SiteSection section : SiteSection.contents()) {
      boolean exists = context.sections().exists(language, section);
      String url = context.urls().path(Routes.section(language, section));
      links.put(section.id(), exists ? url : "");
    }
    return links;
  }
}
