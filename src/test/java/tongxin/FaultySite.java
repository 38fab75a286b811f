package tongxin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tongxin.asset.AssetCatalog;
import tongxin.asset.AssetReader;
import tongxin.config.BuildOptions;
import tongxin.content.model.Content;
import tongxin.content.reading.ContentReader;
import tongxin.content.reading.ParseCache;
import tongxin.ledger.Ledger;
import tongxin.markup.MarkdownParser;
import tongxin.page.parts.PhotoCatalog;
import tongxin.page.plan.AddressCheck;
import tongxin.page.plan.AddressList;
import tongxin.page.plan.BaseUrlCheck;
import tongxin.page.plan.Page;
import tongxin.page.plan.PagePlanner;
import tongxin.pipeline.PrivateDataProblems;
import tongxin.problem.Problem;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;
import tongxin.problem.Problems;
import tongxin.rules.RuleCheck;
import tongxin.rules.text.TextRules;
import tongxin.site.SiteGraph;
import tongxin.source.Changes;
import tongxin.source.SourceFolder;
import tongxin.source.SourceTree;
import tongxin.targets.TargetsFile;

/** Checks a source folder as a build does up to the point where pages are made. */
final class FaultySite {
  /** All sites of the tests are built at this instant. */
  static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

  private FaultySite() {}

  /** Everything that is wrong with a folder, sorted. */
  static List<Problem> problems(Path source) {
    return problems(source, List.of());
  }

  /** The same where links may lead to these folders. */
  static List<Problem> problems(Path source, List<Path> follow) {
    Problems problems = new Problems();
    try {
      SourceTree tree = new SourceFolder(source, follow).look(Changes.byTime(), problems);
      AssetCatalog assets = new AssetReader(PrivateDataProblems::of).read(tree, problems);
      Content content =
          new ContentReader(new MarkdownParser(), new ParseCache(), TextRules::of)
              .read(tree, problems);
      if (content != null) {
        BuildOptions options = BuildOptions.of(source, source.resolve("public"), NOW);
        SiteGraph graph = new SiteGraph(content, tree, assets, options);
        new RuleCheck(content, graph, null, false).report(problems);
        AddressCheck.content(AddressList.of(content), problems);
        if (!problems.hasErrors()) {
          List<Page> pages =
              PagePlanner.plan(graph, new PhotoCatalog(Map.of()), (language, key) -> key);
          Ledger.of(graph, content, pages, graph.assets()).report(problems);
          BaseUrlCheck.report(graph, problems);
        }
      }
      if (TargetsFile.isIn(source)) {
        Path folder = source.toAbsolutePath().normalize();
        TargetsFile.read(folder, folder.resolveSibling("home"), problems);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return problems.sorted();
  }

  /** The report in a language, as a user sees it. */
  static String report(List<Problem> problems, Locale locale) {
    return new ProblemPrinter(ProblemText.in(locale)).lines(problems);
  }

  /** The report for editors. */
  static String json(List<Problem> problems, Locale locale) {
    return new ProblemPrinter(ProblemText.in(locale)).json(problems);
  }
}
