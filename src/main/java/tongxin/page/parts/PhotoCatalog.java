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

  /** How many there are. */
  public int size() {
    return photos.size();
  }
}
