package tongxin.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.config.Language;
import tongxin.content.model.LinkKind;

/**
 * An address of the site itself, copied from a browser into a text: {@code /zh/villages/qingxi/}.
 * It would break as soon as anything moves; content is linked by its id.
 */
public record OwnAddress(LinkKind kind, String id) {
  private static final Pattern FORM =
      Pattern.compile(
          "/(?:LANG)/(?:(articles/\\d{4}/\\d{2}|[a-z]+)/)?([a-z0-9-]+)/?(?:[#?].*)?"
              .replace("LANG", Language.anyCode()));

  /** What an address leads to; nothing where it is none of this site's. */
  public static Optional<OwnAddress> of(String link) {
    Matcher address = FORM.matcher(link);
    if (!address.matches()) {
      return Optional.empty();
    }
    String folder = address.group(1);
    if (folder == null) {
      return Optional.of(new OwnAddress(LinkKind.PAGE, address.group(2)));
    }
    boolean dated = folder.contains("/");
    return SiteSection.of(dated ? folder.substring(0, folder.indexOf('/')) : folder)
        .map(SiteSection::items)
        .filter(kind -> dated == (kind == LinkKind.ARTICLE))
        .map(kind -> new OwnAddress(kind, address.group(2)));
  }

  /** The same as a link by id. */
  public String link() {
    return kind.scheme() + ":" + id;
  }
}
