package tongxin.page.parts;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;
import tongxin.content.model.Fact;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Phrase;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Segment;
import tongxin.content.model.ShortcodeKind;
import tongxin.content.model.Text;
import tongxin.content.slips.MarkEscapes;
import tongxin.page.view.BodyPart;
import tongxin.page.view.Figure;
import tongxin.page.view.Link;
import tongxin.page.view.Shot;
import tongxin.site.Route;
import tongxin.site.SiteGraph;

/** What each shortcode shows. One that may not be seen, or does not exist, shows nothing. */
final class ShortcodeViews {
  private final SiteGraph graph;
  private final Urls urls;
  private final Pictures pictures;
  private final Cards cards;
  private final MediaViews media;

  ShortcodeViews(SiteGraph graph, Urls urls, Pictures pictures, Cards cards) {
    this.graph = graph;
    this.urls = urls;
    this.pictures = pictures;
    this.cards = cards;
    this.media = new MediaViews(graph, urls, pictures, cards);
  }

  /** What a shortcode shows: a part of the body, or HTML in a line. */
  private interface View {
    void show(Segment.Shortcode shortcode, Bodies.Filling body);
  }

  void show(Segment.Shortcode shortcode, Bodies.Filling body) {
    shortcode.kind().ifPresent(kind -> view(kind).show(shortcode, body));
  }

  private View view(ShortcodeKind kind) {
    return switch (kind) {
      case GALLERY -> this::gallery;
      case PHOTO -> this::photo;
      case FACT -> this::fact;
      case VILLAGE -> this::village;
      case VIDEO, AUDIO -> media::show;
      case QUOTE -> this::quote;
    };
  }

  private void fact(Segment.Shortcode shortcode, Bodies.Filling body) {
    Fact fact = graph.facts().get(words(shortcode, "id"));
    if (fact == null) {
      return;
    }
    Figure figure = cards.figure(fact, body.language());
    boolean linked = body.isInLink();
    body.write(linked ? "" : "<a class=\"fact\" href=\"" + figure.url() + "\">");
    Figure.Amount amount = figure.amount();
    body.write("<data value=\"" + escape(amount.value()) + "\">");
    body.write(escape(amount.before() + amount.number().text() + amount.after()));
    body.write(linked ? "</data>" : "</data></a>");
  }

  private void photo(Segment.Shortcode shortcode, Bodies.Filling body) {
    String file = words(shortcode, "file");
    Shot own = cards.byPath(body.folder(), file, body.photos(), body.language());
    Shot shot = own == null ? pictures.external(file) : own;
    if (shot != null) {
      String alt = words(shortcode, "alt");
      String caption = words(shortcode, "caption");
      String credit = shortcode.value("credit") == null ? null : words(shortcode, "credit");
      body.part(new BodyPart.Photo(body.described(shot, alt, caption, credit)));
    }
  }

  private void gallery(Segment.Shortcode shortcode, Bodies.Filling body) {
    String id = shortcode.value("id");
    String prefix = body.nextAlbum();
    if (id == null) {
      if (!body.photos().isEmpty()) {
        body.part(new BodyPart.Album(album(body.photos(), null, prefix, body), null));
      }
      return;
    }
    Profile gallery = graph.profile(ProfileKind.GALLERY, id);
    if (gallery != null) {
      Route route = cards.route(gallery, body.language());
      Text name = gallery.name();
      body.part(
          new BodyPart.Album(
              album(gallery.photos(), route, prefix, body),
              Link.of(urls.path(route), name.in(body.language()))));
    }
  }

  private List<Shot> album(
      List<PhotoEntry> entries, @Nullable Route album, String prefix, Bodies.Filling body) {
    return cards.album(entries, album, prefix, 0, Cards.EMBEDDED_PHOTOS, body.language());
  }

  private void village(Segment.Shortcode shortcode, Bodies.Filling body) {
    Profile village = graph.profile(ProfileKind.VILLAGE, words(shortcode, "id"));
    if (village != null) {
      body.part(new BodyPart.VillageCard(cards.card(village, body.language())));
    }
  }

  private void quote(Segment.Shortcode shortcode, Bodies.Filling body) {
    body.part(
        new BodyPart.Quote(
            Phrase.of(words(shortcode, "text")),
            words(shortcode, "by"),
            words(shortcode, "source")));
  }

  private static String words(Segment.Shortcode shortcode, String argument) {
    return MarkEscapes.shown(Objects.requireNonNullElse(shortcode.value(argument), ""));
  }

  private static String escape(String text) {
    return HtmlEscape.escapeHtml4Xml(text);
  }
}
