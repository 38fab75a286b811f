package tongxin.deploy.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/** Small pages that do nothing but lead to another address. */
public final class RedirectPage {
  /** In bytes; such a page is far smaller. */
  private static final int MOST = 8 << 10;

  private static final Pattern REFRESH =
      Pattern.compile(
          "<meta\\s+http-equiv=\"?refresh\"?\\s+content=\"0;\\s*url=([^\"]+)\"",
          Pattern.CASE_INSENSITIVE);

  private RedirectPage() {}

  /** Where a page leads to, from {@code /} or with {@code https://}; null where it is another. */
  public static @Nullable String target(SiteFile file) throws IOException {
    if (FileRole.of(file.path()) != FileRole.PAGE || file.size() > MOST) {
      return null;
    }
    String page;
    try (InputStream in = Files.newInputStream(file.source())) {
      page = new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
    }
    Matcher refresh = REFRESH.matcher(page);
    if (!refresh.find()) {
      return null;
    }
    try {
      String address = new URI(HtmlEscape.unescapeHtml(refresh.group(1))).toASCIIString();
      return address.matches("/.*|https?://.*") ? address : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
