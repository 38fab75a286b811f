package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import tongxin.deploy.manifest.Change;

/** A command of the newsroom's own, and the one that is given the addresses for caches. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class CommandTargetTest extends TargetContract {
  private static final String COPY = "rm -rf \"$WWW\"; cp -r \"$TONGXIN_SITE\" \"$WWW\"";
  private List<String> purge = List.of();

  @Override
  Map<String, String> environment() {
    return Map.of("PATH", System.getenv("PATH"), "WWW", temp.resolve("www").toString());
  }

  @Override
  Target target() {
    return target(COPY);
  }

  @Override
  boolean hasGrace() {
    return false;
  }

  @Override
  SortedMap<String, String> seen() throws IOException {
    return TestSite.filesIn(temp.resolve("www"));
  }

  @Override
  void tamper(String path, @Nullable String content) throws IOException {
    Path file = temp.resolve("www").resolve(path);
    if (content == null) {
      Files.delete(file);
    } else {
      Files.writeString(file, content);
    }
  }

  /** It says nothing. */
  @Override
  void loseManifest() {}

  private Target target(String... command) {
    TargetSettings settings = new TargetSettings("main", 5, 7, purge, null);
    return new Target.Command(settings, List.of(command));
  }

  private DeployResult deploy(String... command) throws IOException {
    return Deployment.run(target(command), request(), DeployListener.SILENT);
  }

  @Test
  void theCommandFindsTheSiteAndWhatChanged() throws IOException {
    String copy = COPY + "; cp \"$TONGXIN_CHANGED\" ../list";
    deploy(copy);
    assertThat(TestSite.filesIn(temp.resolve("www"))).isEqualTo(site.content());
    site.article("tea", "春茶开采").without("zh/articles/bus/index.html").build();

    DeployResult result = deploy(copy);

    assertThat(result.difference().of(Change.Kind.GONE)).extracting(Change::title).contains("通车");
    assertThat(TestSite.filesIn(temp.resolve("www"))).isEqualTo(site.content());
    assertThat(Files.readAllLines(temp.resolve("list")))
        .containsExactly("zh/articles/tea/index.html", "zh/feed.xml", "zh/index.html");
    Deployment.rollback(target(copy), request(), DeployListener.SILENT, null);
    assertThat(TestSite.filesIn(temp.resolve("www"))).containsKey("zh/articles/bus/index.html");
  }

  @Test
  void aCommandThatFailsIsAFailureAndRunsAgain() throws IOException {
    assertThatThrownBy(() -> deploy("echo no room >&2; exit 3"))
        .isInstanceOfSatisfying(
            DeployFailure.class,
            it -> {
              assertThat(it.reason()).isEqualTo(DeployFailure.Reason.PROGRAM_FAILED);
              assertThat(it.detail()).contains("no room");
            });
    assertThatThrownBy(() -> deploy("no-such-program-here", ""))
        .isInstanceOfSatisfying(
            DeployFailure.class,
            it -> assertThat(it.reason()).isEqualTo(DeployFailure.Reason.PROGRAM_MISSING));

    assertThat(deploy("true").difference().of(Change.Kind.NEW)).isNotEmpty();
  }

  @Test
  void whatTheCommandForCachesDidNotTakeIsGivenToItAgain() throws IOException {
    deploy("true");
    site.article("tea", "春茶开采").build();
    purge = List.of("exit 7");
    assertThatThrownBy(() -> deploy("true"))
        .isInstanceOfSatisfying(
            DeployFailure.class,
            it -> {
              assertThat(it.reason()).isEqualTo(DeployFailure.Reason.PURGE_FAILED);
              assertThat(it.isAfterPublication()).isTrue();
            });
    site.article("bus", "通车了").build();
    purge = List.of("cat > ../addresses");

    DeployResult result = deploy("true");

    assertThat(Files.readAllLines(temp.resolve("addresses")))
        .containsExactly(
            "https://example.org/zh/articles/tea/",
            "https://example.org/zh/feed.xml",
            "https://example.org/zh/",
            "https://example.org/zh/articles/bus/")
        .isEqualTo(result.purge());
    purge = List.of("exit 7");
    assertThat(deploy("true").purge()).isEmpty();
  }

  @Test
  void aDeploymentThatBrokeOffIsMadeUpForAtTheCaches() throws IOException {
    deploy("true");
    site.article("tea", "春茶开采").build();
    assertThatThrownBy(() -> deploy("exit 1")).isInstanceOf(DeployFailure.class);
    site.article("tea", "春茶").build();

    assertThat(deploy("true").purge()).contains("https://example.org/zh/articles/tea/");
    assertThat(deploy("true").purge()).isEmpty();
  }

  @Test
  void packedFilesAndRulesOfHostsHaveNoAddressOfTheirOwn() throws IOException {
    site.file("zh/index.html.gz", "1").file("zh/index.html.br", "1").file("data/tea.csv.gz", "1");
    site.file("_headers", "1").file("_redirects", "1").file("CNAME", "example.org").build();

    List<String> addresses = deploy("true").purge();

    assertThat(addresses)
        .contains("https://example.org/data/tea.csv.gz", "https://example.org/zh/")
        .noneMatch(it -> it.endsWith(".html.gz") || it.endsWith(".br"))
        .noneMatch(it -> it.contains("/_") || it.contains("CNAME") || it.contains("nojekyll"));
  }

  @Test
  void theAddressesGoToTheCommandForCaches() throws IOException {
    deploy("true");
    site.article("tea", "春茶开采").build();
    purge = List.of("cat > ../addresses");

    deploy("true");

    assertThat(Files.readAllLines(temp.resolve("addresses")))
        .containsExactly(
            "https://example.org/zh/articles/tea/",
            "https://example.org/zh/feed.xml",
            "https://example.org/zh/");
  }
}
