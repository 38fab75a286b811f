package tongxin.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongxin.config.BuildOptions;
import tongxin.config.Language;
import tongxin.golden.GoldenSite;
import tongxin.pipeline.SiteBuilder;
import tongxin.pipeline.StageListener;

/**
 * Real servers of this machine with the configurations that are printed for them: every page,
 * missing pages in each language, redirects, ranges, conditional and compressed requests, at the
 * root and below a path. A server that is not installed is left out.
 */
final class HostServersTest {
  private static final Path NGINX_BROTLI =
      Path.of("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path temp;
  private @Nullable Process server;
  private String origin = "";

  @AfterEach
  void stop() throws InterruptedException {
    if (server != null) {
      server.descendants().forEach(ProcessHandle::destroy);
      server.destroy();
      server.waitFor();
    }
  }

  @ParameterizedTest
  @CsvSource({"nginx, /", "nginx, /a/b/", "apache, /", "apache, /a/b/", "caddy, /", "caddy, /a/b/"})
  void theServerAnswersAsTheSiteIsMeant(String name, String base) throws Exception {
    Path program = program(name);
    assumeTrue(Files.isExecutable(program), program + " is not installed: apt-get install " + name);
    Path site = build(base);
    HostedSite hosted =
        new HostedSite(
            URI.create("https://news.example.org" + base),
            site,
            List.of(Language.ZH, Language.EN),
            Map.of(
                base + "old/1.html",
                base + "zh/",
                base + "old/2/",
                base + "en/about/",
                base + "%E6%98%A5%E8%8C%B6/",
                base + "zh/articles/",
                base + "show.php?id=12",
                base + "en/",
                base + "show.php?id=7&q=%E6%98%A5%20%E8%8C%B6",
                base + "en/"),
            Map.of("old.example.net", Map.of("/a/1.html", "https://news.example.org/zh/")),
            Map.of(base + "zh/withdrawn/", true, base + "en/lost/", false),
            true,
            !name.equals("nginx") || Files.exists(NGINX_BROTLI));
    start(name, program, Host.of(name).orElseThrow().configuration(hosted));

    everyFileIsServed(site, base);
    whatIsMissingIsSaidInTheReadersLanguage(base);
    redirects(base);
    rangesConditionsAndCompression(site, base);
    whatIsGoneSaysSo(site, base);
    packedFilesAreSent(site, base, hosted.brotli());
  }

  /** What is in the packed files here is nothing that a server could have made itself. */
  private void packedFilesAreSent(Path site, String base, boolean brotli) throws Exception {
    String style;
    try (Stream<Path> styles = Files.list(site.resolve("css"))) {
      style = "css/" + styles.map(it -> it.getFileName().toString()).sorted().findFirst().get();
    }
    for (String path :
        List.of("index.html", "zh/index.html", "en/about/index.html", "zh/feed.xml", style)) {
      Path file = site.resolve(path);
      byte[] plain = Files.readAllBytes(file);
      String address = base + path.replaceFirst("index\\.html$", "");
      HttpResponse<byte[]> before = get(address);
      Files.writeString(file.resolveSibling(file.getFileName() + ".gz"), "packed by gzip " + path);
      Files.writeString(
          file.resolveSibling(file.getFileName() + ".br"), "packed by brotli " + path);

      for (String accepted : List.of("gzip", "deflate, gzip;q=0.5", "br;q=0, gzip", "xbr, gzip")) {
        isPacked(get(address, "Accept-Encoding", accepted), before, "gzip", path);
      }
      if (brotli) {
        for (String accepted : List.of("br", "gzip, deflate, br", "gzip;q=0.8, br")) {
          isPacked(get(address, "Accept-Encoding", accepted), before, "br", path);
        }
      }
      for (String accepted : List.of("identity", "gzip;q=0", "br;q=0")) {
        HttpResponse<byte[]> answer = get(address, "Accept-Encoding", accepted);
        assertThat(answer.body()).as(path + " " + accepted).isEqualTo(plain);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
      }
      assertThat(get(address).body()).isEqualTo(plain);
    }
    Path missing = site.resolve("en/404.html");
    Files.writeString(missing.resolveSibling("404.html.gz"), "packed page");
    HttpResponse<byte[]> lost = get(base + "en/nothing/", "Accept-Encoding", "gzip");
    assertThat(lost.statusCode()).isEqualTo(404);
    if (!text(lost).equals("packed page")) {
      assertThat(lost.headers().firstValue("Content-Encoding")).contains("gzip");
      assertThat(new GZIPInputStream(new ByteArrayInputStream(lost.body())).readAllBytes())
          .isEqualTo(Files.readAllBytes(missing));
    }
  }

  private static void isPacked(
      HttpResponse<byte[]> answer, HttpResponse<byte[]> plain, String coding, String path) {
    String name = coding.equals("br") ? "brotli" : coding;
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(text(answer)).isEqualTo("packed by " + name + " " + path);
    assertThat(answer.headers().allValues("Content-Encoding")).as(path).containsExactly(coding);
    assertThat(String.join(",", answer.headers().allValues("Vary")).toLowerCase(Locale.ROOT))
        .as(path)
        .contains("accept-encoding");
    for (String header : List.of("Content-Type", "Cache-Control", "Content-Security-Policy")) {
      assertThat(answer.headers().allValues(header))
          .as(path + " " + header)
          .isEqualTo(plain.headers().allValues(header));
    }
    assertThat(answer.headers().firstValue("ETag"))
        .isNotEqualTo(plain.headers().firstValue("ETag"));
  }

  private void whatIsGoneSaysSo(Path site, String base) throws Exception {
    Path notice = Files.createDirectories(site.resolve("zh/withdrawn")).resolve("index.html");
    Files.writeString(notice, "<p>a notice</p>");
    HttpResponse<byte[]> gone = get(base + "zh/withdrawn/");
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(text(gone)).isEqualTo("<p>a notice</p>");
    HttpResponse<byte[]> silent = get(base + "en/lost/");
    assertThat(silent.statusCode()).isEqualTo(410);
    assertThat(text(silent)).contains("<html lang=\"en\"");
  }

  private void everyFileIsServed(Path site, String base) throws Exception {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(site)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    int pages = 0;
    for (Path file : files) {
      String path = site.relativize(file).toString();
      if (path.startsWith(".tongxin")) {
        assertThat(get(base + path).statusCode()).as(path).isIn(403, 404);
        continue;
      }
      HttpResponse<byte[]> answer = get(base + path.replaceFirst("(^|/)index\\.html$", "$1"));
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body()).as(path).isEqualTo(Files.readAllBytes(file));
      String cache = answer.headers().firstValue("Cache-Control").orElse("");
      boolean forever =
          path.matches(
              "photos/[0-9a-f]{16}.*|search/.*[0-9a-f]{8}\\.(bin|json|txt)|.*\\.[0-9a-f]{10}\\.[a-z0-9]+");
      assertThat(cache).as(path).contains(forever ? "immutable" : "no-cache");
      pages += path.endsWith(".html") ? 1 : 0;
      if (path.endsWith(".html")) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT))
            .as(path)
            .isEqualTo("text/html; charset=utf-8");
      }
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'")
          .doesNotContain("unsafe");
    }
    assertThat(pages).isGreaterThan(10);
  }

  private void whatIsMissingIsSaidInTheReadersLanguage(String base) throws Exception {
    for (String path : List.of("en/nothing/", "en/articles/2026/nothing/")) {
      HttpResponse<byte[]> answer = get(base + path);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(text(answer)).contains("<html lang=\"en\"");
    }
    assertThat(text(get(base + "zh/nothing/"))).contains("<html lang=\"zh-CN\"");
    assertThat(get(base + "zh/nothing/").statusCode()).isEqualTo(404);
    HttpResponse<byte[]> photo = get(base + "photos/0000000000000000-480.webp");
    assertThat(photo.statusCode()).isEqualTo(404);
    assertThat(photo.headers().firstValue("Cache-Control").orElse("")).doesNotContain("max-age=3");
  }

  private void redirects(String base) throws Exception {
    for (Map.Entry<String, String> moved :
        Map.of(
                "old/1.html",
                "zh/",
                "old/2/",
                "en/about/",
                "%E6%98%A5%E8%8C%B6/",
                "zh/articles/",
                "show.php?id=12",
                "en/",
                "show.php?id=7&q=%E6%98%A5%20%E8%8C%B6",
                "en/")
            .entrySet()) {
      HttpResponse<byte[]> answer = get(base + moved.getKey());
      assertThat(answer.statusCode()).as(moved.getKey()).isIn(301, 308);
      assertThat(answer.headers().firstValue("Location").orElse(""))
          .endsWith(base + moved.getValue());
    }
    for (String other :
        List.of("id=13", "id=7", "id=7&q=tea", "id=12&q=1", "q=%E6%98%A5%20%E8%8C%B6")) {
      assertThat(get(base + "show.php?" + other).statusCode()).as(other).isEqualTo(404);
    }
  }

  private void rangesConditionsAndCompression(Path site, String base) throws Exception {
    HttpResponse<byte[]> part = get(base + "zh/feed.xml", "Range", "bytes=0-99");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).hasSize(100);
    String tag = get(base + "zh/").headers().firstValue("ETag").orElseThrow();
    assertThat(get(base + "zh/", "If-None-Match", tag).statusCode()).isEqualTo(304);
    for (String path : List.of("zh/", "zh/feed.xml", "sitemap.xml")) {
      HttpResponse<byte[]> small = get(base + path, "Accept-Encoding", "gzip");
      assertThat(small.headers().firstValue("Content-Encoding")).as(path).contains("gzip");
      Path file = site.resolve(path.endsWith("/") ? path + "index.html" : path);
      assertThat(new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes())
          .isEqualTo(Files.readAllBytes(file));
    }
  }

  private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private Path build(String base) throws IOException {
    Path out = temp.resolve("site");
    Path source = GoldenSite.BILINGUAL.copyTo(temp.resolve("source"));
    // The newsroom's own, whose name stays when it changes.
    Files.createDirectories(source.resolve("assets/photos"));
    Files.writeString(source.resolve("assets/photos/logo.txt"), "own");
    BuildOptions options =
        GoldenSite.BILINGUAL
            .options(source, out)
            .withBaseUrl(URI.create("https://news.example.org" + base));
    assertThat(new SiteBuilder(options, StageListener.SILENT, () -> 0L).build().failed()).isFalse();
    return out;
  }

  private static Path program(String name) {
    return Path.of(
        switch (name) {
          case "nginx" -> "/usr/sbin/nginx";
          case "apache" -> "/usr/sbin/apache2";
          default -> "/usr/bin/caddy";
        });
  }

  private void start(String name, Path program, String printed) throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    origin = "http://127.0.0.1:" + port;
    Path run = Files.createDirectories(temp.resolve("run"));
    Path file = run.resolve("site.conf");
    Files.writeString(
        file,
        printed
            .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
            .replace("*:80>", "127.0.0.1:" + port + ">")
            .replace("news.example.org {", "http://127.0.0.1:" + port + " {"));
    open(temp);
    List<String> command =
        switch (name) {
          case "nginx" -> List.of(program.toString(), "-c", nginx(run, file), "-g", "daemon off;");
          case "apache" -> List.of(program.toString(), "-X", "-f", apache(run, file, port));
          default ->
              List.of(program.toString(), "run", "--adapter", "caddyfile", "--config", caddy(file));
        };
    server =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(run.resolve("log.txt").toFile())
            .start();
    await(run.resolve("log.txt"));
  }

  /** A server that gives up root's rights must be able to read the site. */
  private static void open(Path folder) throws IOException {
    new ProcessBuilder("chmod", "-R", "a+rX", folder.toString()).start();
  }

  private static String nginx(Path run, Path file) throws IOException {
    return Files.writeString(
            run.resolve("nginx.conf"),
            (Files.exists(NGINX_BROTLI) ? "load_module " + NGINX_BROTLI + ";\n" : "")
                + "pid "
                + run
                + "/nginx.pid;\nerror_log stderr;\nworker_processes 1;\n"
                + (System.getProperty("user.name").equals("root") ? "user root;\n" : "")
                + "events {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n"
                + "client_body_temp_path "
                + run
                + ";\nproxy_temp_path "
                + run
                + ";\n"
                + "fastcgi_temp_path "
                + run
                + ";\nuwsgi_temp_path "
                + run
                + ";\n"
                + "scgi_temp_path "
                + run
                + ";\ninclude "
                + file
                + ";\n}\n")
        .toString();
  }

  private static String apache(Path run, Path file, int port) throws IOException {
    StringBuilder conf = new StringBuilder();
    for (String module :
        List.of(
            "mpm_event",
            "authz_core",
            "authz_host",
            "mime",
            "dir",
            "alias",
            "headers",
            "deflate",
            "rewrite",
            "filter")) {
      conf.append("LoadModule ").append(module).append("_module /usr/lib/apache2/modules/mod_");
      conf.append(module).append(".so\n");
    }
    conf.append("ServerName localhost\nListen 127.0.0.1:" + port + "\nPidFile " + run + "/pid\n");
    conf.append("ErrorLog " + run + "/error.log\nTypesConfig /etc/mime.types\n");
    conf.append("User www-data\nGroup www-data\nInclude " + file + "\n");
    return Files.writeString(run.resolve("apache.conf"), conf).toString();
  }

  private static String caddy(Path file) throws IOException {
    String global = "{\n    admin off\n    auto_https off\n}\n";
    return Files.writeString(file, global + Files.readString(file)).toString();
  }

  private void await(Path log) throws Exception {
    for (int i = 0; i < 200; i++) {
      try {
        get("/");
        return;
      } catch (IOException notYet) {
        if (server == null || !server.isAlive()) {
          break;
        }
        Thread.sleep(50);
      }
    }
    throw new AssertionError("the server did not start:\n" + Files.readString(log));
  }
}
