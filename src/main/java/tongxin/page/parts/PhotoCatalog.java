package tongxin.page.parts;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tongxin.photo.notes.Photo;

/** The pictures that the content uses, by path from the source folder, as their headers say. */
public final class PhotoCatalog {
  private final Map<String, Photo> photos;

  public PhotoCatalog(Map<String, Photo> photos) {
    this.photos = Collections.unmodifiableMap(new TreeMap<>(photos));
  }

  @Nullable Photo get(String path) {
    return photos.get(path);
  }

  /** The photos that variants are made of, by path; assets are published as they are. */
  Map<String, Photo> photos() {
    Map<String, Photo> own = new TreeMap<>(photos);
    own.keySet().removeIf(path -> path.startsWith("assets/"));
    return Collections.unmodifiableMap(own);
  }

  /** How many there are. */
  public int size() {
    return photos.size();
  }
}
