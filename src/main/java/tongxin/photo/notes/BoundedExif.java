package tongxin.photo.notes;

import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifTiffHandler;
import java.io.IOException;
import java.util.Set;

/**
 * Reads EXIF up to limits of directories, entries and bytes. Directories may point at each other
 * and overlap, so that a few kilobytes can unfold into millions of entries. Makers' own notes and
 * whole blocks inside of the block are not read.
 */
final class BoundedExif extends ExifTiffHandler {
  private static final int MOST_DIRECTORIES = 64;
  private static final int MOST_ENTRIES = 10_000;
  private static final int MOST_VALUE_BYTES = 4 << 20;

  private int directories;
  private int entries;
  private long valueBytes;
  private boolean makerNote;

  BoundedExif(Metadata metadata) {
    super(metadata, null, 0);
  }

  /** The block goes on beyond the limits. */
  static final class BeyondLimits extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BeyondLimits() {
      super("EXIF beyond limits", null, false, false);
    }
  }

  @Override
  public boolean tryEnterSubIfd(int tag) {
    return super.tryEnterSubIfd(tag) && isDirectoryAllowed();
  }

  @Override
  public boolean hasFollowerIfd() {
    return super.hasFollowerIfd() && isDirectoryAllowed();
  }

  private boolean isDirectoryAllowed() {
    if (++directories > MOST_DIRECTORIES) {
      throw new BeyondLimits();
    }
    return true;
  }

  @Override
  public void endingIFD() {
    super.endingIFD();
    count();
  }

  private void count() {
    if (++entries > MOST_ENTRIES) {
      throw new BeyondLimits();
    }
  }

  @Override
  public boolean customProcessTag(
      int at, Set<Integer> visited, int header, RandomAccessReader reader, int tag, int bytes)
      throws IOException {
    count();
    valueBytes += bytes;
    if (valueBytes > MOST_VALUE_BYTES) {
      throw new BeyondLimits();
    }
    makerNote |= tag == ExifDirectoryBase.TAG_MAKERNOTE;
    // "Handled" to the reader: the value is passed over.
    return tag == ExifDirectoryBase.TAG_MAKERNOTE;
  }

  /** Whether there are a maker's own notes. */
  boolean hasMakerNote() {
    return makerNote;
  }

  @Override
  public void warn(String message) {
    count();
  }

  @Override
  public void error(String message) {
    count();
  }
}
