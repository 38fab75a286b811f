package tongxin.importing.blog;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import tongxin.config.Language;

/**
 * A text of a blog.
 *
 * @param path from the blog's folder, with {@code /}
 * @param base the path without language and ending: equal for translations of each other
 */
public record Post(
    Path file,
    String path,
    String base,
    Language language,
    Values values,
    String body,
    ZonedDateTime date,
    Traits traits) {

  /**
   * What is known of a text beside its words.
   *
   * @param draft whether it was not public
   * @param page whether it stands by itself, outside of the posts
   * @param dated whether it tells its date
   */
  public record Traits(boolean draft, boolean page, boolean dated) {}

  public String title() {
    String title = values.text("title");
    return title.isEmpty() ? stem() : title;
  }

  /** The file's name without language, date and ending; that of the folder for an index. */
  public String stem() {
    String name = base.substring(base.lastIndexOf('/') + 1);
    String own = name;
    if (name.equals("index") && base.contains("/")) {
      String folder = base.substring(0, base.lastIndexOf('/'));
      own = folder.substring(folder.lastIndexOf('/') + 1);
    }
    return own.replaceFirst("^\\d{4}-\\d{1,2}-\\d{1,2}-(?=.)", "");
  }

  public List<String> categories() {
    List<String> list = values.list("categories", "category");
    return list.stream().flatMap(text -> BlogTerms.names(text).stream()).toList();
  }
}
