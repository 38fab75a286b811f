package tongxin.desk;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.authoring.ContentFolder;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.Ids;
import tongxin.content.model.Publication;
import tongxin.content.model.Ref;
import tongxin.content.model.Status;
import tongxin.desk.files.ContentPath;
import tongxin.desk.files.FileContent;
import tongxin.desk.files.FileHistory;
import tongxin.desk.files.LineEnds;
import tongxin.desk.files.NewsroomFiles;
import tongxin.problem.Problems;
import tongxin.site.Routes;
import tongxin.source.edit.EditResult;
import tongxin.source.edit.YamlChange;
import tongxin.source.edit.YamlPath;
import tongxin.source.edit.YamlValue;

/** Changes all language versions of something at once: its state, its dates, its address. */
final class LifeCalls {
  private final NewsroomFiles files;
  private final FileHistory history;
  private final ContentFolder folder;
  private final Clock clock;

  LifeCalls(NewsroomFiles files, FileHistory history, ContentFolder folder, Clock clock) {
    this.files = files;
    this.history = history;
    this.folder = folder;
    this.clock = clock;
  }

  /** A file with what it is to become. */
  private record Plan(ContentPath path, FileContent now, FileContent fresh) {}

  /**
   * Makes the same changes in several files, in all or, where one cannot be changed, in none.
   *
   * @param paths of the files
   */
  Reply apply(List<String> paths, List<YamlChange> changes) throws IOException {
    List<Plan> plans = new ArrayList<>();
    for (String written : paths) {
      ContentPath path = ContentPath.of(written).filter(ContentPath::isText).orElse(null);
      if (path == null) {
        return Reply.refused(400, "path");
      }
      Plan plan = plan(path, changes);
      if (plan == null) {
        return new Reply(422, Map.of("error", "edit-not-safe", "file", written));
      }
      plans.add(plan);
    }
    return write(plans);
  }

  private @Nullable Plan plan(ContentPath path, List<YamlChange> changes) throws IOException {
    FileContent now = files.read(path);
    Optional<String> text = now.text();
    if (now.isAbsent() || text.isEmpty()) {
      return null;
    }
    EditResult result = EditCalls.apply(path, text.get(), changes);
    return result instanceof EditResult.Edited edited
        ? new Plan(path, now, LineEnds.restored(now, edited.text()))
        : null;
  }

  private Reply write(List<Plan> plans) throws IOException {
    for (Plan plan : plans) {
      history.keep(plan.path, plan.now, clock.instant(), "");
      if (files.replace(plan.path, plan.now.digest(), plan.fresh).isPresent()) {
        return new Reply(409, Map.of("error", "changed", "file", plan.path.value()));
      }
      history.keep(plan.path, plan.fresh, clock.instant(), "");
    }
    return Reply.of(Map.of("files", plans.stream().map(plan -> plan.path.value()).toList()));
  }

  /**
   * Gives an article another slug, date or column, in all its languages. The address that it had
   * leads to the new one, if it was ever public.
   *
   * @param wish {@code path} of one language, and {@code slug}, {@code date}, {@code column}; what
   *     is empty stays
   */
  Reply move(Json.Fields wish) throws IOException {
    Content content = folder.content(new Problems()).orElse(null);
    String path = wish.text("path");
    if (content == null) {
      return Reply.refused(422, "no-site");
    }
    String key =
        content.articles().stream()
            .filter(article -> article.location().file().equals(path))
            .map(Article::key)
            .findFirst()
            .orElse("");
    String slug = wish.text("slug");
    if (key.isEmpty() || (!slug.isEmpty() && !Ids.isValid(slug))) {
      return Reply.refused(422, key.isEmpty() ? "no-article" : "new-id-invalid");
    }
    if (!slug.isEmpty() && isTaken(content, slug, key)) {
      return new Reply(422, Map.of("error", "new-exists", "arguments", List.of(slug)));
    }
    List<Plan> plans = new ArrayList<>();
    for (Article version : content.articles()) {
      if (version.key().equals(key)) {
        ContentPath file = ContentPath.of(version.location().file()).orElseThrow();
        Plan plan = plan(file, changes(version, wish, content));
        if (plan == null) {
          return new Reply(422, Map.of("error", "edit-not-safe", "file", file.value()));
        }
        plans.add(plan);
      }
    }
    return write(plans);
  }

  private static boolean isTaken(Content content, String slug, String key) {
    return content.articles().stream()
        .anyMatch(a -> a.slug().id().equals(slug) && !a.key().equals(key));
  }

  private List<YamlChange> changes(Article version, Json.Fields wish, Content content) {
    List<YamlChange> changes = new ArrayList<>();
    String slug = wish.text("slug");
    String date = wish.text("date");
    if (!slug.isEmpty() && !slug.equals(version.slug().id())) {
      changes.add(YamlChange.set(YamlPath.of("slug"), slug));
    }
    if (!date.isEmpty()) {
      changes.add(new YamlChange.Set(YamlPath.of("date"), new YamlValue.Literal(date)));
    }
    if (!wish.text("column").isEmpty()) {
      changes.add(YamlChange.set(YamlPath.of("column"), wish.text("column")));
    }
    // The ledger keeps the address of what was public, whatever its date becomes.
    boolean kept = content.data().addresses().of(version) != null && slugStays(version, slug);
    boolean moves = !kept && (!slug.isEmpty() || !date.isEmpty());
    if (moves && wasPublic(version.publication())) {
      String old = "/" + Routes.article(version, content).path();
      List<String> aliases =
          Stream.concat(version.aliases().stream().map(Ref::id), Stream.of(old))
              .filter(alias -> !leads(alias, slug, date))
              .distinct()
              .toList();
      changes.add(new YamlChange.Set(YamlPath.of("aliases"), YamlValue.texts(aliases)));
    }
    return changes;
  }

  private static boolean slugStays(Article version, String slug) {
    return slug.isEmpty() || slug.equals(version.slug().id());
  }

  /** An old address that becomes the article's own again is no alias any more. */
  private static boolean leads(String alias, String slug, String date) {
    return !slug.isEmpty()
        && !date.isEmpty()
        && alias.endsWith(
            "/"
                + date.substring(0, Math.min(7, date.length())).replace('-', '/')
                + "/"
                + slug
                + "/");
  }

  private boolean wasPublic(Publication publication) {
    return publication.status() == Status.PUBLISHED
        && (publication.from() == null || !publication.from().isAfter(clock.instant()));
  }
}
