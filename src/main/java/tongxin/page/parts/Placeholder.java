package tongxin.page.parts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.unbescape.html.HtmlEscape;
import tongxin.content.model.Phrase;
import tongxin.page.view.Picture;

/**
 * Stands where a picture cannot be shown, and names its file. Only a preview ever shows it: such a
 * picture is an error, and a site with errors is not published.
 */
final class Placeholder {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 800;
  private static final String DRAWING =
      "<svg xmlns='http://www.w3.org/2000/svg' width='1200' height='800' viewBox='0 0 120 80'>"
          + "<rect width='120' height='80' fill='#8a8f8c'/>"
          + "<path d='M20 10 100 60M100 10 20 60' stroke='#b3261e' stroke-width='4'/>"
          + "<text x='60' y='73' font-family='sans-serif' font-size='6' fill='#fff'"
          + " text-anchor='middle'>%s</text></svg>";

  private Placeholder() {}

  /** The drawing itself is the address, so that no file is needed. */
  static Picture of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String drawing = DRAWING.replace("%s", HtmlEscape.escapeHtml4Xml(name));
    String encoded = URLEncoder.encode(drawing, StandardCharsets.UTF_8).replace("+", "%20");
    String url = "data:image/svg+xml," + encoded;
    return new Picture(Picture.Files.of(url), WIDTH, HEIGHT, Phrase.of(name), "", "", null);
  }
}
