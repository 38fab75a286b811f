package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.deploy.DeployRequest.Option;
import tongxin.deploy.manifest.Change;

/** A folder of this computer as target. */
final class FolderTargetTest {
  @TempDir Path temp;
  private TestSite site;
  private Path www;
  private Instant now = Instant.parse("2026-12-01T00:00:00Z");

  @BeforeEach
  void aSite() throws IOException {
    www = temp.resolve("www");
    site = new TestSite(temp.resolve("newsroom")).article("tea", "春茶 & 秋茶").article("bus", "通车");
    site.build();
  }

  private DeployResult deploy(Option... options) throws IOException {
    Target target =
        new Target.Folder(new TargetSettings("main", 5, 7, List.of(), null), www, false);
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return Deployment.run(
        target,
        new DeployRequest(site.newsroom(), site.out(), clock, Map.of(), Set.of(options)),
        DeployListener.SILENT);
  }

  @Test
  void theTargetIsEqualToTheSiteAfterwards() throws IOException {
    deploy();

    assertThat(TestSite.filesIn(www)).isEqualTo(site.content()).containsKey(".nojekyll");
    assertThat(deploy().files()).isZero();
  }

  @Test
  void aDryRunSaysTitlesAndMovesNothing() throws IOException {
    DeployResult result = deploy(Option.DRY_RUN);

    assertThat(www).doesNotExist();
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
            org.assertj.core.api.Assertions.tuple(
                Change.Kind.CHANGED, "zh/articles/tea/index.html"),
            org.assertj.core.api.Assertions.tuple(Change.Kind.CHANGED, "zh/feed.xml"),
            org.assertj.core.api.Assertions.tuple(Change.Kind.CHANGED, "zh/index.html"));
    assertThat(TestSite.filesIn(www)).isEqualTo(site.content());
  }

  @Test
  void oldFingerprintedFilesStayAsLongAsIsSaid() throws IOException {
    deploy();
    Set<String> before = TestSite.filesIn(www).keySet();
    site.style("body { color: red }").build();
    deploy();
    assertThat(TestSite.filesIn(www).keySet()).containsAll(before);

    now = now.plus(Duration.ofDays(7).minusSeconds(1));
    deploy();
    assertThat(TestSite.filesIn(www).keySet()).containsAll(before);

    now = now.plusSeconds(1);
    deploy();
    assertThat(TestSite.filesIn(www)).isEqualTo(site.content());
  }

  @Test
  void whatWasWithdrawnGoes() throws IOException {
    deploy();
    site.without("zh/articles/tea/index.html").build();

    assertThat(deploy().difference().of(Change.Kind.GONE))
        .extracting(Change::title)
        .containsExactly("春茶 & 秋茶");
    assertThat(www.resolve("zh/articles/tea")).doesNotExist();
  }

  @Test
  void whatSomebodyElseChangedIsSetRight() throws IOException {
    deploy();
    Files.writeString(www.resolve("zh/index.html"), "hacked");
    Files.delete(www.resolve("index.html"));
    Files.writeString(www.resolve("own.txt"), "mine");

    DeployResult result = deploy();

    assertThat(result.difference().foreign()).containsExactly("index.html", "zh/index.html");
    assertThat(result.difference().unknown()).containsExactly("own.txt");
    assertThat(www.resolve("own.txt")).hasContent("mine");
    deploy(Option.DELETE_UNKNOWN);
    assertThat(TestSite.filesIn(www)).isEqualTo(site.content());
  }

  @Test
  void aLostManifestIsRebuiltByListing() throws IOException {
    deploy();
    TestSite.delete(www.resolve(".tongxin"));
    site.without("zh/articles/tea/index.html").article("bus", "通车了").build();

    DeployResult result = deploy();

    assertThat(result.files()).isEqualTo(3);
    assertThat(www.resolve("zh/articles/tea")).doesNotExist();
  }

  @Test
  void aManifestOfAnotherTargetIsNotBelieved() throws IOException {
    deploy();
    Path other = temp.resolve("other");
    Files.createDirectories(other);
    Files.move(www.resolve(".tongxin"), other.resolve(".tongxin"));
    www = other;

    deploy();

    assertThat(TestSite.filesIn(www)).isEqualTo(site.content());
  }

  @Test
  void aFileGivesWayToAFolderAndBack() throws IOException {
    site.file("zh/topic", "a file").build();
    deploy();
    site.without("zh/topic").page("zh/topic/index.html", "专题").build();
    deploy();
    assertThat(TestSite.filesIn(www)).isEqualTo(site.content());
    site.without("zh/topic/index.html").file("zh/topic", "a file").build();
    deploy();
    assertThat(TestSite.filesIn(www)).isEqualTo(site.content());
  }

  @Test
  void nothingIsDeployedWithoutASite() throws IOException {
    TestSite.delete(site.out());

    assertThatThrownBy(this::deploy)
        .isInstanceOfSatisfying(
            DeployFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(DeployFailure.Reason.NO_SITE));
    assertThat(www).doesNotExist();
  }
}
