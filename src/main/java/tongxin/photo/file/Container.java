package tongxin.photo.file;

import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the outer structure of an image file tells: size, flaws, and its blocks of metadata. The
 * bytes of the blocks are copies.
 */
public final class Container {
  /** A block of metadata inside the file, with the most bytes that are read of it. */
  public enum Block {
    /** A TIFF structure, without any "Exif" in front. */
    EXIF(1 << 20),
    /** An XMP packet. */
    XMP(2 << 20),
    /** Photoshop resources, of which one is IPTC-IIM. */
    PHOTOSHOP(4 << 20),
    /** A colour profile. */
    ICC(4 << 20),
    /** A PNG text named AIGC. */
    AIGC(1 << 16),
    /** The manifests of C2PA. */
    C2PA(16 << 20);

    private final int mostBytes;

    Block(int mostBytes) {
      this.mostBytes = mostBytes;
    }
  }

  /** A camera writes a block in at most some hundred parts. */
  private static final int MOST_PARTS = 4096;

  /** The bytes of a block so far, and of how many parts. */
  private static final class Parts {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int count;
  }

  private final PhotoFormat format;
  private final Map<Block, Parts> blocks = new EnumMap<>(Block.class);
  private final Set<Block> beyondLimits = EnumSet.noneOf(Block.class);
  private int width;
  private int height;
  private long mostPixels;
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
    return frame(newWidth, newHeight);
  }

  /** A frame of this size must be decoded, whatever size the picture is said to have. */
  Container frame(int frameWidth, int frameHeight) {
    mostPixels = Math.max(mostPixels, (long) frameWidth * frameHeight);
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

  /** Adds to a block, which may come in parts. One that is too large is left out as a whole. */
  Container add(Block block, byte[] from, int start, int end) {
    if (beyondLimits.contains(block)) {
      return this;
    }
    Parts parts = blocks.computeIfAbsent(block, b -> new Parts());
    if (++parts.count > MOST_PARTS || parts.bytes.size() + (end - start) > block.mostBytes) {
      return leaveOut(block);
    }
    parts.bytes.write(from, start, end - start);
    return this;
  }

  /** The block holds more than is read of it. */
  Container leaveOut(Block block) {
    beyondLimits.add(block);
    blocks.remove(block);
    return this;
  }

  /** Whether more parts of this block would be of no use. */
  boolean isBeyondLimits(Block block) {
    return beyondLimits.contains(block);
  }

  /** Whether a block was left out because it has more bytes or parts than are read of it. */
  public boolean hasUnreadBlocks() {
    return !beyondLimits.isEmpty();
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

  /** The most pixels that decoding has to hold: those of the picture, or of a larger frame. */
  public long mostPixels() {
    return mostPixels;
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
    Parts parts = blocks.get(block);
    return parts == null ? new byte[0] : parts.bytes.toByteArray();
  }
}
