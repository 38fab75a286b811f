package tongxin.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tongxin.asset.Asset;
import tongxin.config.Language;

/** The head of a preview in one file, with all its styles. */
final class PreviewHead {
  private static final String POLICY =
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri"
          + " 'none'";

  private final ExportedSite site;

  PreviewHead(ExportedSite site) {
    this.site = site;
  }

  /** Fills the head: a page that loads nothing, with the styles of these addresses. */
  void fill(Document file, Language language, String title, Set<String> styles) throws IOException {
    Objects.requireNonNull(file.selectFirst("html")).attr("lang", language.tag());
    Element head = file.head();
    head.appendElement("meta").attr("charset", "utf-8");
    meta(head, "viewport", "width=device-width, initial-scale=1");
    meta(head, "robots", "noindex, nofollow");
    meta(head, "generator", PreviewFile.MARK);
    meta(head, "referrer", "no-referrer");
    meta(head, "color-scheme", "light dark");
    meta(head, "format-detection", "telephone=no");
    Element policy = head.appendElement("meta");
    policy.attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
    head.appendElement("title").text(title);
    StringBuilder css = new StringBuilder();
    for (String sheet : styles) {
      css.append(sheet(sheet));
    }
    css.append(own());
    // A style element ends at "</style", wherever that stands.
    head.appendElement("style")
        .appendChild(new DataNode(css.toString().replaceAll("(?i)</(?=style)", "<\\\\/")));
  }

  private static void meta(Element head, String name, String content) {
    head.appendElement("meta").attr("name", name).attr("content", content);
  }

  /** A stylesheet without what it loads from elsewhere. */
  private String sheet(String address) throws IOException {
    Optional<Asset> asset = site.preview().asset(site.fileOf(address));
    if (asset.isEmpty()) {
      return "";
    }
    try (InputStream in = asset.get().open()) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return css.replaceAll("@import[^;]*;", "").replaceAll("url\\((?!['\"]?data:)[^)]*\\)", "none")
          + "\n";
    }
  }

  private static String own() throws IOException {
    try (InputStream in = PreviewFile.class.getResourceAsStream("preview.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
