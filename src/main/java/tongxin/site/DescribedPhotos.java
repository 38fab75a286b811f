package tongxin.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Profile;

/** What the lists of visible bundles say of their photos, for wherever these are shown. */
final class DescribedPhotos {
  private final Map<String, PhotoEntry> byFile = new HashMap<>();

  DescribedPhotos(Content content, Visibility visibility) {
    Stream<List<PhotoEntry>> profiles =
        content.profiles().stream()
            .filter(profile -> visibility.shows(profile.publication()))
            .map(Profile::photos);
    Stream<List<PhotoEntry>> articles =
        content.articles().stream()
            .filter(article -> visibility.shows(article.publication()))
            .map(Article::photos);
    Stream.concat(profiles, articles)
        .flatMap(List::stream)
        .filter(PhotoEntry::listed)
        .forEach(photo -> byFile.putIfAbsent(photo.file(), photo));
  }

  /** The entry of a file, or one that says nothing. */
  PhotoEntry get(String file) {
    PhotoEntry entry = byFile.get(file);
    return entry == null ? PhotoEntry.bare(file) : entry;
  }
}
