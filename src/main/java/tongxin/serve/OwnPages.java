package tongxin.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.unbescape.html.HtmlEscape;
import tongxin.problem.Problem;

/**
 * What the preview itself adds: the script in every page, and the page shown when there is none.
 */
final class OwnPages {
  /** Where the preview's own addresses begin; no route of a site does. */
  static final String FOLDER = "/__tongxin/";

  private OwnPages() {}

  /** A file of the preview's own. */
  static byte[] resource(String name) {
    try (InputStream in = OwnPages.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page with the script that refreshes it. */
  static byte[] withScript(byte[] page, String file, String state) {
    String html = new String(page, StandardCharsets.UTF_8);
    String script =
        "<script src=\""
            + FOLDER
            + "live.js\" data-file=\""
            + HtmlEscape.escapeHtml4Xml(file)
            + "\" data-state=\""
            + state
            + "\" defer></script>\n";
    int end = html.lastIndexOf("</body>");
    int at = end < 0 ? html.length() : end;
    return (html.substring(0, at) + script + html.substring(at)).getBytes(StandardCharsets.UTF_8);
  }

  /** The page shown where no page can be made. */
  static byte[] errors(List<Problem> problems, Messages messages) {
    String page =
        "<!doctype html>\n<html lang=\""
            + messages.lang()
            + "\">\n<head><meta charset=\"utf-8\"><title>"
            + messages.get("title")
            + "</title>"
            + "<meta name=\"viewport\" content=\"width=device-width\"></head>\n<body>\n<h1>"
            + messages.get("title")
            + "</h1>\n<p>"
            + messages.get("nothing")
            + "</p>\n<pre>"
            + HtmlEscape.escapeHtml4Xml(messages.lines(problems))
            + "</pre>\n</body>\n</html>\n";
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
