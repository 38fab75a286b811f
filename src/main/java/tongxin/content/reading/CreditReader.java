package tongxin.content.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.ArticleSource;
import tongxin.content.model.Byline;
import tongxin.content.model.Text;
import tongxin.problem.LookAlike;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** Reads who made something and where it was taken from. */
final class CreditReader {
  /** Chinese letters may stand in an address; what would end an attribute or a line may not. */
  private static final Pattern WEB =
      Pattern.compile("(?i)https?://[^\\s\"<>/?#\\p{Cc}][^\\s\"<>\\p{Cc}]*");

  private CreditReader() {}

  static List<Byline> bylines(Fields fields) {
    return fields.each(
        "bylines",
        byline -> {
          Byline.Role role = byline.requiredChoice("role", Byline.Role.class, Byline.Role.REPORTER);
          Text name = byline.requiredText("name");
          return new Byline(role, name);
        });
  }

  static @Nullable ArticleSource source(Fields fields) {
    return fields.group(
        "source",
        source ->
            new ArticleSource(
                source.text("name"),
                source.text("title"),
                source.url("url"),
                source.texts("authors")));
  }

  /** An address of the web; anything else could not be followed, or would be a script. */
  static @Nullable String url(Fields fields, String key) {
    String url = fields.string(key);
    if (url == null || WEB.matcher(url).matches()) {
      return url;
    }
    String plain = LookAlike.plain(url);
    fields
        .problems()
        .add(
            Problem.of(ProblemCode.URL_INVALID, fields.location(key), url)
                .suggesting(WEB.matcher(plain).matches() ? plain : null));
    return null;
  }
}
