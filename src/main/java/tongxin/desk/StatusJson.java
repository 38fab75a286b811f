package tongxin.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.desk.status.ContentItem;
import tongxin.desk.status.SiteStatus;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemText;

/** A newsroom's status as JSON: for the overview, and for {@code tongxin status --format json}. */
public final class StatusJson {
  /** What is beyond nobody reads, and was often caused by the same mistake. */
  static final int MOST_PROBLEMS = 1000;

  private final ProblemText text;

  /** In the language of its messages. */
  public StatusJson(Locale locale) {
    this.text = ProblemText.in(locale);
  }

  /** The status in UTF-8. */
  public byte[] write(SiteStatus status) {
    return Json.write(all(status));
  }

  /**
   * The same; what is wrong with drafts stops nothing, as in {@code tongxin status}, and is marked.
   */
  Map<String, @Nullable Object> all(SiteStatus status, Set<Problem> ofDrafts) {
    List<Problem> softened =
        status.problems().stream().map(p -> ofDrafts.contains(p) ? p.asWarning() : p).toList();
    Set<Problem> drafts = new HashSet<>(ofDrafts.stream().map(Problem::asWarning).toList());
    Map<String, @Nullable Object> object =
        all(new SiteStatus(status.now(), status.items(), status.due(), softened));
    List<Map<String, @Nullable Object>> marked = new ArrayList<>();
    for (Problem problem : softened.stream().limit(MOST_PROBLEMS).toList()) {
      Map<String, @Nullable Object> one = problem(problem);
      one.put("draft", drafts.contains(problem));
      marked.add(one);
    }
    object.put("problems", marked);
    return object;
  }

  Map<String, @Nullable Object> all(SiteStatus status) {
    Map<String, int[]> counts = new HashMap<>();
    for (Problem problem : status.problems()) {
      int[] count = counts.computeIfAbsent(problem.location().file(), file -> new int[2]);
      count[problem.isError() ? 0 : 1]++;
    }
    Map<String, @Nullable Object> object = Reply.object();
    object.put("now", status.now().toString());
    object.put("items", status.items().stream().map(item -> item(item, counts)).toList());
    object.put("due", status.due().stream().map(StatusJson::due).toList());
    object.put(
        "problems", status.problems().stream().limit(MOST_PROBLEMS).map(this::problem).toList());
    object.put("errors", status.problems().stream().filter(Problem::isError).count());
    object.put(
        "warnings", status.problems().stream().filter(problem -> !problem.isError()).count());
    return object;
  }

  private static Map<String, @Nullable Object> item(ContentItem item, Map<String, int[]> counts) {
    Map<String, @Nullable Object> object = Reply.object();
    object.put("kind", item.kind());
    object.put("id", item.id());
    object.put("title", item.title());
    object.put("state", item.state().id());
    object.put("date", time(item.date()));
    object.put("author", item.author());
    object.put("column", item.column());
    object.put("folder", item.folder());
    object.put("versions", item.versions().stream().map(v -> version(v, counts)).toList());
    int[] sum = new int[2];
    counts.forEach(
        (file, count) -> {
          boolean own = item.versions().stream().anyMatch(v -> v.file().equals(file));
          if (own || (isFolderOfItsOwn(item) && file.startsWith(item.folder()))) {
            sum[0] += count[0];
            sum[1] += count[1];
          }
        });
    object.put("errors", sum[0]);
    object.put("warnings", sum[1]);
    return object;
  }

  /** What a page that edits a file must know of its piece of content. */
  static Map<String, @Nullable Object> about(ContentItem item, String file) {
    Map<String, @Nullable Object> object = Reply.object();
    object.put("kind", item.kind());
    object.put("id", item.id());
    object.put("title", item.title());
    object.put("folder", item.folder());
    List<Map<String, @Nullable Object>> versions =
        item.versions().stream().map(v -> version(v, Map.of())).toList();
    object.put("versions", versions);
    object.put(
        "version",
        versions.stream()
            .filter(version -> file.equals(version.get("file")))
            .findFirst()
            .orElse(versions.get(0)));
    return object;
  }

  private static boolean isFolderOfItsOwn(ContentItem item) {
    return item.versions().get(0).file().matches(".*/(index\\.[a-z]+\\.md|[a-z]+\\.yml)");
  }

  private static Map<String, @Nullable Object> version(
      ContentItem.Version version, Map<String, int[]> counts) {
    Map<String, @Nullable Object> object = Reply.object();
    object.put("language", version.language());
    object.put("file", version.file());
    object.put("title", version.title());
    object.put("address", version.address());
    object.put("state", version.state().id());
    object.put("from", time(version.from()));
    object.put("until", time(version.until()));
    int[] count = counts.getOrDefault(version.file(), new int[2]);
    object.put("errors", count[0]);
    object.put("warnings", count[1]);
    return object;
  }

  private static Map<String, @Nullable Object> due(SiteStatus.Due due) {
    Map<String, @Nullable Object> object = Reply.object();
    object.put("at", due.at().toString());
    object.put("what", due.appears() ? "appears" : "goes");
    object.put("file", due.file());
    object.put("title", due.title());
    return object;
  }

  Map<String, @Nullable Object> problem(Problem problem) {
    Location place = problem.location();
    Map<String, @Nullable Object> object = Reply.object();
    object.put("file", place.file());
    object.put("line", place.line());
    object.put("column", place.column());
    object.put("severity", problem.isError() ? "error" : "warning");
    object.put("code", problem.code().id());
    object.put("message", text.message(problem));
    object.put("hint", text.hint(problem));
    String meant = problem.suggestion();
    if (meant != null && !problem.arguments().isEmpty()) {
      object.put("replace", List.copyOf(problem.arguments()));
      object.put("by", meant);
    }
    return object;
  }

  private static @Nullable String time(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
