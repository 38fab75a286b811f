package tongxin.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tongxin.asset.AssetCatalog;
import tongxin.asset.AssetReader;
import tongxin.config.BuildOptions;
import tongxin.content.model.Body;
import tongxin.content.model.Content;
import tongxin.content.reading.ContentReader;
import tongxin.content.reading.ParseCache;
import tongxin.markup.MarkdownParser;
import tongxin.output.Folders;
import tongxin.output.Publisher;
import tongxin.page.parts.PhotoCatalog;
import tongxin.page.plan.Page;
import tongxin.page.plan.PageKind;
import tongxin.page.plan.PagePlanner;
import tongxin.page.view.View;
import tongxin.problem.Problems;
import tongxin.rules.text.TextRules;
import tongxin.site.SiteGraph;
import tongxin.source.Changes;
import tongxin.source.SourceFolder;
import tongxin.source.SourceTree;
import tongxin.template.Strings;
import tongxin.template.TemplateEngine;

/** What the hot parts of a build cost once they are warm, for one page. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"})
public class Parts {
  @Param("corpus")
  public String corpus = "";

  private final MarkdownParser parser = new MarkdownParser();
  private String markdown = "";
  private Page page;
  private View view;
  private TemplateEngine templates;
  private byte[] html;
  private Path folder;
  private Publisher same;
  private Publisher fresh;
  private int number;

  @Setup
  public void plan() throws IOException {
    Path source = Path.of(corpus);
    Problems problems = new Problems();
    SourceTree tree = new SourceFolder(source).look(Changes.byTime(), problems);
    AssetCatalog assets = new AssetReader(file -> List.of()).read(tree, problems);
    Content content =
        new ContentReader(parser, new ParseCache(), TextRules::of).read(tree, problems);
    BuildOptions options =
        BuildOptions.of(source, source.resolve("out"), Instant.parse("2026-01-01T00:00:00Z"));
    SiteGraph graph = new SiteGraph(content, tree, assets, options);
    Strings strings = Strings.of(content.strings(), problems);
    List<Page> pages =
        PagePlanner.plan(
            graph,
            new PhotoCatalog(Map.of()),
            (language, key) -> String.valueOf(strings.get(language.code(), key)));
    page =
        pages.stream().filter(p -> p.kind() == PageKind.ARTICLE).skip(20).findFirst().orElseThrow();
    view = page.view().get();
    templates = new TemplateEngine(tree, strings, assets, "/");
    markdown = Files.readString(tree.under("content/articles/").get(20).file());
    html = render().getBytes(StandardCharsets.UTF_8);
    folder = Files.createTempDirectory("tongxin-jmh");
    try (Publisher publisher = Publisher.open(folder.resolve("same"))) {
      publisher.add("page/index.html", html);
      publisher.commit();
    }
  }

  @Setup(Level.Iteration)
  public void open() throws IOException {
    same = Publisher.open(folder.resolve("same"));
    fresh = Publisher.open(folder.resolve("fresh"));
  }

  @TearDown(Level.Iteration)
  public void close() throws IOException {
    same.close();
    fresh.close();
  }

  @TearDown
  public void delete() throws IOException {
    Folders.delete(folder);
  }

  @Benchmark
  public Body parse() {
    return parser.parse("content/articles/a.en.md", markdown, 1, List.of(), new Problems());
  }

  @Benchmark
  public View view() {
    return page.view().get();
  }

  @Benchmark
  public String render() {
    StringWriter out = new StringWriter(1 << 14);
    try {
      Map<String, Object> variables = Map.of("view", view, "frame", ((View.Framed) view).frame());
      templates.render(page.kind().template(), variables, page.language(), out);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  @Benchmark
  public boolean compare() throws IOException {
    return same.add("page/index.html", html);
  }

  @Benchmark
  public boolean write() throws IOException {
    return fresh.add("page" + number++ + "/index.html", html);
  }
}
