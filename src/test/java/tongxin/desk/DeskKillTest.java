package tongxin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed while somebody types. {@code -Dtongxin.sessions=200} tries it more often
 * than the few times of a usual run.
 */
final class DeskKillTest {
  private static final String FILE = "content/articles/tea.zh.md";

  /** Line ends of two kinds, blanks and a comment: what is not edited stays as it is. */
  private static final String BEGIN =
      String.join(
          "\r\n",
          "---",
          "title:   春茶   # 标题",
          "date: 2026-03-20\ncolumn: news",
          "---",
          "",
          "第一段。  \n",
          "第二段。",
          "");

  @TempDir Path temp;
  private final HttpClient client = HttpClient.newHttpClient();
  private Path source = Path.of("");

  /** A desk in a process of its own. */
  private record Running(Process process, URI address, String token) {}

  private Running start() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "tongxin.cli.Main",
                "desk",
                "--no-open",
                "--lang",
                "en",
                "--port",
                "0",
                "--source",
                source.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("Desk: ")) {
        URI address = URI.create(line.substring("Desk: ".length()));
        HttpResponse<String> page = send(HttpRequest.newBuilder(address));
        Matcher token = Pattern.compile("tongxin-token\" content=\"(\\w+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        return new Running(process, address, token.group(1));
      }
    }
    throw new IllegalStateException("the desk did not start");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private Json.Fields call(Running desk, String name, Map<String, ?> fields) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(desk.address.resolve("api/" + name))
            .header("X-Tongxin-Token", desk.token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(Json.write(fields)));
    return Json.read(send(request).body().getBytes(StandardCharsets.UTF_8));
  }

  private Json.Fields open(Running desk) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(desk.address.resolve("api/file?path=" + FILE))
            .header("X-Tongxin-Token", desk.token);
    return Json.read(send(request).body().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theFileIsAlwaysWholeAndWhatWasSavedIsInIt() throws Exception {
    source = Files.createDirectories(temp.resolve("编辑部"));
    Files.createDirectories(source.resolve("content/articles"));
    Files.createDirectories(source.resolve("content/data"));
    Files.writeString(source.resolve("content/site.yml"), "title: 记事\n");
    Files.writeString(source.resolve("content/data/columns.yml"), "- { id: news, name: 要闻 }\n");
    Files.writeString(source.resolve(FILE), BEGIN);
    Random random = new Random(11);
    int sessions = Integer.getInteger("tongxin.sessions", 4);
    for (int i = 0; i < sessions; i++) {
      session(random);
    }
    try (var left = Files.walk(source.resolve("content"))) {
      assertThat(left.filter(Files::isRegularFile)).hasSize(3);
    }
  }

  /** Types until the program is killed at some moment; the file is one of what was sent. */
  private void session(Random random) throws Exception {
    Running desk = start();
    Json.Fields file = open(desk);
    String before = Files.readString(source.resolve(FILE));
    assertThat(file.text("text")).isEqualTo(before.replace("\r\n", "\n"));
    List<String> sent = new ArrayList<>(List.of(before));
    String saved = before;
    String base = file.text("digest");
    String text = before;
    int millis = 50 + random.nextInt(400);
    Thread killer = new Thread(() -> killAfter(desk.process, millis));
    killer.start();
    try {
      while (true) {
        text = edited(random, text);
        sent.add(text);
        Json.Fields reply =
            call(
                desk,
                "save",
                Map.of(
                    "path",
                    FILE,
                    "base",
                    base,
                    "text",
                    text.replace("\r\n", "\n"),
                    "session",
                    "w"));
        assertThat(reply.text("state")).isEqualTo("saved");
        base = reply.text("digest");
        saved = text;
      }
    } catch (IOException killed) {
      desk.process.waitFor(10, TimeUnit.SECONDS);
    }
    killer.join();
    String after = Files.readString(source.resolve(FILE));
    assertThat(sent.subList(sent.indexOf(saved), sent.size())).contains(after);
  }

  private static void killAfter(Process process, int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }

  /** A sign is put into a line, or one that was typed is taken out: every other byte stays. */
  private static String edited(Random random, String text) {
    int body = text.lastIndexOf("---") + 5;
    int at = body + random.nextInt(text.length() - body);
    while (at > body && text.charAt(at) != '。') {
      at--;
    }
    boolean typed = at > body + 2 && text.charAt(at - 1) != '段' && text.charAt(at) == '。';
    return typed && random.nextInt(3) == 0
        ? text.substring(0, at - 1) + text.substring(at)
        : inserted(random, text);
  }

  private static String inserted(Random random, String text) {
    int at = random.nextBoolean() ? text.lastIndexOf('。') : text.indexOf('。');
    return text.substring(0, at) + (char) ('一' + random.nextInt(2000)) + text.substring(at);
  }
}
