package tongxin.page.parts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;
import tongxin.config.Language;
import tongxin.content.model.Phrase;
import tongxin.page.view.Picture;
import tongxin.page.view.Shot;

/**
 * Writes a picture that stands in a line of text, a link, a cell or a list, with all that is said
 * of it: caption, credit, and the marks of illustrations and of pictures made by AI. A figure
 * element cannot stand there (HTML, 4.4.1), so all of it is in spans.
 */
final class InlinePicture {
  private final Labels labels;

  InlinePicture(Labels labels) {
    this.labels = labels;
  }

  String html(Shot shot, Language language) {
    String marks = marks(shot, language);
    String words = words(shot.caption(), "") + words(shot.credit(), " class=\"credit\"");
    if (marks.isEmpty() && words.isEmpty()) {
      return image(shot.picture());
    }
    return "<span class=\"inline-photo\"><span class=\"inline-frame\">"
        + image(shot.picture())
        + (marks.isEmpty() ? "" : "<span class=\"mark\">" + marks + "</span>")
        + "</span>"
        + (words.isEmpty() ? "" : "<span class=\"caption\">" + words + "</span>")
        + "</span>";
  }

  private String marks(Shot shot, Language language) {
    List<String> marks = new ArrayList<>();
    if (shot.illustration()) {
      marks.add(escape(labels.get(language, "photo.illustration")));
    }
    if (shot.ai()) {
      marks.add(escape(labels.get(language, "photo.ai")));
    }
    return String.join(" · ", marks);
  }

  private static String words(@Nullable Phrase phrase, String attributes) {
    if (phrase == null || phrase.text().isBlank()) {
      return "";
    }
    String lang = phrase.lang().isEmpty() ? "" : " lang=\"" + phrase.lang() + "\"";
    return "<span" + attributes + lang + ">" + escape(phrase.text()) + "</span>";
  }

  private static String image(Picture picture) {
    StringBuilder html = new StringBuilder("<img src=\"");
    html.append(escape(picture.src())).append("\" alt=\"");
    html.append(escape(picture.alt().text())).append('"');
    if (picture.width() > 0) {
      html.append(" width=\"").append(picture.width());
      html.append("\" height=\"").append(picture.height()).append('"');
    }
    return html.append(" loading=\"lazy\">").toString();
  }

  private static String escape(String text) {
    return HtmlEscape.escapeHtml4Xml(text);
  }
}
