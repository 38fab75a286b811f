package tongxin.page.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongxin.config.Language;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Phrase;
import tongxin.content.model.Profile;
import tongxin.page.parts.Frames;
import tongxin.page.parts.PageContext;
import tongxin.page.parts.Urls;
import tongxin.page.view.Link;
import tongxin.page.view.Shot;
import tongxin.page.view.View;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteSection;

/**
 * The page of each photo of a gallery: its address when there are no scripts, and for links to it.
 */
final class PhotoPages {
  private final PageContext context;
  private final Profile gallery;

  PhotoPages(PageContext context, Profile gallery) {
    this.context = context;
    this.gallery = gallery;
  }

  List<Page> plan(Language language) {
    List<Page> pages = new ArrayList<>();
    for (int i = 1; i <= gallery.photos().size(); i++) {
      int number = i;
      Map<Language, Route> versions = new LinkedHashMap<>();
      for (Language each : context.graph().languages()) {
        versions.put(each, Routes.photo(context.cards().route(gallery, each), number));
      }
      pages.add(
          new Page(
              PageKind.PHOTO,
              Routes.photo(context.cards().route(gallery, language), number),
              language,
              gallery.name().in(language).text(),
              gallery.photos().get(number - 1).location(),
              Page.listed(gallery.publication(), versions),
              () -> view(language, number, versions),
              context.sharing().changed(gallery, language)));
    }
    return pages;
  }

  private View view(Language language, int number, Map<Language, Route> versions) {
    Route album = context.cards().route(gallery, language);
    int count = gallery.photos().size();
    Urls urls = context.urls();
    PhotoEntry entry = gallery.photos().get(number - 1);
    Shot shot = context.pictures().shot(entry, language, "", "photo-" + number);
    Phrase name = gallery.name().in(language);
    Phrase caption = shot.caption();
    String title = caption == null ? name.text() + " " + number : caption.text();
    Route page = Routes.listPage(album, (number - 1) / ProfilePages.PHOTOS_PER_PAGE + 1);
    return new View.PhotoPage(
        context.frames().frame(language, head(language, title, entry, name), versions),
        shot,
        title,
        Link.of(urls.path(page) + "#photo-" + number, name),
        number,
        count,
        number > 1 ? urls.path(Routes.photo(album, number - 1)) : "",
        number < count ? urls.path(Routes.photo(album, number + 1)) : "");
  }

  private Frames.Head head(Language language, String title, PhotoEntry entry, Phrase name) {
    Route list = Routes.section(language, SiteSection.GALLERIES);
    Route album = context.cards().route(gallery, language);
    return Frames.Head.of(title, title, SiteSection.GALLERIES)
        .withCrumbs(
            List.of(
                Link.of(
                    context.urls().path(list),
                    context.sections().name(language, SiteSection.GALLERIES)),
                Link.of(context.urls().path(album), name)))
        .withImage(context.sharing().entry(entry, language))
        .changed(context.sharing().changed(gallery, language))
        .indexedAs(gallery.publication());
  }
}
