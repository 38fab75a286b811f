package tongxin.deploy.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unbescape.html.HtmlEscape;

/** Reads the title of a page that Tongxin wrote. */
final class PageTitle {
  /** In bytes; a head is far smaller. */
  private static final int HEAD = 16 << 10;

  private static final Pattern SHARED =
      Pattern.compile("<meta property=\"og:title\" content=\"([^\"]*)\"");
  private static final Pattern TITLE = Pattern.compile("<title[^>]*>([^<]*)</title>");

  private PageTitle() {}

  /** The title without the name of the site where the page says it; empty where it has none. */
  static String of(Path page) throws IOException {
    String head;
    try (InputStream in = Files.newInputStream(page)) {
      head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    }
    for (Pattern pattern : new Pattern[] {SHARED, TITLE}) {
      Matcher title = pattern.matcher(head);
      if (title.find()) {
        return plain(title.group(1));
      }
    }
    return "";
  }

  private static String plain(String html) {
    return HtmlEscape.unescapeHtml(html).replaceAll("\\s+", " ").strip();
  }
}
