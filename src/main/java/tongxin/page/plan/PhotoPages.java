package tongxin.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tongxin.config.Language;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Phrase;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.page.parts.Head;
import tongxin.page.parts.PageContext;
import tongxin.page.parts.Urls;
import tongxin.page.view.Link;
import tongxin.page.view.Shot;
import tongxin.page.view.View;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteSection;

/**
 * The page of each photo of a gallery, village or model site: its address when there are no
 * scripts, and for links to it.
 */
final class PhotoPages {
  private final PageContext context;
  private final Profile album;

  PhotoPages(PageContext context, Profile album) {
    this.context = context;
    this.album = album;
  }

  List<Page> plan(Language language) {
    List<Page> pages = new ArrayList<>();
    for (int i = 1; i <= album.photos().size(); i++) {
      int number = i;
      Map<Language, Route> versions =
          context.versions(each -> Routes.photo(context.cards().route(album, each), number));
      pages.add(
          new Page(
              PageKind.PHOTO,
              Routes.photo(context.cards().route(album, language), number),
              language,
              album.name().in(language).text(),
              album.photos().get(number - 1).location(),
              Page.listed(album.publication(), versions),
              () -> view(language, number, versions),
              context.sharing().changed(album, language)));
    }
    return pages;
  }

  private View view(Language language, int number, Map<Language, Route> versions) {
    Route own = context.cards().route(album, language);
    int count = album.photos().size();
    Urls urls = context.urls();
    PhotoEntry entry = album.photos().get(number - 1);
    Shot shot = context.cards().shot(entry, language, "", "photo-" + number);
    Phrase name = album.name().in(language);
    Phrase caption = shot.caption();
    String title = caption == null ? name.text() + " " + number : caption.text();
    Route page =
        album.kind() == ProfileKind.GALLERY
            ? Routes.listPage(own, (number - 1) / ProfilePages.PHOTOS_PER_PAGE + 1)
            : own;
    return new View.PhotoPage(
        context.frames().frame(language, head(language, title, entry, number), versions),
        shot,
        title,
        Link.of(urls.path(page) + "#photo-" + number, name),
        number,
        count,
        number > 1 ? urls.path(Routes.photo(own, number - 1)) : "",
        number < count ? urls.path(Routes.photo(own, number + 1)) : "");
  }

  private Head head(Language language, String caption, PhotoEntry entry, int number) {
    Phrase name = album.name().in(language);
    String own = name.text() + " " + number;
    // Two photos may have one caption, but not one place in the album.
    String title = caption.equals(own) ? own : caption + " · " + own;
    SiteSection section = SiteSection.of(album.kind());
    Route list = Routes.section(language, section);
    Route route = context.cards().route(album, language);
    return Head.of(title, caption, section)
        .withCrumbs(
            List.of(
                Link.of(context.urls().path(list), context.sections().name(language, section)),
                Link.of(context.urls().path(route), name)))
        .withImage(context.sharing().entry(entry, language))
        .changed(context.sharing().changed(album, language))
        .indexedAs(album.publication());
  }
}
