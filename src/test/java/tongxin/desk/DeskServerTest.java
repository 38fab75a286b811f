package tongxin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.config.BuildOptions;
import tongxin.golden.GoldenSite;
import tongxin.problem.Problem;
import tongxin.serve.PreviewServer;
import tongxin.serve.ServeListener;

/** What the desk answers to its own pages, and to everybody else. */
final class DeskServerTest {
  private static final String ARTICLE = "content/articles/one-language.zh.md";

  @TempDir Path temp;
  private final HttpClient client = HttpClient.newHttpClient();
  private Path source = Path.of("");
  private String token = "";

  @SuppressWarnings("NullAway.Init") // set before each test
  private PreviewServer server;

  @BeforeEach
  void start() throws Exception {
    source = GoldenSite.BILINGUAL.copyTo(temp.resolve("编辑部"));
    open(false);
  }

  private void open(boolean readOnly) throws Exception {
    Clock clock = Clock.fixed(GoldenSite.NOW, ZoneOffset.UTC);
    server =
        PreviewServer.start(
            new PreviewServer.Settings(
                BuildOptions.of(source, temp.resolve("public"), GoldenSite.NOW),
                true,
                new PreviewServer.Place(null, 0),
                clock,
                Locale.ENGLISH,
                List.of(Desk.opener(new Desk.Settings(source, clock, Locale.ENGLISH, readOnly)))),
            new Silent());
    Matcher found =
        Pattern.compile("tongxin-token\" content=\"([0-9a-f]{48})\"")
            .matcher(send(request("/desk/")).body());
    token = found.find() ? found.group(1) : "";
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private final List<Throwable> failures = new java.util.concurrent.CopyOnWriteArrayList<>();

  private final class Silent implements ServeListener {
    @Override
    public void started(URI address) {}

    @Override
    public void refreshed(List<String> files, List<Problem> problems, long millis) {}

    @Override
    public void failed(Throwable failure) {
      failures.add(failure);
      throw new AssertionError(failure);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder call(String name, String path) {
    String query = "?path=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    return request("/desk/api/" + name + query).header("X-Tongxin-Token", token);
  }

  private HttpResponse<String> post(String name, Map<String, ?> fields) throws Exception {
    return send(
        request("/desk/api/" + name)
            .header("X-Tongxin-Token", token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(Json.write(fields))));
  }

  private Json.Fields opened(String path) throws Exception {
    return json(send(call("file", path)));
  }

  private static Json.Fields json(HttpResponse<String> response) throws IOException {
    return Json.read(response.body().getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> save(String base, String text) throws Exception {
    return post("save", Map.of("path", ARTICLE, "base", base, "text", text, "session", "w"));
  }

  private String disk() throws IOException {
    return Files.readString(source.resolve(ARTICLE));
  }

  @Test
  void whatIsTypedIsInTheFile() throws Exception {
    Json.Fields file = opened(ARTICLE);
    String text = file.text("text") + "\n又一段。\n";
    HttpResponse<String> saved = save(file.text("digest"), text);
    assertThat(saved.statusCode()).isEqualTo(200);
    assertThat(json(saved).text("state")).isEqualTo("saved");
    assertThat(disk()).isEqualTo(text);
    assertThat((List<?>) json(send(call("history", ARTICLE))).get("versions")).hasSize(2);
  }

  @Test
  void halfWrittenFrontMatterWaitsBesideTheFile() throws Exception {
    String before = disk();
    Json.Fields file = opened(ARTICLE);
    String text = "---\ntitle: [\n" + file.text("text").substring(4);
    assertThat(json(save(file.text("digest"), text)).text("state")).isEqualTo("draft");
    assertThat(disk()).isEqualTo(before);
    assertThat(opened(ARTICLE).get("draft"))
        .isEqualTo(Map.of("base", file.text("digest"), "text", text));
    String whole = before + "\n好。\n";
    save(file.text("digest"), whole);
    assertThat(disk()).isEqualTo(whole);
    assertThat(opened(ARTICLE).get("draft")).isNull();
  }

  @Test
  void whatSomebodyElseWroteMeanwhileStays() throws Exception {
    Json.Fields file = opened(ARTICLE);
    String theirs = file.text("text") + "\n别人的一段。\n";
    Files.writeString(source.resolve(ARTICLE), theirs);
    String mine = file.text("text").replaceFirst("\n---\n", "\n---\n\n我的一段。\n\n");
    HttpResponse<String> reply = save(file.text("digest"), mine);
    assertThat(reply.statusCode()).isEqualTo(409);
    assertThat(disk()).isEqualTo(theirs);
    assertThat(json(reply).text("text")).isEqualTo(theirs);
    assertThat(json(reply).flag("clean")).isTrue();
    assertThat(opened(ARTICLE).get("draft"))
        .isEqualTo(Map.of("base", file.text("digest"), "text", mine));
  }

  @Test
  void anEarlierVersionComesBack() throws Exception {
    Json.Fields file = opened(ARTICLE);
    String digest = json(save(file.text("digest"), file.text("text") + "多余。\n")).text("digest");
    String id = "";
    List<?> versions = (List<?>) json(send(call("history", ARTICLE))).get("versions");
    for (Object version : Objects.requireNonNull(versions)) {
      Map<?, ?> one = (Map<?, ?>) version;
      id = file.text("digest").equals(one.get("digest")) ? String.valueOf(one.get("id")) : id;
    }
    HttpResponse<String> stale =
        post("restore", Map.of("path", ARTICLE, "id", id, "base", file.text("digest")));
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(post("restore", Map.of("path", ARTICLE, "id", id, "base", digest)).statusCode())
        .isEqualTo(200);
    assertThat(disk()).isEqualTo(file.text("text"));
  }

  @Test
  void withoutTheTokenNothingIsRead() throws Exception {
    assertThat(send(request("/desk/api/file?path=" + ARTICLE)).statusCode()).isEqualTo(403);
    token = "0".repeat(48);
    assertThat(send(call("file", ARTICLE)).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example", "null", "http://localhost:1", "http://evil.localhost"})
  void aPageOfAnotherOriginIsRefused(String origin) throws Exception {
    assertThat(send(call("file", ARTICLE).header("Origin", origin)).statusCode()).isEqualTo(403);
    assertThat(send(request("/desk/").header("Origin", origin)).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "cross-site,document",
    "same-site,document",
    "same-origin,iframe",
    "same-origin,empty"
  })
  void theTokenGoesToAWindowOfItsOwnAlone(String site, String use) throws Exception {
    HttpResponse<String> page =
        send(request("/desk/").header("Sec-Fetch-Site", site).header("Sec-Fetch-Dest", use));
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).doesNotContain(token);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.localhost", "192.168.1.9", "localhost", "localhost:1"})
  void anotherNameIsRefused(String host) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET /desk/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain(token);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.md",
        "content/../../secret.md",
        "content/articles/link.zh.md",
        "content/site.yml/../../x.md",
        "/etc/passwd",
        "content/articles/picture.jpg"
      })
  void filesElsewhereAreNeitherReadNorWritten(String path) throws Exception {
    Path secret = Files.writeString(temp.resolve("secret.md"), "secret");
    Files.createSymbolicLink(source.resolve("content/articles/link.zh.md"), secret);
    assertThat(send(call("file", path)).statusCode()).isIn(400, 422);
    HttpResponse<String> saved =
        post("save", Map.of("path", path, "base", "", "text", "x", "session", ""));
    assertThat(saved.statusCode()).isIn(400, 422);
    assertThat(secret).hasContent("secret");
  }

  @Test
  void aFormOfAnotherSiteIsNoCall() throws Exception {
    HttpResponse<String> reply =
        send(
            request("/desk/api/save")
                .header("X-Tongxin-Token", token)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
    assertThat(reply.statusCode()).isEqualTo(415);
    assertThat(send(call("save", ARTICLE)).statusCode()).isEqualTo(404);
    assertThat(send(call("file", ARTICLE).DELETE()).statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{", "{\"path\":", "nul", "{}{}", "{\"a\":[[[[[[[[[[[[[[[[[[[[[[1]]"})
  void whatIsNotJsonIsRefused(String body) throws Exception {
    HttpResponse<String> reply =
        send(
            request("/desk/api/save")
                .header("X-Tongxin-Token", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertThat(reply.statusCode()).isEqualTo(400);
  }

  @Test
  void aReadOnlyDeskWritesNothing() throws Exception {
    server.close();
    open(true);
    Json.Fields file = opened(ARTICLE);
    String before = disk();
    assertThat(save(file.text("digest"), "---\ntitle: x\n---\n").statusCode()).isEqualTo(403);
    assertThat(disk()).isEqualTo(before);
    assertThat(source.resolve(".tongxin/history")).doesNotExist();
  }

  @Test
  void theDesksPageRunsItsOwnScriptsAlone() throws Exception {
    HttpResponse<String> page = send(request("/desk/"));
    String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
    String scripts = "script-src http://localhost:" + server.address().getPort() + "/desk/;";
    assertThat(policy).contains("default-src 'none'", scripts, "frame-ancestors 'none'");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void thePageBesideTheTextHasNoScript() throws Exception {
    HttpResponse<String> page = send(request("/desk/page/zh/"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<script").contains("tongxin-state");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .contains("sandbox allow-same-origin; script-src 'none'");
  }

  /** A page that lies in the newsroom could otherwise read what the desk reads. */
  @ParameterizedTest
  @ValueSource(strings = {"evil.html", "evil.xml"})
  void aDocumentOfTheNewsroomRunsNoScriptInTheDesksOrigin(String name) throws Exception {
    server.close();
    Files.createDirectories(source.resolve("assets"));
    Files.writeString(source.resolve("assets").resolve(name), "<script>alert(1)</script>");
    open(false);
    HttpResponse<String> page = send(request("/" + name));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("sandbox; default-src 'none'");
  }

  @Test
  void theOverviewListsDraftsAndWhatCannotBeRead() throws Exception {
    Files.writeString(source.resolve("content/articles/broken.zh.md"), "---\ntitle: [\n---\n");
    Json.Fields all = json(send(call("overview", "")));
    assertThat(String.valueOf(all.get("items")))
        .contains("state=draft", "state=unreadable", "content/articles/broken.zh.md");
  }

  @Test
  void whatAVillageLacksIsWhatTheCheckSays() throws Exception {
    Path village = source.resolve("content/villages/xin-cun");
    Files.createDirectories(village);
    Files.writeString(village.resolve("village.yml"), "brand: 新村\nstatus: draft\n");
    Files.writeString(village.resolve("index.zh.md"), "一。\n");
    Thread.sleep(100);
    List<?> missing =
        (List<?>)
            json(send(call("missing", "content/villages/xin-cun/village.yml"))).get("missing");
    var content =
        new tongxin.authoring.ContentFolder(source)
            .content(new tongxin.problem.Problems())
            .orElseThrow();
    List<String> checked =
        tongxin.site.MissingFields.of(content).stream()
            .filter(field -> field.file().startsWith("content/villages/xin-cun/"))
            .map(field -> field.file() + " " + field.key())
            .toList();
    assertThat(Objects.requireNonNull(missing).stream().map(one -> (Map<?, ?>) one))
        .extracting(one -> one.get("file") + " " + one.get("key"))
        .isEqualTo(checked)
        .contains("content/villages/xin-cun/village.yml brand.en");
  }

  @Test
  void aSecondVillageOfTheSameNameIsAskedAbout() throws Exception {
    Path village = source.resolve("content/villages/xin-cun");
    Files.createDirectories(village);
    Files.writeString(village.resolve("village.yml"), "brand: 新村人家\nstatus: draft\n");
    Map<String, Object> wish = Map.of("kind", "village", "title", "新村人家");
    HttpResponse<String> refused = post("new", wish);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).text("error")).isEqualTo("new-namesake");
    assertThat(json(refused).text("file")).isEqualTo("content/villages/xin-cun/village.yml");
    Map<String, Object> anyway = Map.of("kind", "village", "title", "新村人家", "anyway", true);
    assertThat(post("new", anyway).statusCode()).isEqualTo(200);
  }

  /** A request whose sender announces so many bytes, sends some, and goes. */
  private String cut(String length, String sent) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /desk/api/save HTTP/1.1\r\nHost: localhost:"
                  + server.address().getPort()
                  + "\r\nX-Tongxin-Token: "
                  + token
                  + "\r\nContent-Type: application/json\r\nContent-Length: "
                  + length
                  + "\r\n\r\n"
                  + sent)
              .getBytes(StandardCharsets.UTF_8));
      out.flush();
      socket.shutdownOutput();
      return new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedBeforeItComes() throws Exception {
    assertThat(cut("99999999999", "")).isEqualTo("HTTP/1.1 413");
  }

  @Test
  void aRequestThatBreaksOffIsNoBug() throws Exception {
    String before = disk();
    cut("5000", "{\"path\":");
    assertThat(send(request("/desk/")).statusCode()).isEqualTo(200);
    assertThat(disk()).isEqualTo(before);
    assertThat(failures).isEmpty();
  }
}
