package tongxin.site;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.content.model.LinkKind;

/**
 * An address of the site itself, copied from a browser into a text: {@code /zh/villages/qingxi/}.
 * It would break as soon as anything moves; content is linked by its id.
 */
record OwnAddress(LinkKind kind, String id) {
  private static final Pattern FORM =
      Pattern.compile("/(?:zh|en)/(?:(articles/\\d{4}/\\d{2}|[a-z]+)/)?([a-z0-9-]+)/?(?:[#?].*)?");

  private static final Map<String, LinkKind> FOLDERS =
      Map.of(
          "villages", LinkKind.VILLAGE,
          "sites", LinkKind.SITE,
          "galleries", LinkKind.GALLERY,
          "topics", LinkKind.TOPIC,
          "columns", LinkKind.COLUMN,
          "tags", LinkKind.TAG);

  /** What an address leads to; nothing where it is none of this site's. */
  static Optional<OwnAddress> of(String link) {
    Matcher address = FORM.matcher(link);
    if (!address.matches()) {
      return Optional.empty();
    }
    String folder = address.group(1);
    if (folder == null) {
      return Optional.of(new OwnAddress(LinkKind.PAGE, address.group(2)));
    }
    LinkKind kind = folder.startsWith("articles/") ? LinkKind.ARTICLE : FOLDERS.get(folder);
    return Optional.ofNullable(kind).map(known -> new OwnAddress(known, address.group(2)));
  }

  /** The same as a link by id. */
  String link() {
    return kind.scheme() + ":" + id;
  }
}
