package tongxin.desk;

import java.io.IOException;
import java.net.IDN;
import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.config.BaseUrl;
import tongxin.source.edit.YamlChange;
import tongxin.source.edit.YamlPath;

/** Where the site will be, as somebody types it: asked when a newsroom begins and publishes. */
final class SiteAddress {
  static final String FILE = "content/site.yml";
  static final YamlPath KEY = YamlPath.of("base_url");

  private static final Pattern PARTS =
      Pattern.compile("(https?)://([^/:]+)(.*)", Pattern.CASE_INSENSITIVE);

  private SiteAddress() {}

  /**
   * Reads an address: {@code www.example.cn} is meant as {@code https://www.example.cn/}.
   *
   * @return nothing where it is no address that others could open
   */
  static Optional<URI> typed(String written) {
    // A Chinese keyboard types 。 and ： where an address has . and :
    String plain = Normalizer.normalize(written.strip(), Normalizer.Form.NFKC).replace('。', '.');
    Matcher parts = PARTS.matcher(plain.contains("://") ? plain : "https://" + plain);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    return ascii(parts.group(2))
        .flatMap(host -> BaseUrl.parse(scheme + "://" + host + parts.group(3)))
        .filter(url -> url.getHost().contains(".") && !BaseUrl.isLocal(url));
  }

  private static Optional<String> ascii(String host) {
    try {
      return Optional.of(IDN.toASCII(host));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Writes it into {@code site.yml}. */
  static Reply write(Json.Fields fields, LifeCalls life) throws IOException {
    URI url = typed(fields.text("url")).orElse(null);
    if (url == null) {
      return Reply.refused(422, "site-address");
    }
    Reply written = life.apply(List.of(FILE), List.of(YamlChange.set(KEY, url.toString())));
    return written.status() == 200 ? Reply.of(Map.of("url", url.toString())) : written;
  }
}
