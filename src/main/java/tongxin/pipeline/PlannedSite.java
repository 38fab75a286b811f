package tongxin.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.bake.CompiledPage;
import tongxin.bake.SingleBaker;
import tongxin.ledger.Ledger;
import tongxin.page.parts.Attachments;
import tongxin.page.plan.Page;
import tongxin.problem.Problems;
import tongxin.search.SearchIndex;
import tongxin.site.SiteGraph;
import tongxin.source.SourceTree;
import tongxin.template.TemplateEngine;

/**
 * A site that has been read, checked and planned, but not compiled: each page is made when it is
 * asked for, and is then byte for byte what a build of the same files gives. Never changes. Safe
 * for use by several threads.
 */
public final class PlannedSite {

  private final LinkedSite linked;
  private final List<Page> pages;
  private final List<Page> own;
  private final Ledger ledger;
  private final Map<String, Page> byFile = new LinkedHashMap<>();
  private final Map<String, Asset> assets = new LinkedHashMap<>();

  /** What the pages that were shown so far need: a browser asks for it next. */
  private final NeededFiles needed = new NeededFiles();

  private final PhotoStage photos;
  private @Nullable Map<String, byte[]> search;
  private @Nullable OwnToolFiles toolFiles;
  private final SingleBaker baker;

  /**
   * A site.
   *
   * @param own the pages of its content
   * @param old those that the ledger adds at old addresses
   */
  PlannedSite(LinkedSite linked, List<Page> own, List<Page> old, Ledger ledger, PhotoStage photos) {
    this.linked = linked;
    this.own = own;
    this.ledger = ledger;
    this.pages = Stream.concat(own.stream(), old.stream()).toList();
    this.photos = photos;
    this.baker = new SingleBaker(linked.templates());
    pages.forEach(page -> byFile.putIfAbsent(page.route().file(), page));
    graph().files().assets().all().forEach(asset -> assets.put(asset.route(), asset));
  }

  public SiteGraph graph() {
    return linked.graph();
  }

  /** The files it was made of. */
  public SourceTree tree() {
    return linked.tree();
  }

  /** What becomes of the addresses that were ever public. */
  public Ledger ledger() {
    return ledger;
  }

  /** What a server can answer better than a small page can. */
  public ServerRules serverRules() {
    return ServerRules.of(this);
  }

  /** The pages of content, without those that stand at old addresses for the ledger. */
  public List<Page> contentPages() {
    return own;
  }

  /** All pages, in the order of the plan. */
  public List<Page> pages() {
    return pages;
  }

  /** The page that is published as this file, such as {@code zh/index.html}. */
  public Optional<Page> page(String file) {
    boolean folder = file.isEmpty() || file.endsWith("/");
    return Optional.ofNullable(byFile.get(folder ? file + "index.html" : file));
  }

  /** The asset that is published as this file. */
  public Optional<Asset> asset(String file) {
    return Optional.ofNullable(assets.get(file));
  }

  /** The files of the search index by their path; made when they are first asked for. */
  public synchronized Map<String, byte[]> search() throws IOException {
    Map<String, byte[]> known = search;
    if (known == null) {
      known = new ConcurrentHashMap<>();
      SearchIndex.build(graph(), own, known::put);
      search = known;
    }
    return known;
  }

  /**
   * What a newsroom's own rendering tools make, by its path; made when it is first asked for.
   *
   * @return nothing where no tool makes this file; a tool that fails is a problem
   */
  public synchronized Optional<byte[]> ownToolFile(String file, Problems problems)
      throws IOException {
    OwnToolFiles known = toolFiles;
    if (known == null) {
      known = OwnToolFiles.of(pages, linked.templates());
      toolFiles = known;
    }
    problems.addAll(known.problems());
    return Optional.ofNullable(known.files().get(file));
  }

  /**
   * Compiles a page.
   *
   * @return null where its template fails; that is then a problem
   */
  public @Nullable CompiledPage compile(Page page, Problems problems) {
    CompiledPage compiled = baker.bake(page, problems);
    if (compiled != null) {
      needed.add(compiled.needs());
    }
    return compiled;
  }

  /**
   * The bytes of a compiled page. A photo whose colour is not known yet, because none of its
   * variants has been made, is grey.
   */
  public byte[] finish(CompiledPage page) {
    return Finisher.finish(page.text(), photos::colour, true).orElseThrow();
  }

  /**
   * The file of a variant that some page needs, made now if it must be.
   *
   * @param name as in {@code photos/NAME}
   * @return nothing where no page that was compiled needs it, or the photo cannot be decoded; that
   *     is then a problem
   */
  public Optional<Path> variant(String name, Problems problems) {
    return needed.find(name).flatMap(order -> photos.make(graph(), order, name, problems));
  }

  /**
   * The file beside the content that is published as this one, such as a PDF, if a page has linked
   * to it.
   */
  public Optional<Path> attachment(String file) {
    return needed.attachments().stream()
        .filter(path -> Attachments.route(path).file().equals(file))
        .map(tree()::get)
        .filter(Objects::nonNull)
        .map(source -> Objects.requireNonNull(source).file())
        .findFirst();
  }

  TemplateEngine templates() {
    return linked.templates();
  }

  LinkedSite linked() {
    return linked;
  }
}
