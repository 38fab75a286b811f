package tongxin.epub;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The container of a book (EPUB Open Container Format 3.3). Closing it leaves the stream open. */
final class EpubFile implements Closeable {
  private static final String FOLDER = "EPUB/";

  /** Any but the first minute of 1980, which Java writes with a field that the format forbids. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles><rootfile full-path="EPUB/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
      </container>
      """;

  private final ZipOutputStream zip;

  EpubFile(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** What stands at the beginning: the type, not compressed, and where the rest is. */
  void container() throws IOException {
    byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(sum.getValue());
    add(entry, new ByteArrayInputStream(type));
    add(new ZipEntry("META-INF/container.xml"), bytes(CONTAINER));
  }

  void add(String file, String text) throws IOException {
    add(new ZipEntry(FOLDER + file), bytes(text));
  }

  void add(String file, Path source) throws IOException {
    try (InputStream in = Files.newInputStream(source)) {
      add(new ZipEntry(FOLDER + file), in);
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(ZipEntry entry, InputStream in) throws IOException {
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    in.transferTo(zip);
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.finish();
  }
}
