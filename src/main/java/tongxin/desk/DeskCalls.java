package tongxin.desk;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongxin.desk.files.ContentPath;
import tongxin.desk.files.FileRefused;
import tongxin.desk.files.NewsroomFiles;
import tongxin.serve.Answer;
import tongxin.serve.PreviewedSite;
import tongxin.serve.Request;

/** What the desk's pages ask: see {@code src/docs/desk-api.md}. */
final class DeskCalls {
  private static final int BODY_LIMIT = NewsroomFiles.TEXT_LIMIT * 3;

  /** Calls that change nothing. All others are POST. */
  private static final Set<String> READING =
      Set.of("start", "overview", "file", "problems", "history", "version");

  private final TextCalls texts;
  private final OverviewCalls overview;
  private final Desk.Settings settings;

  DeskCalls(Desk.Settings settings, PreviewedSite site) throws IOException {
    NewsroomFiles files = new NewsroomFiles(settings.source());
    this.settings = settings;
    this.texts = new TextCalls(files, settings.clock(), settings.readOnly());
    this.overview = new OverviewCalls(settings, site);
  }

  static Answer json(Reply reply) {
    return Answer.of(reply.status(), "application/json", Json.write(reply.value()))
        .with("Cache-Control", "no-store");
  }

  /** Answers a call of a page that has shown its token. */
  Answer answer(String call, Request request) throws IOException {
    try {
      boolean get = request.method().equals("GET");
      if (!get && !request.method().equals("POST")) {
        return Answer.text(405, "GET, POST\n").with("Allow", "GET, POST");
      }
      if (get != READING.contains(call)) {
        return json(Reply.refused(404, "no-call"));
      }
      return json(get ? read(call, request) : write(call, request));
    } catch (FileRefused refused) {
      String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
      return json(new Reply(422, Map.of("error", reason, "file", refused.getMessage())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return json(Reply.refused(503, "stopping"));
    }
  }

  private Reply read(String call, Request request) throws IOException, InterruptedException {
    Locale locale = Locale.forLanguageTag(request.query().get("lang"));
    String written = request.query().get("path");
    Reply whole =
        switch (call) {
          case "start" -> overview.start();
          case "overview" -> overview.all(locale);
          case "problems" -> overview.problems(written, locale);
          default -> null;
        };
    if (whole != null) {
      return whole;
    }
    ContentPath path = ContentPath.of(written).filter(ContentPath::isText).orElse(null);
    if (path == null) {
      return Reply.refused(400, "path");
    }
    return switch (call) {
      case "file" -> overview.withItem(path.value(), texts.open(path));
      case "history" -> texts.versions(path);
      default -> texts.version(path, request.query().get("id"));
    };
  }

  private Reply write(String call, Request request) throws IOException {
    if (settings.readOnly()) {
      return Reply.refused(403, "read-only");
    }
    Optional<byte[]> body = request.body(BODY_LIMIT);
    if (body.isEmpty()) {
      return Reply.refused(413, "too-large");
    }
    if (!isJson(request)) {
      return Reply.refused(415, "not-json");
    }
    Json.Fields fields;
    try {
      fields = Json.read(body.get());
    } catch (IOException e) {
      return Reply.refused(400, "not-json");
    }
    return write(call, fields);
  }

  private static boolean isJson(Request request) {
    String type = request.header("Content-Type");
    return type != null && List.of(type.split(";", -1)).get(0).strip().equals("application/json");
  }

  private Reply write(String call, Json.Fields fields) throws IOException {
    ContentPath path = ContentPath.of(fields.text("path")).filter(ContentPath::isText).orElse(null);
    if (path == null) {
      return Reply.refused(400, "path");
    }
    return switch (call) {
      case "save" ->
          texts.save(
              new TextCalls.Typed(
                  path, fields.text("base"), fields.text("text"), fields.text("session")));
      case "drop-draft" -> texts.dropDraft(path);
      case "restore" -> texts.restore(path, fields.text("id"), fields.text("base"));
      case "compare" -> TextCalls.compare(fields.text("mine"), fields.text("theirs"));
      default -> Reply.refused(404, "no-call");
    };
  }
}
