package tongxin.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.IOException;
import java.nio.file.Path;

/** Finds pictures that tell where they were taken, for files that are published as they are. */
public final class Whereabouts {
  private Whereabouts() {}

  /**
   * Whether a file holds a position, as EXIF (GPSLatitude) or XMP; false for what cannot be read as
   * a picture.
   */
  public static boolean areToldBy(Path file) {
    try {
      Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
      return metadata.getDirectoriesOfType(GpsDirectory.class).stream()
              .anyMatch(gps -> gps.containsTag(GpsDirectory.TAG_LATITUDE))
          || metadata.getDirectoriesOfType(XmpDirectory.class).stream()
              .anyMatch(xmp -> xmp.getXmpProperties().containsKey("exif:GPSLatitude"));
    } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
      return false;
    }
  }
}
