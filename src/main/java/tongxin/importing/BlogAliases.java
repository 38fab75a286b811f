package tongxin.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tongxin.content.model.Article;
import tongxin.content.model.Ref;
import tongxin.importing.document.Note;
import tongxin.site.OldAddress;
import tongxin.site.Route;

/** The old addresses of a blog that lead to its texts: each to one, and none to the site's own. */
final class BlogAliases {
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)/?((zh|en)(/(articles|villages|sites|galleries|topics|figures|tags|columns|page|photos|search)?(/.*)?)?"
              + "|photos(/.*)?|assets(/.*)?|files(/.*)?|feed\\.xml|sitemap\\.xml|robots\\.txt|404\\.html|index\\.html)?/?");

  private final Set<String> taken = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  private final String base;

  /**
   * The addresses that are left beside those of articles.
   *
   * @param base the path of the site's own address
   */
  BlogAliases(List<Article> articles, String base) {
    this.base = base;
    for (Article article : articles) {
      article.aliases().stream().map(Ref::id).forEach(this::isFree);
    }
  }

  /** Those that can lead to a text; the others are noted. */
  List<String> usable(Iterable<String> paths, Consumer<Note> notes) {
    List<String> usable = new ArrayList<>();
    for (String path : paths) {
      if (OWN.matcher(path).matches() || !isFree(path)) {
        notes.accept(Note.of(Note.Kind.ALIAS_UNUSABLE, path));
      } else {
        usable.add(path);
      }
    }
    return usable;
  }

  /** Takes an address, where nothing else is there and its folders are no files. */
  private boolean isFree(String path) {
    OldAddress address = OldAddress.of(path, base);
    if (address == null) {
      return false;
    }
    Route route = address.route();
    if (route == null) {
      return taken.add(address.request());
    }
    String file = route.file().toLowerCase(Locale.ROOT);
    if (taken.contains(file) || folders.contains(file)) {
      return false;
    }
    for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      if (taken.contains(file.substring(0, end))) {
        return false;
      }
    }
    taken.add(file);
    for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      folders.add(file.substring(0, end));
    }
    return true;
  }
}
