package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.bake.CompiledPage;
import tongxin.content.model.PublicAddress;
import tongxin.golden.GoldenSite;
import tongxin.ledger.AddressRecord;
import tongxin.page.plan.Page;
import tongxin.page.plan.PageKind;
import tongxin.page.plan.ServerRedirects;
import tongxin.page.view.Need;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.site.Route;
import tongxin.site.SiteGraph;
import tongxin.source.Changes;

/** The plan says where each page comes from, and each page what it needs. */
final class PlanTest {
  private static final Pattern VARIANT = Pattern.compile("/photos/([0-9a-f]{8,}[^\"\\\\\\s&,<]*)");

  @TempDir Path temp;

  @Test
  void everyPageNamesAFileOfTheNewsroom() throws IOException {
    Path source = GoldenSite.BILINGUAL.copyTo(temp.resolve("source"));

    for (Page page : plan(source).pages()) {
      assertThat(source.resolve(page.origin().file())).as(page.route().toString()).isRegularFile();
    }
  }

  /** The ledger keeps the titles: an id tells nothing to who looks an old address up. */
  @Test
  void noAddressOfReadersIsTitledWithTheIdOfItsKind() throws IOException {
    PlannedSite site = plan(GoldenSite.BILINGUAL.copyTo(temp.resolve("source")));

    List<PublicAddress> addresses = AddressRecord.of(site.graph(), site.contentPages(), List.of());

    List<String> ids = Stream.of(PageKind.values()).map(PageKind::id).toList();
    assertThat(addresses).extracting(PublicAddress::address).contains("/zh/untranslated/");
    assertThat(addresses)
        .allSatisfy(it -> assertThat(it.title()).as(it.address()).isNotBlank().isNotIn(ids));
  }

  @Test
  void everyPhotoInAPageIsOneThatThePageNeeds() throws IOException {
    PlannedSite site = plan(GoldenSite.BILINGUAL.copyTo(temp.resolve("source")));
    Map<Page, CompiledPage> compiled = new LinkedHashMap<>();
    for (Page page : site.pages()) {
      compiled.put(page, Objects.requireNonNull(site.compile(page, new Problems())));
    }
    // A sitemap names what other pages show.
    Set<String> all =
        compiled.values().stream().flatMap(PlanTest::needed).collect(Collectors.toSet());
    int found = 0;

    for (Map.Entry<Page, CompiledPage> entry : compiled.entrySet()) {
      boolean sitemap = entry.getKey().kind() == PageKind.SITEMAP;
      Set<String> needed = sitemap ? all : needed(entry.getValue()).collect(Collectors.toSet());
      Matcher name = VARIANT.matcher(entry.getValue().text());
      while (name.find()) {
        found++;
        assertThat(needed).as(entry.getKey().route().toString()).contains(name.group(1));
      }
    }
    assertThat(found).isPositive();
  }

  private static Stream<String> needed(CompiledPage page) {
    return page.needs().stream()
        .filter(Need.Variants.class::isInstance)
        .flatMap(need -> ((Need.Variants) need).plan().variants().stream())
        .map(variant -> variant.name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"robots.txt", "zh/articles/index.html", "zh/index.html", "404.html"})
  void anAssetWithTheAddressOfAPageIsFoundByCheckAndByBuild(String asset) throws IOException {
    Path source = GoldenSite.BILINGUAL.copyTo(temp.resolve("source"));
    Path file = source.resolve("assets").resolve(asset);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, "x");

    Path out = temp.resolve("out");
    List<Problem> checked = builder(source, out).check().problems();
    List<Problem> built = builder(source, out).build().problems();

    assertThat(checked).extracting(Problem::code).contains(ProblemCode.ROUTE_DUPLICATE);
    assertThat(built).isEqualTo(checked);
    assertThat(out).doesNotExist();
  }

  @Test
  void whatOnlyAServerAnswersIsKeptForItsRules() throws IOException {
    SiteGraph graph = plan(GoldenSite.BILINGUAL.copyTo(temp.resolve("source"))).graph();

    assertThat(ServerRedirects.of(graph))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "/?page_id=7", new Route("zh/sites/hall/"),
                "/show.php?id=12", new Route("zh/articles/2026/10/everything/"),
                "/villages/village.php", new Route("zh/villages/village-a/")));
  }

  private static SiteBuilder builder(Path source, Path out) {
    return new SiteBuilder(
        GoldenSite.BILINGUAL.options(source, out), StageListener.SILENT, () -> 0L);
  }

  private PlannedSite plan(Path source) throws IOException {
    return new SitePlanner(source)
        .plan(
            GoldenSite.BILINGUAL.options(source, temp.resolve("out")),
            Changes.byTime(),
            new Problems())
        .orElseThrow();
  }
}
