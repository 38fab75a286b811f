package tongxin.export;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tongxin.bake.CompiledPage;
import tongxin.config.BuildOptions;
import tongxin.config.Language;
import tongxin.page.plan.Page;
import tongxin.pipeline.PlannedSite;
import tongxin.pipeline.SitePlanner;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.source.Changes;

/** A newsroom of which single pages are copied: as readers see it, and with what is not public. */
public final class ExportedSite {
  private final PlannedSite preview;
  private final @Nullable PlannedSite published;
  private final BuildOptions options;
  private final PieceNames names;

  /** What is wrong with drafts that are left out. */
  private final List<Problem> faults;

  private ExportedSite(
      PlannedSite preview,
      @Nullable PlannedSite published,
      BuildOptions options,
      List<Problem> faults) {
    this.faults = faults;
    this.preview = preview;
    this.published = published;
    this.options = options;
    this.names =
        new PieceNames(
            preview.pages(), options.source(), preview.graph().site().baseUrl().getRawPath());
  }

  /**
   * Reads a newsroom.
   *
   * @return nothing where an error keeps it from being shown; {@code problems} say which
   */
  public static Optional<ExportedSite> read(BuildOptions options, List<Problem> problems)
      throws IOException {
    BuildOptions shown = options.forPreview();
    // One planner reads each file once for both.
    SitePlanner planner = SitePlanner.forCheck(shown);
    Problems found = new Problems();
    Set<String> faulty = new TreeSet<>();
    Optional<PlannedSite> preview = planner.previewWithoutFaultyDrafts(shown, found, faulty);
    problems.addAll(planner.verdict(found, shown));
    if (preview.isEmpty()) {
      return Optional.empty();
    }
    List<Problem> faults =
        problems.stream().filter(problem -> faulty.contains(problem.location().file())).toList();
    Optional<PlannedSite> published = planner.plan(options, Changes.byTime(), new Problems());
    return Optional.of(new ExportedSite(preview.get(), published.orElse(null), options, faults));
  }

  /** The piece that somebody means. */
  public PieceChoice find(String written, @Nullable Language language) {
    Language first = preview.graph().site().defaultLanguage();
    PieceChoice choice = names.find(written, language == null ? first : language);
    if (choice instanceof PieceChoice.Unknown) {
      List<Problem> own =
          faults.stream().filter(p -> names.means(written, p.location().file())).toList();
      return own.isEmpty() ? choice : new PieceChoice.Faulty(own);
    }
    return choice;
  }

  /** True where readers can see the page now. */
  boolean isPublic(Page page) {
    return published != null && published.page(page.route().file()).isPresent();
  }

  /** True where readers can see this address, a path from the root of the host, now. */
  boolean isPublic(String path) {
    String file = fileOf(path);
    return published != null
        && (published.page(file).isPresent() || published.asset(file).isPresent());
  }

  /** An address as the name of a published file; a preview stands at the root of its host. */
  String fileOf(String path) {
    String plain = path.replaceAll("[?#].*", "");
    String base = base().getRawPath();
    return plain.startsWith(base) ? plain.substring(base.length()) : plain.replaceFirst("^/", "");
  }

  private URI base() {
    return preview.graph().site().baseUrl();
  }

  /** The whole address of a path; empty where the newsroom has not said where its site will be. */
  String absolute(String path) {
    String host = String.valueOf(base().getHost());
    boolean known = !host.equals("localhost") && !host.equals("127.0.0.1");
    String rest = path.replaceFirst("^[^?#]*", "");
    return known ? base() + fileOf(path) + rest : "";
  }

  /**
   * A page as HTML with its pictures.
   *
   * @param hidden whether what is not public may stand on it
   */
  ExportedPage page(Page page, boolean hidden) throws IOException {
    PlannedSite site = hidden || published == null ? preview : published;
    Page own = site.page(page.route().file()).orElseThrow();
    Problems problems = new Problems();
    CompiledPage compiled = site.compile(own, problems);
    if (compiled == null) {
      throw new IOException(
          "the template of " + own.kind().template() + " fails: run tongxin check");
    }
    String html = new String(site.finish(compiled), StandardCharsets.UTF_8);
    return new ExportedPage(own, html, new PagePictures(site, this, compiled.needs()));
  }

  /** A page with all that is copied of it. */
  record ExportedPage(Page page, String html, PagePictures pictures) {}

  PlannedSite preview() {
    return preview;
  }

  Path source() {
    return options.source();
  }

  Instant now() {
    return options.now();
  }

  ZoneId zone() {
    return preview.graph().site().zone();
  }
}
