package tongxin.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.desk.files.ContentPath;
import tongxin.desk.files.FileContent;
import tongxin.desk.files.NewsroomFiles;
import tongxin.photo.file.FileType;
import tongxin.photo.privacy.PrivateDataCheck;
import tongxin.serve.Answer;
import tongxin.serve.MediaTypes;

/** The pictures beside a text. */
final class PhotoCalls {
  private static final Pattern NAME = Pattern.compile("(.*?)(?:-\\d+)?(\\.[^.]+)");
  private static final int MOST_OF_ONE_NAME = 1000;

  private final NewsroomFiles files;
  private final Path source;
  private final Map<Path, Known> told = new ConcurrentHashMap<>();

  PhotoCalls(NewsroomFiles files, Path source) {
    this.files = files;
    this.source = source;
  }

  /**
   * The pictures in a folder, in the order of their names.
   *
   * @param folder in the content, with its closing {@code /}
   */
  Reply list(String folder) throws IOException {
    List<Map<String, @Nullable Object>> all =
        files.pictures(folder).stream().map(this::described).toList();
    return Reply.of(Map.of("photos", all));
  }

  private Map<String, @Nullable Object> described(ContentPath path) {
    Map<String, @Nullable Object> photo = Reply.object();
    Path file = source.resolve(path.value());
    photo.put("path", path.value());
    photo.put("name", path.value().substring(path.folder().length()));
    photo.put("size", file.toFile().length());
    photo.put("modified", file.toFile().lastModified());
    photo.put("tells", tells(file));
    return photo;
  }

  /** What a file of a camera tells beside its picture; it is read again when it has changed. */
  private List<String> tells(Path file) {
    Known now = new Known(file.toFile().length(), file.toFile().lastModified(), List.of());
    Known known = told.get(file);
    if (known == null || known.size != now.size || known.modified != now.modified) {
      List<String> kinds =
          PrivateDataCheck.of(file).kinds().stream()
              .sorted()
              .map(kind -> kind.name().toLowerCase(Locale.ROOT))
              .toList();
      known = new Known(now.size, now.modified, kinds);
      told.put(file, known);
    }
    return known.tells;
  }

  /** What a file of this size and time told. */
  private record Known(long size, long modified, List<String> tells) {}

  /**
   * Takes in a picture. What is there is never overwritten: the new one gets a number.
   *
   * @param path where it should be
   */
  Reply take(ContentPath path, byte[] bytes) throws IOException {
    FileType type = FileType.of(bytes);
    Optional<FileType> promised = FileType.promisedBy(path.value());
    if (promised.isEmpty() || type.format().isEmpty() || !promised.get().equals(type)) {
      return Reply.refused(422, "no-picture");
    }
    FileContent content = FileContent.of(bytes);
    for (int i = 1; i < MOST_OF_ONE_NAME; i++) {
      ContentPath free = numbered(path, i);
      FileContent now = files.read(free);
      if (now.digest().equals(content.digest()) || files.replace(free, "", content).isEmpty()) {
        return Reply.of(described(free));
      }
    }
    return Reply.refused(422, "exists");
  }

  private static ContentPath numbered(ContentPath path, int number) {
    Matcher name = NAME.matcher(path.value());
    return number == 1 || !name.matches()
        ? path
        : ContentPath.of(name.group(1) + "-" + number + name.group(2)).orElse(path);
  }

  /** The bytes of a picture. Whatever they are, nothing in them can run. */
  Answer picture(ContentPath path) throws IOException {
    FileContent content = files.read(path);
    if (content.isAbsent()) {
      return Answer.text(404, "no such picture\n");
    }
    return Answer.of(200, MediaTypes.of(path.value()), content.bytes())
        .with("Cache-Control", "no-store")
        .with("Content-Security-Policy", "default-src 'none'; sandbox");
  }
}
