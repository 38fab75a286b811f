package tongxin.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.config.BuildOptions;
import tongxin.golden.GoldenSite;
import tongxin.golden.Output;
import tongxin.output.Folders;
import tongxin.problem.Problem;

/** The preview as a browser and a newsroom see it. */
final class PreviewServerTest {
  private static final String ARTICLE = "content/articles/one-language.zh.md";

  @TempDir Path temp;
  private final List<AutoCloseable> open = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private Path source = Path.of("");

  @SuppressWarnings("NullAway.Init") // set before each test
  private PreviewServer server;

  @BeforeEach
  void start() throws IOException {
    source = GoldenSite.BILINGUAL.copyTo(temp.resolve("编辑部"));
    server = started(0);
  }

  @AfterEach
  void stop() throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
  }

  private PreviewServer started(int port) throws IOException {
    return started(port, new Silent());
  }

  private PreviewServer started(int port, ServeListener listener) throws IOException {
    PreviewServer started =
        PreviewServer.start(
            new PreviewServer.Settings(
                BuildOptions.of(source, temp.resolve("public"), GoldenSite.NOW),
                true,
                new PreviewServer.Place(null, port),
                Clock.fixed(GoldenSite.NOW, ZoneOffset.UTC),
                Locale.ENGLISH),
            listener);
    open.add(started);
    return started;
  }

  private static final class Silent implements ServeListener {
    @Override
    public void started(URI address) {}

    @Override
    public void refreshed(List<String> files, List<Problem> problems, long millis) {}

    @Override
    public void failed(Throwable failure) {
      throw new AssertionError(failure);
    }
  }

  /** Fails in a way that nobody thought of, at every change. */
  private static final class Failing implements ServeListener {
    private final BlockingQueue<Throwable> heard = new LinkedBlockingQueue<>();

    @Override
    public void started(URI address) {}

    @Override
    public void refreshed(List<String> files, List<Problem> problems, long millis) {
      if (!files.isEmpty()) {
        throw new StackOverflowError();
      }
    }

    @Override
    public void failed(Throwable failure) {
      heard.add(failure);
    }
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address().resolve(path).toASCIIString()));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void everyPageIsWhatABuildWithPreviewGives() throws Exception {
    Output built =
        GoldenSite.build(
            BuildOptions.of(source, temp.resolve("built"), GoldenSite.NOW).forPreview());
    List<String> pages = built.paths(".html");

    assertThat(pages).hasSizeGreaterThan(50);
    for (String page : pages) {
      assertThat(get("/" + page).body()).isEqualTo(built.text(page));
    }
  }

  @Test
  void nothingIsWrittenToThePublishedFolder() throws Exception {
    get("/zh/");

    assertThat(temp.resolve("public")).doesNotExist();
    assertThat(source.resolve("public")).doesNotExist();
  }

  @Test
  void aDraftIsShownWithItsMark() throws Exception {
    String slug = Files.readString(source.resolve("content/articles/draft.zh.md"));
    String title = slug.replaceFirst("(?s).*?title: ([^\n]+).*", "$1");

    assertThat(get("/zh/articles/").body()).contains(title);
  }

  @Test
  void aBrowserGetsTheScriptThatRefreshesThePageAndOthersDoNot() throws Exception {
    assertThat(get("/zh/", "Accept", "text/html,*/*").body()).contains("/__tongxin/live.js");
    assertThat(get("/zh/").body()).doesNotContain("__tongxin");
    assertThat(get("/__tongxin/live.js").body()).contains("EventSource");
  }

  @Test
  void aFileIsTypedByItsName() throws Exception {
    assertThat(header(get("/zh/"), "Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(header(get("/zh/feed.xml"), "Content-Type")).startsWith("application/atom+xml");
    assertThat(header(get("/robots.txt"), "Content-Type")).startsWith("text/plain");
    assertThat(header(get(styleSheet()), "Content-Type")).startsWith("text/css");
  }

  private String styleSheet() throws Exception {
    return get("/zh/").body().replaceFirst("(?s).*?rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
  }

  @Test
  void aPhotoIsMadeWhenItIsAskedFor() throws Exception {
    String photo =
        get("/zh/galleries/walk/").body().replaceFirst("(?s).*?src=\"(/photos/[^\"]+)\".*", "$1");
    HttpResponse<String> made = get(photo);

    assertThat(made.statusCode()).isEqualTo(200);
    assertThat(header(made, "Content-Type")).isEqualTo("image/jpeg");
    assertThat(get("/photos/0123456789abcdef-480.jpg").statusCode()).isEqualTo(404);
  }

  @Test
  void aPhotoThatCannotBeShownIsMarkedInItsPlace() throws Exception {
    Files.write(source.resolve("content/galleries/walk/photos/broken.jpg"), new byte[0]);
    server = started(0);

    String album = get("/zh/galleries/walk/").body();
    assertThat(album).contains("src=\"data:image/svg+xml,").contains("broken.jpg");
    assertThat(get("/zh/galleries/walk/photos/1/").statusCode()).isEqualTo(200);
  }

  @Test
  void whatTheBrowserHasIsNotSentAgain() throws Exception {
    HttpResponse<String> first = get("/zh/");
    HttpResponse<String> again = get("/zh/", "If-None-Match", header(first, "ETag"));

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(get("/zh/", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void partsOfAFileCanBeAskedFor() throws Exception {
    String style = styleSheet();
    String whole = get(style).body();

    HttpResponse<String> part = get(style, "Range", "bytes=2-5");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(whole.substring(2, 6));
    assertThat(header(part, "Content-Range"))
        .isEqualTo("bytes 2-5/" + header(get(style), "Content-Length"));
    assertThat(get(style, "Range", "bytes=-3").body())
        .isEqualTo(whole.substring(whole.length() - 3));
    assertThat(get(style, "Range", "bytes=99999999-").statusCode()).isEqualTo(416);
    assertThat(get(style, "Range", "bytes=0-1,4-5").statusCode()).isEqualTo(200);
    assertThat(get(style, "Range", "bytes=0-3", "If-Range", "\"old\"").statusCode()).isEqualTo(200);
  }

  @Test
  void aWrongAddressShowsThePageOfItsLanguage() throws Exception {
    HttpResponse<String> missing = get("/en/nothing/");

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).isEqualTo(get("/en/404.html").body()).contains("lang=\"en\"");
  }

  @Test
  void aFolderWithoutItsSlashLeadsToThePage() throws Exception {
    HttpResponse<String> moved = get("/zh/articles");

    assertThat(moved.statusCode()).isEqualTo(302);
    assertThat(header(moved, "Location")).isEqualTo("/zh/articles/");
    assertThat(header(get("/2019/03/20/春茶"), "Location"))
        .isEqualTo("/2019/03/20/%E6%98%A5%E8%8C%B6/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../content/site.yml",
        "/zh/../../content/site.yml",
        "/%2e%2e/content/site.yml",
        "/..%2fcontent%2fsite.yml",
        "/content/site.yml",
        "/photos/../../content/site.yml",
        "/files/..%5c..%5ccontent/site.yml",
        "//etc/passwd",
        "/%00"
      })
  void noPathLeadsOutOfTheSite(String path) throws Exception {
    assertThat(raw("GET " + path + " HTTP/1.1", "Host: localhost")).matches("HTTP/1.1 40[04] .*");
  }

  @Test
  void onlyRequestsForThisComputerAreAnswered() throws Exception {
    assertThat(raw("GET /zh/ HTTP/1.1", "Host: localhost:1")).startsWith("HTTP/1.1 200");
    assertThat(raw("GET /zh/ HTTP/1.1", "Host: 127.0.0.1")).startsWith("HTTP/1.1 200");
    assertThat(raw("GET /zh/ HTTP/1.1", "Host: [::1]:80")).startsWith("HTTP/1.1 200");
    assertThat(raw("GET /zh/ HTTP/1.1", "Host: evil.example")).startsWith("HTTP/1.1 403");
    assertThat(raw("GET /zh/ HTTP/1.1", "Host: localhost.evil.example")).startsWith("HTTP/1.1 403");
  }

  @Test
  void nothingCanBeSentToIt() throws Exception {
    assertThat(raw("POST /zh/ HTTP/1.1", "Host: localhost")).startsWith("HTTP/1.1 405");
  }

  /** The first line of the answer to a request as written: a client would tidy it up. */
  private String raw(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      OutputStream out = socket.getOutputStream();
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return Objects.requireNonNull(
          new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
              .readLine());
    }
  }

  @Test
  void aSecondPreviewTakesTheNextFreePort() throws IOException {
    int taken = server.address().getPort();

    assertThat(started(taken).address().getPort()).isGreaterThan(taken);
  }

  @Test
  void whatWasSavedIsShownWhenItIsAskedForNext() throws Exception {
    try (Events events = new Events("/zh/articles/")) {
      write(ARTICLE, text(ARTICLE).replaceFirst("title: .*", "title: 换了题目"));
      events.await("page");
    }
    assertThat(get("/zh/articles/").body()).contains("换了题目");
    assertThat(get("/zh/feed.xml").body()).contains("换了题目");
  }

  @Test
  void anAtomicSaveIsSeen() throws Exception {
    try (Events events = new Events("/zh/articles/")) {
      Path draft = source.resolve("content/articles/.one-language.zh.md.swp");
      Files.writeString(draft, text(ARTICLE).replaceFirst("title: .*", "title: 换了题目"));
      Files.move(
          draft,
          source.resolve(ARTICLE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      events.await("page");
    }
    assertThat(get("/zh/articles/").body()).contains("换了题目");
  }

  @Test
  void aFolderThatIsDeletedAndRestoredIsFollowed() throws Exception {
    String before = get("/zh/villages/").body();
    Path folder = source.resolve("content/galleries");
    Path aside = temp.resolve("aside");
    try (Events events = new Events("/zh/galleries/")) {
      GoldenSite.BILINGUAL.copyTo(aside);
      Folders.delete(source.resolve("content"));
      events.await("problems");
      Files.move(aside.resolve("content"), source.resolve("content"));
      events.await("mended");
      Folders.delete(folder);
      events.await("problems");
    }
    assertThat(get("/zh/villages/").body()).isEqualTo(before);
  }

  @Test
  void aPageWhoseBytesDidNotChangeIsLeftAlone() throws Exception {
    try (Events about = new Events("/en/about/");
        Events list = new Events("/zh/articles/")) {
      write(ARTICLE, text(ARTICLE).replaceFirst("title: .*", "title: 换了题目"));
      assertThat(list.await("page")).contains("\"content\"");
      // An edit that it does show comes first for it.
      write("content/pages/about.en.md", text("content/pages/about.en.md") + "\nMore.\n");
      about.await("page");
      assertThat(about.seen).hasSize(1);
    }
  }

  @Test
  void aStyleIsSwappedWithoutARefresh() throws Exception {
    write("assets/css/site.css", "p { margin: 1px }");
    try (Events events = new Events("/zh/")) {
      write("assets/css/site.css", "p { margin: 2px }");
      assertThat(events.await("style")).contains("/css/site.");
    }
  }

  @Test
  void anErrorIsShownWithItsPlaceAndGoesWhenMended() throws Exception {
    String good = text(ARTICLE);
    String shown = get("/zh/articles/").body();
    try (Events events = new Events("/zh/articles/")) {
      write(ARTICLE, good.replaceFirst("column: .*", "column: nowhere"));
      String problem = events.await("problems");
      assertThat(problem).contains(ARTICLE, "column-unknown", "nowhere", "\"line\":", "\"hint\":");
      assertThat(get("/zh/articles/").body()).isEqualTo(shown);
      write(ARTICLE, good);
      events.await("mended");
    }
  }

  @Test
  void anErrorOfOneDocumentStopsNoOtherPage() throws Exception {
    String draft = "content/articles/draft.zh.md";
    String path = pathOf(draft);
    String shown = get(path).body();
    try (Events events = new Events("/zh/articles/")) {
      write(draft, text(draft).replaceFirst("column: .*", "column: nowhere"));
      assertThat(events.await("problems")).contains("column-unknown", "as it was at");
      write(ARTICLE, text(ARTICLE).replaceFirst("title: .*", "title: 换了题目"));
      events.await("page");
    }
    assertThat(get("/zh/articles/").body()).contains("换了题目");
    assertThat(get(path).statusCode()).isEqualTo(200);
    assertThat(main(get(path).body())).isEqualTo(main(shown));
  }

  @Test
  void whatHasAnErrorFromTheStartIsLeftOutWhereItIsADraft() throws Exception {
    server.close();
    String draft = "content/articles/draft.zh.md";
    String path = pathOf(draft);
    write(draft, text(draft).replaceFirst("column: .*", "column: nowhere"));
    server = started(0);

    assertThat(get("/zh/articles/").statusCode()).isEqualTo(200);
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void anErrorThatIsOfNoDocumentLeavesEverythingAsItWas() throws Exception {
    String shown = get("/zh/articles/").body();
    try (Events events = new Events("/zh/articles/")) {
      write("content/data/columns.yml", "- id: [\n");
      assertThat(events.await("problems")).contains("The whole site is shown as it was at");
    }
    assertThat(get("/zh/articles/").body()).isEqualTo(shown);
  }

  private String pathOf(String article) throws IOException {
    String date = text(article).replaceFirst("(?s).*?date: (\\d{4})-(\\d\\d).*", "$1/$2");
    return "/zh/articles/" + date + "/draft/";
  }

  private static String main(String page) {
    return page.replaceFirst("(?s).*<article", "").replaceFirst("(?s)</article.*", "");
  }

  @Test
  void aTemplateWithAnErrorLeavesTheOldPagesAsTheyWere() throws Exception {
    String shown = get("/zh/tags/").body();
    try (Events events = new Events("/zh/")) {
      write("templates/tag.html.peb", "{% if %}");
      assertThat(events.await("problems")).contains("templates/tag.html.peb");
    }
    assertThat(get("/zh/tags/").body()).isEqualTo(shown);
  }

  @Test
  void aTemplateThatIncludesItselfIsAProblemAndGoesWhenMended() throws Exception {
    String name = "templates/tags.html.peb";
    try (Events events = new Events("/zh/tags/")) {
      write(name, "{% include \"tags.html.peb\" %}");
      assertThat(events.await("problems")).contains(name, "template-failed");
      write(name, "mended");
      events.await("page");
    }
    assertThat(get("/zh/tags/").body()).isEqualTo("mended");
  }

  @Test
  void whateverFailsTheNextSaveIsShown() throws Exception {
    Failing failing = new Failing();
    server = started(0, failing);
    try (Events events = new Events("/zh/articles/")) {
      write(ARTICLE, text(ARTICLE).replaceFirst("title: .*", "title: 换了题目"));
      events.await("page");
      assertThat(failing.heard.poll(30, TimeUnit.SECONDS)).isInstanceOf(StackOverflowError.class);
      write(ARTICLE, text(ARTICLE).replaceFirst("title: .*", "title: 又换了题目"));
      events.await("page");
    }
    assertThat(get("/zh/articles/").body()).contains("又换了题目");
  }

  @Test
  void anArticleWithANewSlugTakesItsOpenPageAlong() throws Exception {
    String slug = "english-alone";
    String file = "content/articles/" + slug + ".en.md";
    String path =
        get("/en/articles/").body().replaceFirst("(?s).*?href=\"([^\"]+/" + slug + "/)\".*", "$1");
    try (Events events = new Events(path)) {
      write(file, text(file).replaceFirst("---\n", "---\nslug: elsewhere\n"));
      assertThat(events.await("page")).contains(path.replace(slug, "elsewhere"));
    }
  }

  @Test
  void aSiteWithAnErrorFromTheStartSaysWhatToMend() throws Exception {
    server.close();
    write(ARTICLE, text(ARTICLE).replaceFirst("column: .*", "column: nowhere"));
    server = started(0);
    HttpResponse<String> page = get("/zh/");

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains(ARTICLE, "column-unknown", "/__tongxin/live.js");
  }

  private String text(String file) throws IOException {
    return Files.readString(source.resolve(file));
  }

  private void write(String file, String text) throws IOException {
    Path path = source.resolve(file);
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    Files.writeString(path, text);
  }

  /** What an open page is told. */
  private final class Events implements AutoCloseable {
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    final List<String> seen = new ArrayList<>();
    private final Socket socket;

    Events(String path) throws Exception {
      String html = get(path, "Accept", "text/html").body();
      String state = html.replaceFirst("(?s).*data-state=\"([^\"]*)\".*", "$1");
      String file = html.replaceFirst("(?s).*data-file=\"([^\"]*)\".*", "$1");
      socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
      String request =
          "GET /__tongxin/events?file="
              + URLEncoder.encode(file, StandardCharsets.UTF_8)
              + "&state="
              + state
              + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      Thread reader = new Thread(this::read, "events");
      reader.setDaemon(true);
      reader.start();
      // It is listened to once it has been greeted.
      line("retry:");
    }

    private void read() {
      try (BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          lines.add(line);
        }
      } catch (IOException closed) {
        lines.add("closed");
      }
    }

    private String line(String start) throws InterruptedException {
      // The server's heartbeats are lines too: the wait ends by the clock.
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (true) {
        String line = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (line == null) {
          throw new AssertionError("nothing that begins with " + start + ", only " + seen);
        }
        if (line.startsWith("event:")) {
          seen.add(line);
        }
        if (line.startsWith(start)) {
          return line;
        }
      }
    }

    /** Waits for an event, and gives its data. */
    String await(String event) throws InterruptedException {
      line("event: " + event);
      return line("data:");
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
