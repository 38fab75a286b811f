package tongxin.photo.variants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tongxin.photo.notes.KeptReadings;
import tongxin.photo.notes.Photo;

/**
 * A folder of variants and readings, each under a name made of its content, so that entries never
 * change: several builds and machines may share it. An entry is written aside and moved into place.
 * Each carries a checksum of its bytes and the version of the code that made it: one that is
 * damaged, cut off, or of other code is not used, and made again. The bytes are read for that once
 * for each state of a file, by one object of this class. Safe for use by several threads.
 *
 * <p>A folder that cannot be written is the environment's fault: UncheckedIOException.
 */
public final class PhotoCache implements KeptReadings {
  private static final String PART = ".part";
  private static final String READING = ".photo2";
  static final String COLOUR = ".colour2";
  static final String CHECKSUM = ".sum";
  private static final List<String> OLD = List.of(".photo1", ".colour1");
  private static final Duration ABANDONED = Duration.ofDays(1);

  private final Path root;
  private final boolean readOnly;
  private final Map<String, State> checked = new ConcurrentHashMap<>();

  /** A file as it was when its bytes were read. */
  private record State(long size, FileTime modified) {
    static State of(Path file) throws IOException {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new State(attributes.size(), attributes.lastModifiedTime());
    }
  }

  /**
   * A cache, empty at first.
   *
   * @param root its folder, such as {@code .tongxin/cache/photos}; made when first needed
   */
  public PhotoCache(Path root) {
    this(root, false);
  }

  private PhotoCache(Path root, boolean readOnly) {
    this.root = root;
    this.readOnly = readOnly;
  }

  /** The same cache, read only: what is to be kept is not written. */
  public PhotoCache readOnly() {
    return new PhotoCache(root, true);
  }

  /** The file of a variant, if it has been made and is whole. */
  public Optional<Path> find(Variant variant) {
    String name = variant.name();
    Path file = place(name);
    try {
      State now = State.of(file);
      if (!now.equals(checked.get(name))) {
        if (!Checksum.holds(name, file, Files.readString(place(name + CHECKSUM)))) {
          return Optional.empty();
        }
        checked.put(name, now);
      }
      return Optional.of(file);
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  /**
   * Deletes the colour of a photo and these variants of it, so that they are made anew. The reading
   * of its file stays.
   */
  public void forget(Photo photo, Collection<Variant> variants) {
    if (readOnly) {
      return;
    }
    Stream<String> names =
        Stream.concat(
            Stream.of(photo.key() + COLOUR),
            variants.stream().map(variant -> variant.name() + CHECKSUM));
    names.forEach(
        name -> {
          try {
            Files.deleteIfExists(place(name));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    variants.forEach(variant -> checked.remove(variant.name()));
  }

  /** The average colour of a photo, {@code #rrggbb}, if its variants have been made before. */
  public Optional<String> colour(Photo photo) {
    return text(photo.key() + COLOUR).flatMap(entry -> colourIn(photo, entry));
  }

  /** The colour in an entry, if that is whole and of this code. */
  static Optional<String> colourIn(Photo photo, String entry) {
    return Optional.of(entry)
        .filter(text -> text.matches("#[0-9a-f]{6}\n[0-9a-f]{8} [0-9]+ [0-9a-f]+\n"))
        .filter(
            text ->
                text.substring(8).equals(Checksum.line(photo.key(), bytes(text.substring(0, 8)))))
        .map(text -> text.substring(0, 7));
  }

  /**
   * Removes what is not used any more. The content decides what is used, so all of it must have
   * been read, drafts too.
   *
   * @param variants names of the variants in use
   * @param digests digests of the photos in use
   * @param now the present; writings abandoned for a day are removed too
   */
  public PruneResult prune(Set<String> variants, Set<String> digests, Instant now) {
    if (!Files.isDirectory(root)) {
      return new PruneResult(0, 0);
    }
    try (Stream<Path> files = Files.walk(root, 2)) {
      List<Path> unused =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !used(file, variants, digests, now))
              .toList();
      long bytes = 0;
      for (Path file : unused) {
        bytes += Files.size(file);
        Files.delete(file);
      }
      return new PruneResult(unused.size(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean used(Path file, Set<String> variants, Set<String> digests, Instant now) {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(PART)) {
      try {
        return Files.getLastModifiedTime(file).toInstant().isAfter(now.minus(ABANDONED));
      } catch (IOException gone) {
        return true;
      }
    }
    if (OLD.stream().anyMatch(name::endsWith)) {
      return false;
    }
    if (name.endsWith(CHECKSUM)) {
      return variants.contains(name.substring(0, name.length() - CHECKSUM.length()));
    }
    boolean record = name.endsWith(READING) || name.endsWith(COLOUR);
    return record
        ? digests.contains(name.substring(0, name.indexOf('.')))
        : variants.contains(name);
  }

  @Override
  public Optional<Photo> photo(String digest) {
    return text(digest + READING).flatMap(PhotoRecord::parse);
  }

  @Override
  public void keep(Photo photo) {
    write(photo.digest() + READING, PhotoRecord.text(photo).getBytes(StandardCharsets.UTF_8));
  }

  void keepColour(Photo photo, String colour) {
    byte[] line = bytes(colour + "\n");
    write(photo.key() + COLOUR, bytes(colour + "\n" + Checksum.line(photo.key(), line)));
  }

  void keep(Variant variant, byte[] bytes) {
    write(variant.name(), bytes);
    write(variant.name() + CHECKSUM, bytes(Checksum.line(variant.name(), bytes)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The bytes of a file of the cache; nothing where it is not there. */
  Optional<byte[]> bytesOf(String name) {
    try {
      return Optional.of(Files.readAllBytes(place(name)));
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  /** The folder. */
  public Path root() {
    return root;
  }

  private Path place(String name) {
    return root.resolve(name.substring(0, 2)).resolve(name);
  }

  private Optional<String> text(String name) {
    try {
      return Optional.of(Files.readString(place(name)));
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (IOException cutOff) {
      return Optional.empty();
    }
  }

  private void write(String name, byte[] bytes) {
    if (readOnly) {
      return;
    }
    Path file = place(name);
    Path folder = root.resolve(name.substring(0, 2));
    try {
      Files.createDirectories(folder);
      // No temporary file of the JDK's: only its owner may read one, and a cache may be shared.
      Path part = folder.resolve("w" + UUID.randomUUID() + PART);
      try {
        Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
        moved(part, file);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another build may hold the same entry open: on Windows it then stays, and is as good. */
  private static void moved(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileAlreadyExistsException | java.nio.file.AccessDeniedException held) {
      if (!Files.isRegularFile(file)) {
        throw held;
      }
    }
  }
}
