package tongxin.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;
import tongxin.asset.Asset;
import tongxin.config.Language;
import tongxin.content.model.Body;
import tongxin.content.model.LinkKind;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Phrase;
import tongxin.content.model.Segment;
import tongxin.page.view.BodyPart;
import tongxin.page.view.Need;
import tongxin.page.view.Picture;
import tongxin.page.view.Shot;
import tongxin.site.Alias;
import tongxin.site.LinkedPage;
import tongxin.site.SiteGraph;

/** Fills the placeholders of a body for a page in one language. */
public final class Bodies {
  /** Spaces typed for an indent, where the style makes one. */
  private static final Pattern INDENTED = Pattern.compile("<p>[\\u3000\\u2002\\u2003\\u00A0]+");

  private final SiteGraph graph;
  private final Urls urls;
  private final Pictures pictures;
  private final Cards cards;
  private final InlinePicture inline;
  private final ShortcodeViews shortcodes;

  Bodies(SiteGraph graph, Urls urls, Pictures pictures, Cards cards, Labels labels) {
    this.graph = graph;
    this.urls = urls;
    this.pictures = pictures;
    this.cards = cards;
    this.inline = new InlinePicture(labels);
    this.shortcodes = new ShortcodeViews(graph, urls, pictures, cards);
  }

  /**
   * The parts of a body.
   *
   * @param folder of the content file, where its pictures are
   * @param photos the photos of its bundle, with their captions
   */
  public List<BodyPart> parts(
      Body body, String folder, List<PhotoEntry> photos, Language language) {
    return new Filling(folder, photos, language).fill(body);
  }

  /** One body being filled. */
  final class Filling {
    private final String folder;
    private final List<PhotoEntry> photos;
    private final Language language;
    private final List<BodyPart> parts = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private final List<Need> needs = new ArrayList<>();
    private boolean inLink;
    private int albums;
    private int singles;

    Filling(String folder, List<PhotoEntry> photos, Language language) {
      this.folder = folder;
      this.photos = photos;
      this.language = language;
    }

    List<BodyPart> fill(Body body) {
      boolean indent = graph.site().indent();
      for (Segment segment : body.segments()) {
        if (segment instanceof Segment.Html part) {
          html.append(indent ? INDENTED.matcher(part.html()).replaceAll("<p>") : part.html());
        } else if (segment instanceof Segment.LinkStart link) {
          linkStart(link);
        } else if (segment instanceof Segment.LinkEnd) {
          html.append(inLink ? "</a>" : "");
          inLink = false;
        } else if (segment instanceof Segment.Image image) {
          image(image);
        } else if (segment instanceof Segment.Shortcode shortcode) {
          shortcodes.show(shortcode, this);
        }
      }
      flush();
      return List.copyOf(parts);
    }

    private void flush() {
      if (!html.toString().isBlank()) {
        parts.add(new BodyPart.Html(html.toString(), List.copyOf(needs)));
      }
      html.setLength(0);
      needs.clear();
    }

    /** Adds a part behind what was written so far. */
    void part(BodyPart part) {
      flush();
      parts.add(part);
    }

    /** A link to what may not be seen stands as plain words, and without words not at all. */
    private void linkStart(Segment.LinkStart link) {
      boolean file =
          link.kind() == LinkKind.FILE
              && (graph.files().find(folder, link.target()) != null
                  || graph.alias(link.target()) == null);
      if (file) {
        String url = fileUrl(link.target());
        open(url == null ? null : url + link.fragment(), link.title(), "");
        html.append(link.untitled() ? escape(link.target()) : "");
        return;
      }
      LinkedPage target = target(link);
      if (target == null) {
        return;
      }
      boolean foreign = !target.language().equals(language);
      open(
          urls.path(target.route()) + fragment(link),
          link.title(),
          foreign ? target.language().tag() : "");
      html.append(link.untitled() ? escape(target.title()) : "");
    }

    private @Nullable LinkedPage target(Segment.LinkStart link) {
      Alias alias = link.kind() == LinkKind.FILE ? graph.alias(link.target()) : null;
      return alias == null
          ? graph.target(link.kind(), link.target(), language)
          : graph.target(alias, language);
    }

    private String fragment(Segment.LinkStart link) {
      Alias alias = link.kind() == LinkKind.FILE ? graph.alias(link.target()) : null;
      return alias == null ? link.fragment() : graph.fragment(alias, link.fragment());
    }

    private void open(@Nullable String url, String title, String hreflang) {
      if (url != null) {
        html.append("<a href=\"").append(escape(url)).append('"');
        html.append(title.isEmpty() ? "" : " title=\"" + escape(title) + "\"");
        html.append(hreflang.isEmpty() ? "" : " hreflang=\"" + hreflang + "\"").append('>');
        inLink = true;
      }
    }

    private @Nullable String fileUrl(String written) {
      String path = graph.file(folder, written);
      if (path == null) {
        return null;
      }
      if (path.startsWith("assets/")) {
        Asset asset = graph.files().assets().get(path.substring("assets/".length()));
        return asset == null ? null : urls.base() + asset.route();
      }
      Pictures.LinkedFile file = pictures.file(path);
      if (file == null) {
        return null;
      }
      needs.add(file.need());
      return file.url();
    }

    private void image(Segment.Image image) {
      Shot own = cards.byPath(folder, image.path(), photos, language);
      Shot shot = own == null ? pictures.external(image.path()) : own;
      if (shot == null) {
        html.append(escape(image.alt()));
      } else {
        picture(described(shot, image.alt(), image.title(), null), image.standalone());
      }
    }

    private void picture(Shot shot, boolean standalone) {
      if (standalone) {
        part(new BodyPart.Photo(shot));
        return;
      }
      Picture picture = shot.picture();
      if (picture.need() != null) {
        needs.add(picture.need());
      }
      html.append(inline.html(shot, language));
    }

    String folder() {
      return folder;
    }

    List<PhotoEntry> photos() {
      return photos;
    }

    Language language() {
      return language;
    }

    /** Writes safe HTML into the line. */
    void write(String safe) {
      html.append(safe);
    }

    /** True within a link, which cannot hold another. */
    boolean isInLink() {
      return html.lastIndexOf("<a ") > html.lastIndexOf("</a>");
    }

    /** What stands before the ids of the photos of the next album. */
    String nextAlbum() {
      return "album" + ++albums + "-";
    }

    /** A picture with the words of the place where it is shown; empty ones leave its own. */
    Shot described(Shot shot, String alt, String caption, @Nullable String credit) {
      Picture p = shot.picture();
      Phrase words = alt.isEmpty() ? p.alt() : Phrase.of(alt);
      return new Shot(
          p.describedAs(words),
          caption.isEmpty() ? shot.caption() : Phrase.of(caption),
          credit == null ? shot.credit() : Phrase.of(credit),
          shot.taken(),
          shot.illustration(),
          shot.ai(),
          shot.url(),
          "single-" + ++singles);
    }

    private static String escape(String text) {
      return HtmlEscape.escapeHtml4Xml(text);
    }
  }
}
