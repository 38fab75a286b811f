package tongxin.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder that all machines reach, such as one of a network disk. */
public final class SharedFolder implements SharedPlace {
  private static final String PART = ".part";

  private final Path root;
  private final String version;

  /**
   * A folder, made when first needed.
   *
   * @param version of the code that made the entries; each has a folder of its own
   */
  public SharedFolder(Path root, String version) {
    this.root = root;
    this.version = version;
  }

  private Path place(String name) {
    return root.resolve(version).resolve(name.substring(0, 2)).resolve(name);
  }

  @Override
  public Set<String> present(Collection<String> names) {
    return names.stream()
        .filter(name -> Files.isRegularFile(place(name)))
        .collect(Collectors.toSet());
  }

  @Override
  public byte @Nullable [] read(String name) throws IOException {
    try {
      return Files.readAllBytes(place(name));
    } catch (NoSuchFileException absent) {
      return null;
    }
  }

  @Override
  public void write(String name, byte[] bytes) throws IOException {
    Path file = place(name);
    Path part = file.resolveSibling("w" + UUID.randomUUID() + PART);
    Files.createDirectories(file.resolveSibling(""));
    try {
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  @Override
  public Set<String> all() throws IOException {
    Set<String> all = new TreeSet<>();
    if (Files.isDirectory(root)) {
      try (Stream<Path> files = Files.walk(root, 3)) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> root.relativize(file).getNameCount() == 3)
            .forEach(file -> all.add(root.relativize(file).toString().replace('\\', '/')));
      }
    }
    return all;
  }

  @Override
  public void delete(String path) throws IOException {
    Files.deleteIfExists(root.resolve(path));
  }

  @Override
  public void close() {}
}
