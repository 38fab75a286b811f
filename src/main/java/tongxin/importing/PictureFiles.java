package tongxin.importing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Ids;
import tongxin.importing.document.Note;
import tongxin.importing.document.Picture;
import tongxin.photo.file.Container;
import tongxin.photo.file.FaultKind;
import tongxin.photo.file.FileType;
import tongxin.photo.file.PhotoFormat;

/** The pictures of one article, as files that the site can use. */
final class PictureFiles {
  /** Pixels of a picture that is changed into another format. */
  private static final long MOST_CHANGED = 50_000_000;

  private final long mostPixels;
  private final String prefix;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, byte[]> assets = new LinkedHashMap<>();
  private final Map<String, String> namesByDigest = new LinkedHashMap<>();

  /**
   * Begins without any.
   *
   * @param mostPixels that a picture of the site may have
   * @param prefix of the names of files, where others are beside them
   */
  PictureFiles(long mostPixels, String prefix) {
    this.mostPixels = mostPixels;
    this.prefix = prefix;
  }

  /** The bytes of moving pictures by path in {@code assets/}. */
  Map<String, byte[]> assets() {
    return assets;
  }

  /** The bytes of the files by name, to be written beside the article. */
  Map<String, byte[]> files() {
    return files;
  }

  /** A picture that was taken, or what has to be said of it. */
  record Taken(@Nullable String name, @Nullable Note note) {
    static Taken not(Note.Kind kind, String name) {
      return new Taken(null, Note.of(kind, name));
    }
  }

  /** Takes a picture; the same bytes again are the same file. */
  Taken take(Picture picture) {
    String shown = picture.name().replaceFirst("^.*/", "");
    try {
      byte[] bytes = picture.content().read();
      if (isDrawing(bytes)) {
        return Taken.not(Note.Kind.PICTURE_DRAWING, shown);
      }
      FileType type = FileType.of(bytes);
      if (type == FileType.BMP || type == FileType.TIFF) {
        bytes = asPng(bytes);
        type = FileType.PNG;
      }
      PhotoFormat format = type.format().orElse(null);
      if (format == PhotoFormat.GIF && isMoving(bytes)) {
        return new Taken(asset(bytes), null);
      }
      if (format == null || !isUsable(format, bytes)) {
        return Taken.not(Note.Kind.PICTURE_UNUSABLE, shown);
      }
      return new Taken(name(bytes, shown, format), null);
    } catch (IOException e) {
      return Taken.not(Note.Kind.PICTURE_MISSING, shown);
    }
  }

  private boolean isUsable(PhotoFormat format, byte[] bytes) {
    Container container = Container.read(format, bytes);
    long pixels = (long) container.width() * container.height();
    return container.flaw() == null && pixels > 0 && pixels <= mostPixels;
  }

  private static boolean isMoving(byte[] bytes) {
    return Container.read(PhotoFormat.GIF, bytes).flaw() == FaultKind.ANIMATED;
  }

  /** A moving picture is no photo: it stands among the assets, as it is. */
  private String asset(byte[] bytes) {
    String path = "imported/" + Digest.of(bytes) + ".gif";
    assets.put(path, bytes);
    return "/" + path;
  }

  /** Takes a file that is no picture, under a name like its own. */
  String attach(String shown, byte[] bytes) {
    int dot = shown.lastIndexOf('.');
    String end = dot < 0 ? "" : shown.substring(dot + 1).toLowerCase(Locale.ROOT);
    return named(bytes, shown, end, "file");
  }

  /** EMF ([MS-EMF] 2.3.4.2), and WMF with and without its placeable header ([MS-WMF] 2.3.2). */
  private static boolean isDrawing(byte[] b) {
    if (b.length < 44) {
      return false;
    }
    boolean emf = b[0] == 1 && b[1] == 0 && b[40] == ' ' && b[41] == 'E' && b[42] == 'M';
    boolean placeable = (b[0] & 0xFF) == 0xD7 && (b[1] & 0xFF) == 0xCD && (b[2] & 0xFF) == 0xC6;
    boolean wmf = (b[0] == 1 || b[0] == 2) && b[1] == 0 && b[2] == 9 && b[3] == 0;
    return emf || placeable || wmf;
  }

  private static byte[] asPng(byte[] bytes) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no reader");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_CHANGED) {
          throw new IOException("too many pixels");
        }
        BufferedImage image = reader.read(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", out)) {
          throw new IOException("no writer");
        }
        return out.toByteArray();
      } finally {
        reader.dispose();
      }
    } catch (RuntimeException e) {
      // The JDK's readers fail in many ways on damaged files.
      throw new IOException(e);
    }
  }

  private String name(byte[] bytes, String shown, PhotoFormat format) {
    String end = format == PhotoFormat.JPEG ? "jpg" : format.name().toLowerCase(Locale.ROOT);
    return named(bytes, shown, end, "photo");
  }

  private String named(byte[] bytes, String shown, String end, String otherwise) {
    String digest = Digest.of(bytes);
    String known = namesByDigest.get(digest);
    if (known != null) {
      return known;
    }
    String stem = Ids.suggest(shown.replaceFirst("\\.[^.]*$", "").replaceAll("\\p{IsHan}", " "));
    String base = prefix + (stem.isEmpty() || stem.length() > 60 ? otherwise : stem);
    String name = base + "." + end;
    for (int i = 2; files.containsKey(name); i++) {
      name = base + "-" + i + "." + end;
    }
    files.put(name, bytes);
    namesByDigest.put(digest, name);
    return name;
  }
}
