package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.deploy.DeployRequest.Option;
import tongxin.deploy.manifest.Change;
import tongxin.deploy.manifest.Difference;

/** What every target has to hold to. */
abstract class TargetContract {
  @TempDir Path temp;
  TestSite site;
  int keep = 5;
  Instant now = Instant.parse("2026-12-01T00:00:00Z");

  /** The target, with seven days of grace. */
  abstract Target target() throws IOException;

  /** What readers see. */
  abstract SortedMap<String, String> seen() throws IOException;

  /** Somebody else changes a file; null deletes it. */
  abstract void tamper(String path, @Nullable String content) throws IOException;

  /** What the target says of itself is lost. */
  abstract void loseManifest() throws IOException;

  /** True where files stay for readers with an open page. */
  boolean hasGrace() {
    return true;
  }

  @BeforeEach
  final void aSite() throws IOException {
    site = new TestSite(temp.resolve("newsroom"));
    site.article("tea", "春茶 & 秋茶").article("bus", "通车").build();
  }

  static TargetSettings settings(int keep) {
    return new TargetSettings("main", keep, 7, List.of(), null);
  }

  Map<String, String> environment() {
    return Map.of();
  }

  DeployRequest request(Option... options) {
    now = now.plusSeconds(1);
    return new DeployRequest(
        site.newsroom(),
        site.out(),
        Clock.fixed(now, ZoneOffset.UTC),
        environment(),
        Set.of(options));
  }

  DeployResult deploy(Option... options) throws IOException {
    return Deployment.run(target(), request(options), DeployListener.SILENT);
  }

  DeployResult rollback(@Nullable String name) throws IOException {
    return Deployment.rollback(target(), request(), DeployListener.SILENT, name);
  }

  /** Nothing is missing, and more than the site are only old fingerprinted files. */
  final void assertThatTheTargetHoldsTheSite() throws IOException {
    SortedMap<String, String> more = new TreeMap<>(seen());
    assertThat(more).containsAllEntriesOf(site.content());
    more.keySet().removeAll(site.content().keySet());
    assertThat(more.keySet())
        .allMatch(path -> path.startsWith("css/") || path.startsWith("photos/"));
  }

  @Test
  void theTargetIsEqualToTheSiteAfterwards() throws IOException {
    deploy();

    assertThat(seen())
        .isEqualTo(site.content())
        .containsKeys(".nojekyll", ".well-known/security.txt");
    assertThat(deploy().difference().isEmpty()).isTrue();
  }

  @Test
  void filesOfOneContentAndOfDifferentTimesAreNotTakenForChanged() throws IOException {
    site.file("favicon.ico", "one icon").file("icons/favicon.ico", "one icon").build();
    Path old = site.out().resolve("icons/favicon.ico");
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    deploy();

    Difference again = deploy(Option.DRY_RUN).difference();

    assertThat(again.foreign()).isEmpty();
    assertThat(again.isEmpty()).isTrue();
  }

  @Test
  void aDryRunSaysTitlesAndMovesNothing() throws IOException {
    DeployResult result = deploy(Option.DRY_RUN);

    assertThat(seen()).isEmpty();
    assertThat(result.difference().of(Change.Kind.NEW))
        .extracting(Change::title)
        .contains("春茶 & 秋茶", "通车");
  }

  @Test
  void anEditMovesWhatItChanged() throws IOException {
    deploy();
    site.article("tea", "春茶开采").build();

    DeployResult result = deploy();

    assertThat(result.difference().changes())
        .extracting(Change::kind, Change::path)
        .containsExactly(
            tuple(Change.Kind.CHANGED, "zh/articles/tea/index.html"),
            tuple(Change.Kind.CHANGED, "zh/feed.xml"),
            tuple(Change.Kind.CHANGED, "zh/index.html"));
    assertThat(seen()).isEqualTo(site.content());
    assertThat(result.purge())
        .containsExactly(
            "https://example.org/zh/articles/tea/",
            "https://example.org/zh/feed.xml",
            "https://example.org/zh/");
  }

  @Test
  void oldFingerprintedFilesStayAsLongAsIsSaid() throws IOException {
    deploy();
    Set<String> before = seen().keySet();
    site.style("body { color: red }").build();
    deploy();
    Instant changed = now;
    assertThat(seen().keySet()).containsAll(hasGrace() ? before : Set.of());

    now = changed.plus(Duration.ofDays(7).minusSeconds(2));
    deploy();
    assertThat(seen().keySet()).containsAll(hasGrace() ? before : Set.of());

    deploy();
    assertThat(seen()).isEqualTo(site.content());
  }

  @Test
  void whatWasWithdrawnGoes() throws IOException {
    deploy();
    site.without("zh/articles/tea/index.html").build();

    assertThat(deploy().difference().of(Change.Kind.GONE))
        .extracting(Change::title)
        .containsExactly("春茶 & 秋茶");
    assertThat(seen()).doesNotContainKey("zh/articles/tea/index.html");
    assertThatTheTargetHoldsTheSite();
  }

  @Test
  void whatBelongedToAWithdrawnPageGoesAtOnce() throws IOException {
    site.index("春茶通车").build();
    deploy();
    SortedMap<String, String> first = site.content();
    site.article("tea", "春茶开采", "222222").article("bus", "通车", "333333");
    site.style("body { color: red }").index("春茶开采通车").build();
    deploy();
    site.withdraw("tea").article("bus", "通车", "444444").index("通车").build();

    DeployResult result = deploy();

    SortedMap<String, String> more = new TreeMap<>(seen());
    assertThat(more).containsAllEntriesOf(site.content());
    more.keySet().removeAll(site.content().keySet());
    List<String> stay = new ArrayList<>();
    if (hasGrace()) {
      stay.addAll(List.of(TestSite.photo("bus", "123456"), TestSite.photo("bus", "333333")));
      first.keySet().stream().filter(path -> path.startsWith("css/")).forEach(stay::add);
    }
    assertThat(more.keySet()).containsExactlyInAnyOrderElementsOf(stay);
    assertThat(result.stillHeld()).hasSize(2);
    assertThat(result.purge()).contains("https://example.org/" + TestSite.photo("tea", "222222"));
    assertThat(deploy().stillHeld()).isEmpty();
  }

  @Test
  void nothingOfBeforeIsLeftWhereThatIsWanted() throws IOException {
    deploy();
    site.article("tea", "春茶开采", "222222").style("body { color: red }").build();
    deploy();
    site.withdraw("tea").build();
    deploy();

    DeployResult result = deploy(Option.NO_GRACE, Option.PURGE_RELEASES);

    assertThat(result.stillHeld()).isEmpty();
    assertThat(seen()).isEqualTo(site.content());
    assertThat(Deployment.earlier(target(), request())).isEmpty();
    assertThatTheTargetKeepsNothingOf("a photo of tea");
    site.article("tea", "春茶又开采").build();
    deploy();
    assertThatTheTargetHoldsTheSite();
  }

  /** Of what readers cannot see, too, and of what this computer keeps to go back. */
  void assertThatTheTargetKeepsNothingOf(String text) throws IOException {
    for (Path folder : List.of(temp.resolve("www"), site.newsroom().resolve(".tongxin"))) {
      assertThat(TestSite.everythingIn(folder)).as("%s", folder).doesNotContainValue(text);
    }
  }

  @Test
  void whatSomebodyElseChangedIsSetRight() throws IOException {
    deploy();
    tamper("zh/index.html", "changed by hand");
    tamper("index.html", null);

    deploy();

    assertThat(seen()).isEqualTo(site.content());
  }

  @Test
  void aLostManifestIsRebuiltByListing() throws IOException {
    deploy();
    loseManifest();
    site.without("zh/articles/tea/index.html").article("bus", "通车了").build();

    DeployResult result = deploy();

    assertThat(result.difference().changes().stream().map(Change::path).collect(Collectors.toSet()))
        .doesNotContain("index.html", "404.html");
    assertThat(seen()).doesNotContainKey("zh/articles/tea/index.html");
    assertThatTheTargetHoldsTheSite();
  }

  @Test
  void aFileGivesWayToAFolderAndBack() throws IOException {
    site.file("zh/topic", "a file").build();
    deploy();
    site.without("zh/topic").page("zh/topic/index.html", "专题").build();
    deploy();
    assertThat(seen()).isEqualTo(site.content());
    site.without("zh/topic/index.html").file("zh/topic", "a file").build();
    deploy();
    assertThat(seen()).isEqualTo(site.content());
  }

  @Test
  void oneCanGoBackAndForthAgain() throws IOException {
    SortedMap<String, String> first = site.content();
    String name = deploy().deployment();
    site.article("tea", "春茶开采").style("body { color: red }").build();
    deploy();
    site.article("tea", "春茶上市").build();
    deploy();
    deploy();

    rollback(null);
    assertThat(seen().get("zh/articles/tea/index.html")).contains("春茶开采");
    rollback(null);
    assertThat(seen()).containsAllEntriesOf(first);
    assertThatThrownBy(() -> rollback(null))
        .isInstanceOfSatisfying(
            DeployFailure.class,
            it -> assertThat(it.reason()).isEqualTo(DeployFailure.Reason.NOTHING_EARLIER));
    deploy();
    assertThatTheTargetHoldsTheSite();
    rollback(name);
    assertThat(seen()).containsAllEntriesOf(first);
  }
}
