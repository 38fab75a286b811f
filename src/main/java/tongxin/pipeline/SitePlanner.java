package tongxin.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.asset.AssetCatalog;
import tongxin.asset.AssetReader;
import tongxin.config.BuildOptions;
import tongxin.content.model.Content;
import tongxin.content.reading.BodyParser;
import tongxin.content.reading.ContentReader;
import tongxin.content.reading.ParseCache;
import tongxin.ledger.Ledger;
import tongxin.ledger.LedgerPages;
import tongxin.markup.MarkdownParser;
import tongxin.page.parts.Labels;
import tongxin.page.parts.PhotoCatalog;
import tongxin.page.plan.AddressCheck;
import tongxin.page.plan.AddressList;
import tongxin.page.plan.BaseUrlCheck;
import tongxin.page.plan.Page;
import tongxin.page.plan.PagePlanner;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.rules.RuleCheck;
import tongxin.rules.text.TextRules;
import tongxin.site.SiteGraph;
import tongxin.source.Changes;
import tongxin.source.SourceFolder;
import tongxin.source.SourceTree;
import tongxin.template.Strings;
import tongxin.template.TemplateEngine;

/**
 * Makes planned sites of one source folder, again and again. What was read, linked and checked of
 * files that have not changed is kept, as far as it comes out the same; all else is made anew, so
 * that a site is the same as one of a new planner.
 */
public final class SitePlanner {
  private final SourceFolder folder;
  private final AssetReader assets = new AssetReader(PrivateDataProblems::of);
  private final ContentReader reader;
  private final PhotoStage photos;
  private final CompiledTemplates templates = new CompiledTemplates();
  private final CheckedAddresses addresses = new CheckedAddresses();
  private final PreviewPlanner preview = new PreviewPlanner(this);

  /** Whether the site is planned again and again, so that what was found is worth keeping. */
  private final boolean remembers;

  private @Nullable RuleCheck checked;
  private @Nullable Last last;

  /** A planner for the folder that holds {@code content/}. */
  public SitePlanner(Path source) {
    this(source, List.of(), true, null, new MarkdownParser());
  }

  /** The same, with the links that options allow. */
  public SitePlanner(BuildOptions options) {
    this(options.source(), options.follow(), true, null, new MarkdownParser());
  }

  private SitePlanner(
      Path source, List<Path> follow, boolean keeps, @Nullable PhotoPart part, BodyParser bodies) {
    this.reader = new ContentReader(bodies, new ParseCache(), TextRules::of);
    // A planner for one build keeps its bodies in a file, and nothing for later.
    this.remembers = !(bodies instanceof StoredBodies);
    this.folder = new SourceFolder(source, follow);
    int cores = Runtime.getRuntime().availableProcessors();
    this.photos = new PhotoStage(photoCache(source), cores, keeps, part);
  }

  /** A planner for one site of any size: what does not fit into memory waits in a file. */
  static SitePlanner forBuild(BuildOptions options) {
    return ofAnySize(options, true, null);
  }

  /** The same; it writes nothing into the source folder, not even a cache. */
  public static SitePlanner forCheck(BuildOptions options) {
    return ofAnySize(options, false, null);
  }

  /** A planner that sees only a part of the photos. */
  static SitePlanner forPhotos(BuildOptions options, PhotoPart part) {
    return ofAnySize(options, true, part);
  }

  private static SitePlanner ofAnySize(
      BuildOptions options, boolean keeps, @Nullable PhotoPart part) {
    BodyParser bodies = new StoredBodies(new MarkdownParser());
    return new SitePlanner(options.source(), options.follow(), keeps, part, bodies);
  }

  /** Where the variants of a source folder are kept. */
  static Path photoCache(Path source) {
    return source.resolve(".tongxin/cache/photos");
  }

  /**
   * Reads what has changed and plans the site.
   *
   * @return nothing where there is an error in the content, unless it is one that the site can be
   *     shown with, and {@code options} ask for a preview
   */
  public synchronized Optional<PlannedSite> plan(
      BuildOptions options, Changes changes, Problems problems) throws IOException {
    Problems found = new Problems();
    SourceTree tree = folder.look(changes, found);
    Last known = last;
    if (known == null || !known.tree.equals(tree) || !known.options.equals(options)) {
      known = planned(options, tree, found);
      last = known;
    }
    problems.addAll(known.problems.sorted());
    return known.site;
  }

  /**
   * Plans a preview without the drafts that have errors: these are warnings then. Nothing is
   * remembered of it.
   *
   * @param faulty receives the files of these drafts
   */
  public synchronized Optional<PlannedSite> previewWithoutFaultyDrafts(
      BuildOptions options, Problems problems, Set<String> faulty) throws IOException {
    Problems found = new Problems();
    SourceTree tree = folder.look(Changes.byTime(), found);
    return new FaultyDraftPreview(this, tree, found.sorted())
        .plan(options.forPreview(), problems, faulty);
  }

  /**
   * Plans a preview that shows all that can be shown: a document with an error as it was when it
   * had none.
   */
  public synchronized PreviewPlan preview(BuildOptions options, Changes changes)
      throws IOException {
    Problems problems = new Problems();
    PlannedSite whole = plan(options, changes, problems).orElse(null);
    return preview.plan(options, last == null ? null : last.linked, whole, problems);
  }

  /** The same folder with other content of its documents. */
  LinkedSite relinked(LinkedSite linked, Content content, BuildOptions options, Problems problems)
      throws IOException {
    SourceTree tree = linked.tree();
    AssetCatalog catalog = linked.graph().files().assets();
    SiteGraph graph = linked(content, tree, catalog, options, problems);
    PhotoCatalog seen = photos.read(graph, problems);
    TemplateEngine engine = templates.of(graph, tree, linked.strings(), problems);
    return new LinkedSite(content, graph, tree, seen, linked.strings(), engine);
  }

  /**
   * What a plan last came to, and what it was made of.
   *
   * @param linked null where site.yml cannot be used
   */
  private record Last(
      SourceTree tree,
      BuildOptions options,
      @Nullable LinkedSite linked,
      Optional<PlannedSite> site,
      Problems problems) {}

  private Last planned(BuildOptions options, SourceTree tree, Problems found) throws IOException {
    Problems problems = new Problems();
    Timings timings = new Timings(() -> 0L, StageListener.SILENT);
    LinkedSite linked = link(options, tree, found, timings);
    problems.addAll(softened(linked, options, tree, found.sorted()));
    Optional<PlannedSite> site =
        linked == null || Verdict.blocks(problems, options)
            ? Optional.empty()
            : Optional.of(plan(linked, problems, timings));
    return new Last(tree, options, linked, site, problems);
  }

  /** What is wrong with drafts stops nobody, except in a preview, which shows them. */
  private static List<Problem> softened(
      @Nullable LinkedSite linked, BuildOptions options, SourceTree tree, List<Problem> problems) {
    if (linked == null || options.preview()) {
      return problems;
    }
    Set<String> publicBefore = new PublicDocuments(options).read().files();
    Documents documents = new Documents(linked.content(), tree, publicBefore, Set.of());
    return new DraftFaults(documents).softened(problems);
  }

  /** The problems, sorted, with the severity that the options give them. */
  public List<Problem> verdict(Problems problems, BuildOptions options) {
    return Verdict.of(problems, options);
  }

  /** All files as they are now. */
  SourceTree scan(Problems problems, Timings timings) throws IOException {
    return timings.stage(
        "scan", () -> folder.look(Changes.byTime(), problems), t -> t.files().size());
  }

  @Nullable LinkedSite link(
      BuildOptions options, SourceTree tree, Problems problems, Timings timings)
      throws IOException {
    return link(options, tree, Set.of(), problems, timings);
  }

  /**
   * Reads and links what is there.
   *
   * @param leftOut files of documents that are not published this time
   */
  @Nullable LinkedSite link(
      BuildOptions options,
      SourceTree tree,
      Set<String> leftOut,
      Problems problems,
      Timings timings)
      throws IOException {
    AssetCatalog catalog =
        timings.stage("fingerprint", () -> assets.read(tree, problems), a -> a.all().size());
    Content content =
        timings
            .stage(
                "read",
                () -> Optional.ofNullable(reader.read(tree, problems)),
                c -> c.map(all -> all.articles().size()).orElse(0))
            .orElse(null);
    if (content == null) {
      return null;
    }
    // A preview shows what is held back.
    Content shown = options.preview() ? content.without(leftOut) : content.heldBack(leftOut);
    SiteGraph graph =
        timings.stage(
            "link",
            () -> linked(shown, tree, catalog, options, problems),
            g -> content.articles().size());
    PhotoCatalog seen =
        timings.stage("photos", () -> photos.read(graph, problems), PhotoCatalog::size);
    Strings strings = Strings.of(content.strings(), problems);
    TemplateEngine engine =
        timings.stage("templates", () -> templates.of(graph, tree, strings, problems), e -> 1);
    return new LinkedSite(shown, graph, tree, seen, strings, engine);
  }

  private synchronized SiteGraph linked(
      Content content,
      SourceTree tree,
      AssetCatalog catalog,
      BuildOptions options,
      Problems problems) {
    RuleCheck before = checked;
    SiteGraph graph =
        new SiteGraph(content, tree, catalog, options, before == null ? null : before.graph());
    RuleCheck now = new RuleCheck(content, graph, before, remembers);
    now.report(problems);
    checked = now;
    if (options.production()) {
      BaseUrlCheck.report(graph, problems);
    }
    problems.addAll(addresses.of(AddressList.of(content)));
    return graph;
  }

  /** Plans the pages; an asset that would take the place of one is a problem. */
  PlannedSite plan(LinkedSite linked, Problems problems, Timings timings) throws IOException {
    Labels labels =
        (language, key) ->
            Objects.requireNonNullElse(linked.strings().get(language.code(), key), key);
    List<Page> pages =
        timings.stage(
            "plan", () -> PagePlanner.plan(linked.graph(), linked.photos(), labels), List::size);
    AddressCheck.assets(pages, linked.graph().files().assets().all(), problems);
    Ledger ledger = Ledger.of(linked.graph(), linked.content(), pages, linked.graph().assets());
    ledger.report(problems);
    List<Page> old = LedgerPages.plan(ledger, pages, linked.graph(), linked.photos(), labels);
    return new PlannedSite(linked, pages, old, ledger, photos);
  }

  PhotoStage photos() {
    return photos;
  }
}
