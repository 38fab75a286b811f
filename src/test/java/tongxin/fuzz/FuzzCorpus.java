package tongxin.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The inputs of one target by which Jazzer came somewhere new, kept between runs as a zip in {@code
 * src/test/fuzz}: the next run goes on from them.
 *
 * @param zip where they are kept
 */
record FuzzCorpus(Path zip) {
  static FuzzCorpus of(String target) {
    return new FuzzCorpus(Path.of("src/test/fuzz", target + ".zip"));
  }

  /** All inputs, in the order of their names; none where nothing is kept yet. */
  List<byte[]> inputs() throws IOException {
    List<byte[]> inputs = new ArrayList<>();
    if (Files.exists(zip)) {
      try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
        while (in.getNextEntry() != null) {
          inputs.add(in.readAllBytes());
        }
      }
    }
    return inputs;
  }

  /** Puts the inputs into a folder, where Jazzer adds to them. */
  void unpack(Path folder) throws IOException {
    int number = 0;
    for (byte[] input : inputs()) {
      Files.write(folder.resolve("kept-" + number++), input);
    }
  }

  /** Keeps all that is in a folder. The same files give the same bytes. */
  void pack(Path folder) throws IOException {
    Files.createDirectories(zip.resolveSibling(""));
    try (Stream<Path> files = Files.list(folder);
        OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      int number = 0;
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        ZipEntry entry = new ZipEntry(String.valueOf(number++));
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        packed.putNextEntry(entry);
        Files.copy(file, packed);
      }
    }
  }
}
