package tongxin.photo.notes;

import java.util.Optional;

/** Where readings of photos are kept from one run to the next. */
public interface KeptReadings {
  /** The reading of a file with this SHA-256, if it was kept and is whole. */
  Optional<Photo> photo(String digest);

  /** Keeps a reading; one that cannot be kept is read again next time. */
  void keep(Photo photo);
}
