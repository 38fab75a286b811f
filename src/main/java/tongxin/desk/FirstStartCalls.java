package tongxin.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.authoring.ContentFolder;
import tongxin.content.model.Content;
import tongxin.desk.publish.Publishing;
import tongxin.importing.BlogImporter;
import tongxin.importing.BlogOptions;
import tongxin.importing.BlogResult;
import tongxin.importing.ImportResult;
import tongxin.importing.blog.BlogKind;
import tongxin.problem.Problems;

/** What the first page offers besides beginning: to open another newsroom, and to bring one in. */
final class FirstStartCalls {
  private final Path source;
  private final ContentFolder folder;
  private final NewCalls news;
  private final @Nullable Consumer<Path> others;
  private final @Nullable Publishing publishing;

  FirstStartCalls(
      Desk.Settings settings,
      ContentFolder folder,
      NewCalls news,
      @Nullable Publishing publishing) {
    this.publishing = publishing;
    this.source = settings.source();
    this.others = settings.others();
    this.folder = folder;
    this.news = news;
  }

  /** Opens the newsroom of another folder; the desk then starts again. */
  Reply open(Json.Fields fields) {
    if (others == null) {
      return Reply.refused(404, "no-call");
    }
    if (publishing != null && publishing.isRunning()) {
      return Reply.refused(409, "publishing");
    }
    Path wanted = folder(fields.text("folder")).orElse(null);
    if (wanted == null) {
      return Reply.refused(422, "no-folder");
    }
    // Somebody may have named the folder "content" itself.
    boolean inside = wanted.endsWith("content") && Files.exists(wanted.resolve("site.yml"));
    Path newsroom = inside ? wanted.getParent() : wanted;
    if (newsroom == null || !Files.exists(newsroom.resolve("content/site.yml"))) {
      return Reply.refused(422, "no-newsroom");
    }
    others.accept(newsroom);
    return Reply.of(Map.of("folder", newsroom.toString()));
  }

  /** Brings in a blog of Hexo, Hugo or Jekyll as drafts; begins the newsroom where it is new. */
  Reply bring(Json.Fields fields) throws IOException {
    Path blog = folder(fields.text("folder")).orElse(null);
    if (blog == null) {
      return Reply.refused(422, "no-folder");
    }
    BlogKind kind =
        Stream.of(BlogKind.values())
            .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(fields.text("from")))
            .findFirst()
            .orElse(null);
    if (kind == null) {
      return Reply.refused(400, "no-kind");
    }
    if (!Files.exists(source.resolve("content/site.yml"))) {
      Reply begun = news.newsroom(fields);
      if (begun.status() != 200) {
        return begun;
      }
    }
    Content content = folder.content(new Problems()).orElse(null);
    if (content == null) {
      return Reply.refused(422, "no-site");
    }
    BlogResult result = new BlogImporter(source, content).blog(kind, blog, BlogOptions.NONE);
    long written =
        result.texts().values().stream()
            .filter(text -> text.state() == ImportResult.State.WRITTEN)
            .count();
    return Reply.of(Map.of("texts", result.texts().size(), "written", written));
  }

  /** A folder of this computer by its whole path. */
  private static Optional<Path> folder(String written) {
    String path = written.strip().replaceAll("^[\"']|[\"']$", "");
    try {
      Path folder = Path.of(path);
      boolean there = !path.isEmpty() && folder.isAbsolute() && Files.isDirectory(folder);
      return there ? Optional.of(folder.normalize()) : Optional.empty();
    } catch (InvalidPathException notOfThisSystem) {
      return Optional.empty();
    }
  }
}
