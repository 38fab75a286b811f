package tongxin.page.parts;

import java.util.List;
import java.util.regex.Pattern;
import tongxin.page.view.BodyPart;
import tongxin.page.view.Card;
import tongxin.page.view.Link;
import tongxin.page.view.Picture;
import tongxin.page.view.Shot;

/** Makes the addresses in a body absolute: a feed reader does not know where the site is. */
public final class AbsoluteBodies {
  /** Addresses in HTML that this program has written: always in double quotes. */
  private static final Pattern PATH = Pattern.compile("(href|src)=\"(?=/)");

  private final Urls urls;
  private final String page;

  /**
   * For the body of one page.
   *
   * @param page its absolute address, to which footnotes lead
   */
  public AbsoluteBodies(Urls urls, String page) {
    this.urls = urls;
    this.page = page;
  }

  public List<BodyPart> absolute(List<BodyPart> parts) {
    return parts.stream().map(this::absolute).toList();
  }

  private BodyPart absolute(BodyPart part) {
    if (part instanceof BodyPart.Html html) {
      String origin = urls.absolute("/");
      String prefix = origin.substring(0, origin.length() - 1);
      String absolute = PATH.matcher(html.html()).replaceAll("$1=\"" + prefix);
      return new BodyPart.Html(absolute.replace("href=\"#", "href=\"" + page + "#"), html.needs());
    }
    if (part instanceof BodyPart.Photo photo) {
      return new BodyPart.Photo(shot(photo.shot()));
    }
    if (part instanceof BodyPart.Album album) {
      Link link = album.link();
      return new BodyPart.Album(
          album.shots().stream().map(this::shot).toList(),
          link == null ? null : new Link(urls.absolute(link.url()), link.text(), link.lang()));
    }
    if (part instanceof BodyPart.VillageCard card) {
      Card c = card.card();
      return new BodyPart.VillageCard(c.forFeed(urls.absolute(c.url())));
    }
    if (part instanceof BodyPart.Media media) {
      Shot poster = media.poster();
      return new BodyPart.Media(
          media.kind(),
          urls.absolute(media.url()),
          media.type(),
          poster == null ? null : shot(poster),
          media.captions().isEmpty() ? "" : urls.absolute(media.captions()),
          media.captionsLang(),
          media.words(),
          media.needs());
    }
    return part;
  }

  public Shot shot(Shot s) {
    Picture p = s.picture();
    Picture picture =
        new Picture(
            new Picture.Files(urls.absolute(p.src()), "", "", urls.absolute(p.large())),
            p.width(),
            p.height(),
            p.alt(),
            "",
            "",
            p.need());
    return new Shot(
        picture,
        s.caption(),
        s.credit(),
        s.taken(),
        s.illustration(),
        s.ai(),
        s.url().isEmpty() ? "" : urls.absolute(s.url()),
        s.id());
  }
}
