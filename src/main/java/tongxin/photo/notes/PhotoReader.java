package tongxin.photo.notes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tongxin.photo.file.Container;
import tongxin.photo.file.Digests;
import tongxin.photo.file.FaultKind;
import tongxin.photo.file.FileType;
import tongxin.photo.file.Orientation;
import tongxin.photo.file.PhotoFormat;

/**
 * Learns from a file what a page needs to know of it, without decoding pixels. Never throws for bad
 * input. Safe for use by several threads.
 */
public final class PhotoReader {
  /** The usual most pixels of a photo: 100 million, above any usual camera. */
  public static final long USUAL_PIXEL_LIMIT = 100_000_000;

  /** No photo is larger; the whole file is held in memory while it is read. */
  static final long BYTE_LIMIT = 256L << 20;

  private final long pixelLimit;
  private final KeptReadings kept;

  /**
   * A reader.
   *
   * @param pixelLimit the most pixels (width × height) that a photo may have, at least 1
   * @param kept where readings are kept
   */
  public PhotoReader(long pixelLimit, KeptReadings kept) {
    this.pixelLimit = pixelLimit;
    this.kept = kept;
  }

  /** Reads a file; what was read of the same bytes before is taken from the cache. */
  public PhotoResult read(Path file) {
    Optional<PhotoFault> refused = refusedByStart(file);
    if (refused.isPresent()) {
      return refused.get();
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      return PhotoFault.of(FaultKind.UNREADABLE);
    }
    String digest = Digests.of(bytes, bytes.length);
    return known(digest).orElseGet(() -> readNew(bytes, digest));
  }

  /**
   * The earlier reading of a file with this digest, for a caller who knows by size and date that
   * the file has not changed. The file's name and the limit must be the same as then.
   */
  public Optional<PhotoResult> known(String digest) {
    return kept.photo(digest)
        .map(photo -> photo.pixels() > pixelLimit ? tooManyPixels(photo) : photo);
  }

  private PhotoFault tooManyPixels(Photo photo) {
    FileType type = FileType.valueOf(photo.format().name());
    return PhotoFault.tooMuch(FaultKind.TOO_MANY_PIXELS, type, photo.pixels(), pixelLimit);
  }

  private static Optional<PhotoFault> refusedByStart(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(FileType.SNIFFED_BYTES);
      long size = Files.size(file);
      if (start.length == 0) {
        return Optional.of(PhotoFault.of(FaultKind.EMPTY));
      }
      return refused(file, FileType.of(start), size);
    } catch (IOException e) {
      return Optional.of(PhotoFault.of(FaultKind.UNREADABLE));
    }
  }

  private static Optional<PhotoFault> refused(Path file, FileType type, long size) {
    if (type.format().isEmpty()) {
      return Optional.of(PhotoFault.of(kindOf(type), type));
    }
    boolean misnamed =
        FileType.promisedBy(String.valueOf(file.getFileName()))
            .filter(promised -> promised != type)
            .isPresent();
    if (misnamed) {
      return Optional.of(PhotoFault.of(FaultKind.WRONG_EXTENSION, type));
    }
    return size <= BYTE_LIMIT
        ? Optional.empty()
        : Optional.of(PhotoFault.tooMuch(FaultKind.FILE_TOO_LARGE, type, size, BYTE_LIMIT));
  }

  private static FaultKind kindOf(FileType type) {
    return switch (type) {
      case HEIC -> FaultKind.HEIC;
      case AVIF -> FaultKind.AVIF;
      case SVG -> FaultKind.SVG;
      case TIFF, BMP, PSD, JPEG_XL, JPEG_2000, CAMERA_RAW -> FaultKind.UNSUPPORTED;
      default -> FaultKind.NOT_AN_IMAGE;
    };
  }

  private PhotoResult readNew(byte[] bytes, String digest) {
    FileType type = FileType.of(bytes);
    Optional<PhotoFormat> format = type.format();
    if (format.isEmpty()) {
      return PhotoFault.of(FaultKind.CHANGED, type);
    }
    Container container = Container.read(format.get(), bytes);
    if (container.mostPixels() > pixelLimit) {
      return PhotoFault.tooMuch(
          FaultKind.TOO_MANY_PIXELS, type, container.mostPixels(), pixelLimit);
    }
    FaultKind flaw = container.flaw();
    if (flaw != null) {
      return PhotoFault.of(flaw, type);
    }
    try {
      Photo photo = photo(container, digest);
      kept.keep(photo);
      return photo;
    } catch (StackOverflowError nested) {
      return PhotoFault.of(FaultKind.DAMAGED, type);
    }
  }

  private static Photo photo(Container container, String digest) {
    NotesReader reader = new NotesReader(container);
    Orientation orientation = reader.orientation();
    boolean swap = orientation.swapsSides();
    return new Photo(
        digest,
        container.format(),
        swap ? container.height() : container.width(),
        swap ? container.width() : container.height(),
        orientation,
        container.alpha(),
        reader.notes(),
        reader.isComplete());
  }
}
