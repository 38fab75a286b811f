package tongxin.photo.notes;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifInteropDirectory;
import com.drew.metadata.exif.ExifSubIFDDescriptor;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongxin.photo.file.Orientation;

/** The EXIF tags that matter here; a damaged block has none. */
public final class ExifNotes {
  /** DNG 1.4, tag 50735. */
  private static final int CAMERA_SERIAL_NUMBER = 0xc62f;

  private final Metadata metadata = new Metadata();
  private boolean beyondLimits;
  private boolean makerNote;

  private ExifNotes() {}

  public static ExifNotes parse(byte[] tiff) {
    ExifNotes notes = new ExifNotes();
    if (tiff.length > 0) {
      BoundedExif bounded = new BoundedExif(notes.metadata);
      try {
        new TiffReader().processTiff(new ByteArrayReader(tiff), bounded, 0);
      } catch (BoundedExif.BeyondLimits tooMuch) {
        notes.beyondLimits = true;
      } catch (TiffProcessingException | IOException | RuntimeException damaged) {
        // What was read before the damage is as good as in a whole block.
      }
      notes.makerNote = bounded.hasMakerNote();
    }
    return notes;
  }

  /** Whether only a part was read, for the block holds more than any camera writes. */
  public boolean isBeyondLimits() {
    return beyondLimits;
  }

  /** Whether a latitude is told, of the camera or of what it looked at. */
  public boolean tellsPosition() {
    return has(GpsDirectory.class, GpsDirectory.TAG_LATITUDE)
        || has(GpsDirectory.class, GpsDirectory.TAG_DEST_LATITUDE);
  }

  /** Whether the artist or the camera's owner is named. */
  public boolean tellsPerson() {
    return has(ExifIFD0Directory.class, ExifDirectoryBase.TAG_ARTIST)
        || has(ExifIFD0Directory.class, ExifDirectoryBase.TAG_WIN_AUTHOR)
        || has(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_CAMERA_OWNER_NAME);
  }

  /** Whether there is a serial number of camera or lens, or a maker's own notes, which hold it. */
  public boolean tellsDevice() {
    return makerNote
        || has(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER)
        || has(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_LENS_SERIAL_NUMBER)
        || has(ExifIFD0Directory.class, CAMERA_SERIAL_NUMBER);
  }

  private boolean has(Class<? extends Directory> type, int tag) {
    return metadata.getDirectoriesOfType(type).stream()
        .map(directory -> directory.getString(tag))
        .anyMatch(value -> value != null && !value.replace('\0', ' ').isBlank());
  }

  Orientation orientation() {
    Directory main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer number = main == null ? null : main.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
    return Orientation.ofExif(number == null ? 1 : number);
  }

  String artist() {
    return text(ExifIFD0Directory.class, ExifDirectoryBase.TAG_ARTIST);
  }

  String copyright() {
    return text(ExifIFD0Directory.class, ExifDirectoryBase.TAG_COPYRIGHT);
  }

  /** {@code 2024:05:01 09:30:00}, or empty. */
  String taken() {
    return text(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
  }

  String userComment() {
    ExifSubIFDDirectory exif = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
    String text = exif == null ? null : new ExifSubIFDDescriptor(exif).getUserCommentDescription();
    return Optional.ofNullable(text).orElse("").strip();
  }

  /** Cameras set to Adobe RGB say so by the interoperability index R03 (DCF 2.0) and no profile. */
  public boolean adobeRgb() {
    return text(ExifInteropDirectory.class, ExifDirectoryBase.TAG_INTEROP_INDEX).equals("R03");
  }

  private String text(Class<? extends Directory> type, int tag) {
    Directory directory = metadata.getFirstDirectoryOfType(type);
    @Nullable StringValue value = directory == null ? null : directory.getStringValue(tag);
    if (value == null) {
      return "";
    }
    return UndeclaredText.decode(value.getBytes()).replace("\0", " ").strip();
  }
}
