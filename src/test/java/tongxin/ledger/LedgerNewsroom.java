package tongxin.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import tongxin.cli.Program;

/** A small newsroom in two languages with a folder as its target, used by commands alone. */
final class LedgerNewsroom {
  private final Path folder;
  private Instant now = Instant.parse("2026-11-26T00:00:00Z");

  /** What a command came to. */
  record Run(int status, String out, String err) {}

  LedgerNewsroom(Path folder) throws IOException {
    this.folder = folder;
    write(
        "content/site.yml",
        "title: {zh: 同心, en: Tongxin}\nbase_url: https://example.org/\nlanguages: [zh-CN, en]\n");
    write(
        "content/data/columns.yml",
        "- {id: news, name: {zh: 要闻, en: News}}\n- {id: views, name: {zh: 观点, en: Views}}\n");
    write("content/data/tags.yml", "- {id: tea, name: {zh: 茶, en: Tea}}\n");
    article("tea", "zh", "春茶", "date: 2026-03-31\ntags: [tea]");
    article("tea", "en", "Spring tea", "date: 2026-03-31\ntags: [tea]");
    article("road", "zh", "修路", "date: 2026-04-02");
    write(
        "content/villages/qingxi/village.yml", "brand: {zh: 清溪, en: Qingxi}\nstatus: published\n");
    write("content/pages/about.zh.md", "---\ntitle: 关于\n---\n关于。\n");
    write("deploy.yml", "targets:\n  web: {kind: folder, path: web}\n");
  }

  void at(String instant) {
    now = Instant.parse(instant);
  }

  void article(String name, String language, String title, String more) throws IOException {
    write(
        "content/articles/" + name + "." + language + ".md",
        "---\ntitle: " + title + "\ncolumn: news\nstatus: published\n" + more + "\n---\n正文。\n");
  }

  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  void delete(String path) throws IOException {
    Files.delete(folder.resolve(path));
  }

  String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  boolean has(String path) {
    return Files.exists(folder.resolve(path));
  }

  String ledger() throws IOException {
    return read("content/data/addresses.yml");
  }

  /** Runs a command in this newsroom, in English. */
  Run run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Program program =
        new Program(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Clock.fixed(now, ZoneOffset.UTC),
            Locale.ENGLISH,
            false);
    String[] all =
        Stream.concat(Stream.of(words), Stream.of("--source", folder.toString()))
            .toArray(String[]::new);
    int status = program.run(all);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  Run build() {
    return run("build", "--production");
  }

  /** Builds and deploys what can be built. */
  void publish() {
    Run built = build();
    Run deployed = run("deploy");
    if (built.status() + deployed.status() != 0) {
      throw new AssertionError(built + " " + deployed);
    }
  }
}
