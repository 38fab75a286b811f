package tongxin.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line in front matter that says what an article was imported from: without it, a second import
 * could not know the first, nor that somebody has edited the article since.
 *
 * @param source name of the file, within its blog where it is of one
 * @param digest of the file
 * @param text digest of the article without this line
 */
record ImportMark(String source, String digest, String text) {
  private static final Pattern LINE =
      Pattern.compile("(?m)^# imported: (.{1,500}) \\(([0-9a-f]{16}) ([0-9a-f]{16})\\)\\R");

  /** The mark in the text of an article. */
  static Optional<ImportMark> in(String article) {
    Matcher line = LINE.matcher(article);
    return line.find()
        ? Optional.of(new ImportMark(line.group(1), line.group(2), line.group(3)))
        : Optional.empty();
  }

  /** The text of an article with the mark as the last line of its front matter. */
  static String marked(String article, String source, String digest) {
    String name = source.replaceAll("[\\p{Cc}\\u2028\\u2029]", "?");
    String line = "# imported: " + name + " (" + digest + " " + Digest.of(article) + ")\n";
    int end = article.indexOf("\n---\n");
    return article.substring(0, end + 1) + line + article.substring(end + 1);
  }

  /** Whether nobody has changed the article since it was imported. */
  boolean isUntouched(String article) {
    return Digest.of(LINE.matcher(article).replaceFirst("")).equals(text);
  }
}
