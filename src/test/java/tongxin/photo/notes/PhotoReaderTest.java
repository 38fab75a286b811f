package tongxin.photo.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongxin.photo.Exif;
import tongxin.photo.Pictures;
import tongxin.photo.Segments;
import tongxin.photo.file.FaultKind;
import tongxin.photo.file.FileType;
import tongxin.photo.file.Orientation;
import tongxin.photo.file.PhotoFormat;
import tongxin.photo.pixels.TestCodecs;
import tongxin.photo.variants.PhotoCache;

class PhotoReaderTest {
  private static final byte[] SMALL = Pictures.jpeg(Pictures.scene(60, 40));

  @TempDir Path folder;
  private PhotoReader reader;

  @BeforeEach
  void makeReader() {
    reader = new PhotoReader(1_000_000, new PhotoCache(folder.resolve("cache")));
  }

  private PhotoResult read(String name, byte[] bytes) throws IOException {
    return reader.read(Files.write(folder.resolve(name), bytes));
  }

  private Photo photo(String name, byte[] bytes) throws IOException {
    PhotoResult result = read(name, bytes);
    assertThat(result).isInstanceOf(Photo.class);
    return (Photo) result;
  }

  private PhotoFault fault(String name, byte[] bytes) throws IOException {
    PhotoResult result = read(name, bytes);
    assertThat(result).isInstanceOf(PhotoFault.class);
    return (PhotoFault) result;
  }

  @ParameterizedTest
  @CsvSource({
    "1,60,40", "2,60,40", "3,60,40", "4,60,40", "5,40,60", "6,40,60", "7,40,60", "8,40,60"
  })
  void sizeIsAsShownInEveryOrientation(int exif, int width, int height) throws IOException {
    byte[] turned = Segments.withExif(SMALL, new Exif().number(0x0112, exif).tiff());
    Photo photo = photo("a.jpg", turned);
    assertThat(photo.width()).isEqualTo(width);
    assertThat(photo.height()).isEqualTo(height);
    assertThat(photo.orientation()).isEqualTo(Orientation.ofExif(exif));
  }

  @ParameterizedTest
  @CsvSource({"png,PNG", "gif,GIF"})
  void sizeOfOtherFormatsIsRead(String extension, PhotoFormat format) throws IOException {
    Photo photo = photo("a." + extension, Pictures.coded(Pictures.scene(60, 40), extension));
    assertThat(photo.format()).isEqualTo(format);
    assertThat(photo.width()).isEqualTo(60);
    assertThat(photo.height()).isEqualTo(40);
  }

  @Test
  void sizeOfWebpIsRead() throws IOException {
    byte[] webp = TestCodecs.webp(Pictures.scene(60, 40), new byte[0]);
    assertThat(photo("a.webp", webp).width()).isEqualTo(60);
    byte[] extended = TestCodecs.webp(Pictures.scene(60, 40), new byte[] {'x'});
    assertThat(photo("b.webp", extended).height()).isEqualTo(40);
  }

  @Test
  void emptyFileIsNamedAsSuch() throws IOException {
    assertThat(fault("a.jpg", new byte[0]).kind()).isEqualTo(FaultKind.EMPTY);
  }

  @Test
  void absentFileIsUnreadable() {
    assertThat(reader.read(folder.resolve("none.jpg")))
        .isEqualTo(PhotoFault.of(FaultKind.UNREADABLE));
    assertThat(reader.read(folder)).isEqualTo(PhotoFault.of(FaultKind.UNREADABLE));
  }

  @Test
  void fileThatBreaksOffIsFoundWithoutDecoding() throws IOException {
    byte[] png = Pictures.coded(Pictures.scene(60, 40), "png");
    byte[] gif = Pictures.coded(Pictures.scene(60, 40), "gif");
    byte[] webp = TestCodecs.webp(Pictures.scene(60, 40), new byte[0]);
    for (var file : List.of(SMALL, png, gif, webp)) {
      FileType type = FileType.of(file);
      String name = "a." + type.name().toLowerCase(java.util.Locale.ROOT);
      for (int cut : new int[] {file.length - 3, file.length / 2, 40, 30, 16}) {
        PhotoFault fault = fault(name, java.util.Arrays.copyOf(file, cut));
        assertThat(fault.kind()).as("%s cut to %d", type, cut).isEqualTo(FaultKind.TRUNCATED);
      }
    }
  }

  @Test
  void bytesBehindTheEndOfAJpegDoNoHarm() throws IOException {
    photo("a.jpg", java.util.Arrays.copyOf(SMALL, SMALL.length + 1000));
  }

  @Test
  void contentDecidesAndAnotherEndingIsAFault() throws IOException {
    byte[] png = Pictures.coded(Pictures.scene(60, 40), "png");
    assertThat(fault("a.jpg", png))
        .isEqualTo(PhotoFault.of(FaultKind.WRONG_EXTENSION, FileType.PNG));
    assertThat(fault("a.PNG", SMALL))
        .isEqualTo(PhotoFault.of(FaultKind.WRONG_EXTENSION, FileType.JPEG));
    photo("IMG_1.JPEG", SMALL);
  }

  @Test
  void pixelsAreLimitedByTheHeaderAlone() throws IOException {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(20_000).putInt(20_000);
    header.put((byte) 8).put((byte) 2);
    byte[] png = Pictures.coded(Pictures.scene(8, 8), "png");
    byte[] huge = png.clone();
    System.arraycopy(Segments.chunk("IHDR", header.array()), 0, huge, 8, 25);
    assertThat(fault("a.png", huge))
        .isEqualTo(
            PhotoFault.tooMuch(FaultKind.TOO_MANY_PIXELS, FileType.PNG, 400_000_000, 1_000_000));
    PhotoReader strict = new PhotoReader(2_399, new PhotoCache(folder.resolve("cache")));
    photo("b.jpg", SMALL);
    assertThat(strict.read(folder.resolve("b.jpg")))
        .isEqualTo(PhotoFault.tooMuch(FaultKind.TOO_MANY_PIXELS, FileType.JPEG, 2_400, 2_399));
  }

  @ParameterizedTest
  @CsvSource({
    "'....ftypheic....mif1heic',HEIC,HEIC",
    "'....ftypmif1....mif1heic',HEIC,HEIC",
    "'....ftypavif....mif1avif',AVIF,AVIF",
    "'....ftypisom....isommp41',NOT_AN_IMAGE,VIDEO",
    "'<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>',SVG,SVG",
    "'<?xml version=\"1.0\"?><!-- x --><svg:svg/><svg/>',SVG,SVG",
    "'<!DOCTYPE html><html><svg></svg></html>',NOT_AN_IMAGE,HTML",
    "'%PDF-1.7',NOT_AN_IMAGE,PDF",
    "'II*\0........',UNSUPPORTED,TIFF",
    "'8BPS........',UNSUPPORTED,PSD",
    "'照片',NOT_AN_IMAGE,UNKNOWN"
  })
  void otherKindsAreToldApart(String content, FaultKind kind, FileType type) throws IOException {
    byte[] bytes = content.replace("....ftyp", "\0\0\0\030ftyp").getBytes(UTF_8);
    assertThat(fault("a.jpg", bytes)).isEqualTo(PhotoFault.of(kind, type));
  }

  @Test
  void animationsAreRefused() throws IOException {
    byte[] gif = Pictures.coded(Pictures.scene(20, 20), "gif");
    int frame = gif.length - 1;
    java.io.ByteArrayOutputStream twice = new java.io.ByteArrayOutputStream();
    twice.write(gif, 0, frame);
    twice.write(gif, 13 + 3 * 256, frame - 13 - 3 * 256);
    twice.write(gif, frame, 1);
    assertThat(fault("a.gif", twice.toByteArray()).kind()).isEqualTo(FaultKind.ANIMATED);
    byte[] png = Pictures.coded(Pictures.scene(20, 20), "png");
    assertThat(fault("a.png", Segments.withChunk(png, "acTL", new byte[8])).kind())
        .isEqualTo(FaultKind.ANIMATED);
    byte[] webp = TestCodecs.webp(Pictures.scene(20, 20), new byte[] {'x', 'y'});
    webp[20] |= 2;
    assertThat(fault("a.webp", webp).kind()).isEqualTo(FaultKind.ANIMATED);
  }

  @Test
  void anUnchangedPhotoIsKnownByItsDigestWithoutItsFile() throws IOException {
    byte[] jpeg = Segments.withIptc(SMALL, Segments.dataSet(120, "一\\行\n二行".getBytes(UTF_8)));
    Photo photo = photo("a.jpg", jpeg);
    Files.delete(folder.resolve("a.jpg"));
    PhotoReader later = new PhotoReader(1_000_000, new PhotoCache(folder.resolve("cache")));
    assertThat(later.known(photo.digest())).contains(photo);
    assertThat(later.known("0".repeat(64))).isEmpty();
  }
}
