package tongxin.desk;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongxin.desk.files.ContentPath;
import tongxin.desk.files.FileContent;
import tongxin.desk.files.FileDrafts;
import tongxin.desk.files.FileHistory;
import tongxin.desk.files.LineEnds;
import tongxin.desk.files.NewsroomFiles;
import tongxin.desk.files.ParagraphMerge;
import tongxin.problem.Problem;

/** Opening, saving and restoring the text of a file. */
final class TextCalls {
  private final NewsroomFiles files;
  private final FileDrafts drafts;
  private final FileHistory history;
  private final Clock clock;
  private final boolean readOnly;
  private final FileCheck check = new FileCheck();

  TextCalls(NewsroomFiles files, FileHistory history, Clock clock, boolean readOnly) {
    this.files = files;
    this.drafts = new FileDrafts(files);
    this.history = history;
    this.clock = clock;
    this.readOnly = readOnly;
  }

  /** What a file says, and what was typed and waits for it. */
  Reply open(ContentPath path) throws IOException {
    FileContent content = files.read(path);
    String text = content.text().orElse(null);
    if (text == null) {
      return Reply.refused(422, "not-utf8");
    }
    keep(path, content);
    Map<String, @Nullable Object> reply = described(content, text);
    reply.put("path", path.value());
    Optional<FileDrafts.Draft> draft = drafts.find(path);
    reply.put("draft", draft.map(d -> Map.of("base", d.base(), "text", d.text())).orElse(null));
    return Reply.of(reply);
  }

  /** What is only read must not fail because nothing can be written. */
  private void keep(ContentPath path, FileContent content) {
    if (readOnly || content.isAbsent()) {
      return;
    }
    try {
      history.keep(path, content, clock.instant(), "");
    } catch (IOException e) {
      // It is kept before the next change, or that is refused.
      return;
    }
  }

  private static Map<String, @Nullable Object> described(FileContent content, String text) {
    Map<String, @Nullable Object> reply = Reply.object();
    reply.put("digest", content.digest());
    reply.put("text", text);
    return reply;
  }

  /**
   * What a page has typed.
   *
   * @param base digest of the file that it was typed over; empty for a new file
   * @param session names the window
   */
  record Typed(ContentPath path, String base, String text, String session) {}

  /** Puts a text in its file, or keeps it beside where that cannot be. */
  synchronized Reply save(Typed typed) throws IOException {
    ContentPath path = typed.path;
    if (typed.text.length() > NewsroomFiles.TEXT_LIMIT) {
      return Reply.refused(413, "too-large");
    }
    FileContent now = files.read(path);
    List<Problem> faults = check.faults(path, typed.text);
    if (!now.digest().equals(typed.base)) {
      return now.text().equals(Optional.of(typed.text)) && !now.isAbsent()
          ? saved(path, now)
          : changed(typed, now);
    }
    if (!faults.isEmpty()) {
      drafts.keep(path, new FileDrafts.Draft(typed.base, typed.text));
      return Reply.of(Map.of("state", "draft", "digest", typed.base, "faults", faults.size()));
    }
    FileContent fresh = LineEnds.restored(now, typed.text);
    if (!fresh.digest().equals(now.digest())) {
      if (!now.isAbsent()) {
        history.keep(path, now, clock.instant(), "");
      }
      Optional<FileContent> other = files.replace(path, typed.base, fresh);
      if (other.isPresent()) {
        return changed(typed, other.get());
      }
      history.keep(path, fresh, clock.instant(), typed.session);
    }
    return saved(path, fresh);
  }

  private Reply saved(ContentPath path, FileContent content) throws IOException {
    drafts.drop(path);
    return Reply.of(Map.of("state", "saved", "digest", content.digest()));
  }

  /** Somebody else has changed the file: both texts, side by side by paragraph. */
  private Reply changed(Typed typed, FileContent now) throws IOException {
    drafts.keep(typed.path, new FileDrafts.Draft(typed.base, typed.text));
    String theirs = now.text().orElse("");
    Optional<String> base = history.find(typed.path, typed.base).flatMap(FileContent::text);
    ParagraphMerge merge =
        base.map(common -> ParagraphMerge.of(common, typed.text, theirs))
            .orElseGet(() -> ParagraphMerge.of(typed.text, theirs));
    Map<String, @Nullable Object> reply = described(now, theirs);
    reply.put("error", "changed");
    reply.put("clean", merge.isClean());
    reply.put("parts", parts(merge));
    return new Reply(409, reply);
  }

  private static List<Map<String, String>> parts(ParagraphMerge merge) {
    return merge.parts().stream()
        .map(
            part ->
                Map.of(
                    "change", part.change().name().toLowerCase(Locale.ROOT),
                    "mine", part.mine(),
                    "theirs", part.theirs()))
        .toList();
  }

  /**
   * Two texts, side by side by paragraph.
   *
   * @param base what both were written over; null where that is not known
   */
  static Reply compare(@Nullable String base, String mine, String theirs) {
    ParagraphMerge merge =
        base == null ? ParagraphMerge.of(mine, theirs) : ParagraphMerge.of(base, mine, theirs);
    return Reply.of(Map.of("parts", parts(merge), "clean", base != null && merge.isClean()));
  }

  /** Forgets what waits for a file: the person has chosen what the file says. */
  Reply dropDraft(ContentPath path) throws IOException {
    drafts.drop(path);
    return Reply.of(Map.of());
  }

  /** The versions of a file, newest first. */
  Reply versions(ContentPath path) throws IOException {
    List<Map<String, Object>> versions =
        history.versions(path).stream()
            .map(
                v ->
                    Map.<String, Object>of(
                        "id", v.id(),
                        "time", v.time().toString(),
                        "digest", v.digest(),
                        "size", v.size()))
            .toList();
    return Reply.of(Map.of("digest", files.read(path).digest(), "versions", versions));
  }

  /** What a version said, and how it differs from the file now. */
  Reply version(ContentPath path, String id) throws IOException {
    String text = history.read(path, id).flatMap(FileContent::text).orElse(null);
    if (text == null) {
      return Reply.refused(404, "no-version");
    }
    String now = files.read(path).text().orElse("");
    return Reply.of(Map.of("text", text, "parts", parts(ParagraphMerge.of(text, now))));
  }

  /** Puts a version back in the place of the file; what stood there is a version too. */
  synchronized Reply restore(ContentPath path, String id, String base) throws IOException {
    FileContent content = history.read(path, id).orElse(null);
    if (content == null) {
      return Reply.refused(404, "no-version");
    }
    FileContent now = files.read(path);
    if (!now.isAbsent()) {
      history.keep(path, now, clock.instant(), "");
    }
    Optional<FileContent> other = files.replace(path, base, content);
    if (other.isPresent()) {
      return Reply.refused(409, "changed");
    }
    history.keep(path, content, clock.instant(), "");
    return saved(path, content);
  }
}
