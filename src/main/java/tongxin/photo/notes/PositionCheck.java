package tongxin.photo.notes;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import tongxin.photo.file.FileType;

/** Finds pictures that tell where they were taken, for files that are published as they are. */
public final class PositionCheck {
  private static final Set<FileType> PICTURES =
      Set.of(
          FileType.JPEG,
          FileType.PNG,
          FileType.WEBP,
          FileType.GIF,
          FileType.HEIC,
          FileType.AVIF,
          FileType.TIFF,
          FileType.PSD,
          FileType.CAMERA_RAW);

  private PositionCheck() {}

  /**
   * Whether a file holds a position, as EXIF (GPSLatitude) or XMP; false for what is no picture by
   * its content, whatever its name says, or cannot be read.
   */
  public static boolean areToldBy(Path file) {
    try {
      if (!isPicture(file)) {
        return false;
      }
      Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
      return metadata.getDirectoriesOfType(GpsDirectory.class).stream()
              .anyMatch(gps -> gps.containsTag(GpsDirectory.TAG_LATITUDE))
          || metadata.getDirectoriesOfType(XmpDirectory.class).stream()
              .anyMatch(xmp -> xmp.getXmpProperties().containsKey("exif:GPSLatitude"));
    } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
      return false;
    }
  }

  private static boolean isPicture(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return PICTURES.contains(FileType.of(in.readNBytes(FileType.SNIFFED_BYTES)));
    }
  }
}
