package tongxin.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongxin.authoring.ContentFolder;
import tongxin.desk.files.ContentPath;
import tongxin.desk.files.FileHistory;
import tongxin.desk.files.FileRefused;
import tongxin.desk.files.NewsroomFiles;
import tongxin.desk.publish.Publishing;
import tongxin.problem.EnumWord;
import tongxin.serve.Answer;
import tongxin.serve.PreviewedSite;
import tongxin.serve.Request;

/** What the desk's pages ask: see {@code src/docs/desk-api.md}. */
final class DeskCalls {
  private static final int BODY_LIMIT = NewsroomFiles.TEXT_LIMIT * 3;

  private final boolean readOnly;
  private final TextCalls texts;
  private final OverviewCalls overview;
  private final EditCalls edits = new EditCalls();
  private final NewCalls news;
  private final FirstStartCalls first;
  private final DataCalls data;
  private final LifeCalls life;
  private final TakeDownCalls takeDown;
  private final PhotoCalls photos;
  private final ImportCalls imports;
  private final PublishCalls publish;
  private final Map<String, Reading> reading;
  private final Map<String, Writing> writing;

  /** A call that changes nothing: GET. */
  private interface Reading {
    Reply answer(Request request, Locale locale) throws IOException, InterruptedException;
  }

  /** A call with JSON: POST. */
  private interface Writing {
    Reply answer(Json.Fields fields) throws IOException;
  }

  /** A call about a file that is edited as text. */
  private interface OfText {
    Reply answer(ContentPath path) throws IOException;
  }

  DeskCalls(Desk.Settings settings, PreviewedSite site, @Nullable Publishing publishing)
      throws IOException {
    NewsroomFiles files = new NewsroomFiles(settings.source());
    FileHistory history = new FileHistory(files);
    ContentFolder folder = new ContentFolder(settings.source());
    this.readOnly = settings.readOnly();
    this.texts = new TextCalls(files, history, settings.clock(), readOnly);
    this.overview = new OverviewCalls(settings, folder, site);
    this.news = new NewCalls(files, folder, settings.clock());
    this.data = new DataCalls(files, folder);
    this.life = new LifeCalls(files, history, folder, settings.clock());
    this.takeDown =
        new TakeDownCalls(life, folder, files, history, settings.source(), settings.clock());
    this.photos = new PhotoCalls(files, settings.source());
    this.imports = new ImportCalls(files, photos, folder, settings);
    this.publish = new PublishCalls(settings, folder, files, history, publishing);
    this.first = new FirstStartCalls(settings, folder, news, publishing);
    this.reading = reading();
    this.writing = writing();
  }

  private Map<String, Reading> reading() {
    Map<String, Reading> all = new HashMap<>(textReading());
    all.put("targets", (request, locale) -> publish.targets(locale));
    all.put("missing", (request, locale) -> overview.missing(asked(request, "path"), locale));
    all.put("publishing", (request, locale) -> publish.state(locale));
    all.put("earlier", (request, locale) -> publish.earlier(asked(request, "target")));
    return Map.copyOf(all);
  }

  private Map<String, Reading> textReading() {
    return Map.of(
        "start", (request, locale) -> overview.start(),
        "overview", (request, locale) -> overview.all(locale),
        "choices", (request, locale) -> overview.choices(locale),
        "problems", (request, locale) -> overview.problems(asked(request, "path"), locale),
        "contract", (request, locale) -> contract(asked(request, "path"), locale),
        "photos", (request, locale) -> photos.list(asked(request, "folder")),
        "file",
            (request, locale) ->
                text(
                    asked(request, "path"),
                    path -> overview.withItem(path.value(), texts.open(path))),
        "history", (request, locale) -> text(asked(request, "path"), texts::versions),
        "version",
            (request, locale) ->
                text(asked(request, "path"), path -> texts.version(path, asked(request, "id"))));
  }

  private Map<String, Writing> writing() {
    Map<String, Writing> all = new HashMap<>(textWriting());
    all.put("base-url", fields -> SiteAddress.write(fields, life));
    all.put("take-down", takeDown::takeDown);
    all.put("put-back", takeDown::putBack);
    all.put("open", first::open);
    all.put("bring", first::bring);
    all.put("look", publish::look);
    all.put("publish", publish::move);
    all.put("target", publish::addTarget);
    all.put("address", publish::decide);
    return Map.copyOf(all);
  }

  private Map<String, Writing> textWriting() {
    return Map.of(
        "save", f -> text(f.text("path"), path -> texts.save(typed(path, f))),
        "drop-draft", f -> text(f.text("path"), texts::dropDraft),
        "restore", f -> text(f.text("path"), p -> texts.restore(p, f.text("id"), f.text("base"))),
        "compare",
            f ->
                TextCalls.compare(
                    f.get("base") instanceof String base ? base : null,
                    f.text("mine"),
                    f.text("theirs")),
        "edit", f -> text(f.text("path"), p -> edits.edit(p, f.text("text"), f.get("changes"))),
        "new", f -> DataCalls.isEntry(f.text("kind")) ? data.add(f) : news.begin(f),
        "bundle", f -> text(f.text("path"), news::bundle),
        "apply", f -> life.apply(f.texts("paths"), EditCalls.wishes(f.get("changes"))),
        "move", life::move,
        "convert", imports::convert);
  }

  private static TextCalls.Typed typed(ContentPath path, Json.Fields fields) {
    return new TextCalls.Typed(
        path, fields.text("base"), fields.text("text"), fields.text("session"));
  }

  private static String asked(Request request, String name) {
    return request.query().get(name);
  }

  private static Reply text(String written, OfText call) throws IOException {
    ContentPath path = ContentPath.of(written).filter(ContentPath::isText).orElse(null);
    return path == null ? Reply.refused(400, "path") : call.answer(path);
  }

  private static Reply contract(String path, Locale locale) {
    ContractJson json = new ContractJson(locale);
    return ContractJson.kind(path)
        .map(kind -> Reply.of(json.kind(kind)))
        .orElseGet(() -> Reply.refused(404, "no-kind"));
  }

  static Answer json(Reply reply) {
    return Answer.of(reply.status(), "application/json", Json.write(reply.value()))
        .with("Cache-Control", "no-store");
  }

  /** Answers a call of a page that has shown its token. */
  Answer answer(String call, Request request) {
    try {
      boolean get = request.method().equals("GET");
      if (!get && !request.method().equals("POST")) {
        return Answer.text(405, "GET, POST\n").with("Allow", "GET, POST");
      }
      if (get && call.equals("picture")) {
        ContentPath path = ContentPath.of(asked(request, "path")).orElse(null);
        return path == null || !path.isPicture()
            ? json(Reply.refused(400, "path"))
            : photos.picture(path);
      }
      return json(get ? read(call, request) : write(call, request));
    } catch (FileRefused refused) {
      String reason = EnumWord.of(refused.reason());
      return json(new Reply(422, Map.of("error", reason, "file", refused.getMessage())));
    } catch (IOException e) {
      boolean full = String.valueOf(e.getMessage()).contains("No space left on device");
      return json(full ? Reply.refused(507, "full") : Reply.refused(500, "disk"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return json(Reply.refused(503, "stopping"));
    }
  }

  private Reply read(String call, Request request) throws IOException, InterruptedException {
    Reading known = reading.get(call);
    return known == null
        ? Reply.refused(404, "no-call")
        : known.answer(request, Locale.forLanguageTag(asked(request, "lang")));
  }

  private Reply write(String call, Request request) throws IOException {
    boolean bytes = call.equals("photo") || call.equals("import");
    Writing known = writing.get(call);
    if (known == null && !bytes) {
      return Reply.refused(404, "no-call");
    }
    if (readOnly && !call.equals("edit") && !call.equals("compare")) {
      return Reply.refused(403, "read-only");
    }
    String type = bytes ? "application/octet-stream" : "application/json";
    if (!type.equals(type(request))) {
      return Reply.refused(415, "not-json");
    }
    Optional<byte[]> body = request.body(bytes ? NewsroomFiles.PICTURE_LIMIT : BODY_LIMIT);
    if (body.isEmpty()) {
      return Reply.refused(413, "too-large");
    }
    if (call.equals("import")) {
      return imports.file(asked(request, "name"), body.get());
    }
    if (known == null) {
      ContentPath path = ContentPath.of(asked(request, "path")).orElse(null);
      return path == null || !path.isPicture()
          ? Reply.refused(422, "no-picture")
          : photos.take(path, body.get());
    }
    Json.Fields fields = fields(body.get());
    return fields == null ? Reply.refused(400, "not-json") : known.answer(fields);
  }

  private static Json.@Nullable Fields fields(byte[] body) {
    try {
      return Json.read(body);
    } catch (IOException e) {
      return null;
    }
  }

  private static String type(Request request) {
    String type = request.header("Content-Type");
    return type == null ? "" : List.of(type.split(";", -1)).get(0).strip();
  }
}
