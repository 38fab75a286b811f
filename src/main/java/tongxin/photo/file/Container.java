package tongxin.photo.file;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the outer structure of an image file tells: size, flaws, and its blocks of metadata. The
 * bytes of the blocks are copies.
 */
public final class Container {
  /** A block of metadata inside the file. */
  public enum Block {
    /** A TIFF structure, without any "Exif" in front. */
    EXIF,
    /** An XMP packet. */
    XMP,
    /** Photoshop resources, of which one is IPTC-IIM. */
    PHOTOSHOP,
    /** A colour profile. */
    ICC,
    /** A PNG text named AIGC. */
    AIGC,
    /** The manifests of C2PA. */
    C2PA
  }

  private final PhotoFormat format;
  private final Map<Block, byte[]> blocks = new EnumMap<>(Block.class);
  private int width;
  private int height;
  private int components;
  private boolean alpha;
  private @Nullable FaultKind flaw;

  Container(PhotoFormat format) {
    this.format = format;
  }

  /** Reads the structure of a file whose first bytes are of this format. */
  public static Container read(PhotoFormat format, byte[] file) {
    try {
      return switch (format) {
        case JPEG -> new JpegStructure(file).read();
        case PNG -> PngStructure.read(file);
        case WEBP -> WebpStructure.read(file);
        case GIF -> GifStructure.read(file);
      };
    } catch (IndexOutOfBoundsException e) {
      return new Container(format).flaw(FaultKind.TRUNCATED);
    }
  }

  Container size(int newWidth, int newHeight) {
    width = newWidth;
    height = newHeight;
    return this;
  }

  Container components(int number) {
    components = number;
    return this;
  }

  Container alpha(boolean has) {
    alpha = has;
    return this;
  }

  /** Keeps the first flaw that is found. */
  Container flaw(FaultKind found) {
    if (flaw == null) {
      flaw = found;
    }
    return this;
  }

  /** Adds to a block; blocks may come in parts. */
  Container add(Block block, byte[] from, int start, int end) {
    byte[] old = block(block);
    byte[] joined = new byte[old.length + end - start];
    System.arraycopy(old, 0, joined, 0, old.length);
    System.arraycopy(from, start, joined, old.length, end - start);
    blocks.put(block, joined);
    return this;
  }

  public PhotoFormat format() {
    return format;
  }

  /** Stored width, before any orientation. */
  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** Components of a JPEG's frame: 1 grey, 3 colour, 4 CMYK; otherwise 0. */
  public int components() {
    return components;
  }

  public boolean alpha() {
    return alpha;
  }

  public @Nullable FaultKind flaw() {
    return flaw;
  }

  /** The bytes of a block, none where it is absent. */
  public byte[] block(Block block) {
    byte[] bytes = blocks.get(block);
    return bytes == null ? new byte[0] : bytes;
  }
}
