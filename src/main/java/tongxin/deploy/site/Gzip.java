package tongxin.deploy.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** RFC 1952, as small as it gets; no time and no name is in it. */
public final class Gzip implements Packer {
  @Override
  public String end() {
    return ".gz";
  }

  @Override
  public void pack(List<Path> files) throws IOException {
    for (Path file : files) {
      try (OutputStream out =
              Files.newOutputStream(file.resolveSibling(file.getFileName() + end()));
          OutputStream gzip = new Best(out)) {
        Files.copy(file, gzip);
      }
    }
  }

  private static final class Best extends GZIPOutputStream {
    Best(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
