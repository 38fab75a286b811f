package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tongxin.deploy.DeployRequest.Option;
import tongxin.deploy.manifest.Manifest;
import tongxin.deploy.manifest.ManifestFile;
import tongxin.deploy.manifest.Plan;
import tongxin.deploy.place.InPlaceSite;
import tongxin.deploy.site.SiteFiles;
import tongxin.deploy.storage.FolderTree;
import tongxin.deploy.storage.TreeStorage;
import tongxin.output.SiteManifest;

/** A folder of this computer, in which files take the place of those before. */
final class FolderTargetTest extends TargetContract {
  private String folder = "www";

  private Path www() {
    return temp.resolve(folder);
  }

  @Override
  Target target() {
    return new Target.Folder(settings(5), www(), false);
  }

  @Override
  SortedMap<String, String> seen() throws IOException {
    return TestSite.filesIn(www());
  }

  @Override
  void tamper(String path, @Nullable String content) throws IOException {
    if (content == null) {
      Files.delete(www().resolve(path));
    } else {
      Files.writeString(www().resolve(path), content);
    }
  }

  @Override
  void loseManifest() throws IOException {
    TestSite.delete(www().resolve(".tongxin"));
  }

  @Test
  void whatIsWithdrawnGoesAlsoWhereThatBrokeOffOnTheWay() throws IOException {
    site.index("春茶通车").build();
    deploy();
    site.withdraw("tea").index("通车").build();
    SiteManifest listed = SiteManifest.read(site.out()).orElseThrow();
    SiteFiles files = SiteFiles.read(site.out(), listed, request().state(), now);
    try (InPlaceSite place =
        new InPlaceSite(new TreeStorage(new FolderTree(www()), ""), temp.resolve("cache"), "")) {
      Manifest known = place.load().orElseThrow();
      Plan plan = Plan.of(files, known, new Plan.Grace(now.getEpochSecond(), 7));
      place.begin(known, plan, files);
      place.delete(plan.deletions().stream().filter(it -> !it.startsWith("search/")).toList());
    }

    deploy();

    assertThat(seen()).isEqualTo(site.content());
  }

  @Test
  void whatIsAtATargetOfAnOlderProgramGoesWithAPage() throws IOException {
    deploy();
    Path state = www().resolve(".tongxin/state");
    Manifest known;
    try (InPlaceSite place =
        new InPlaceSite(new TreeStorage(new FolderTree(www()), ""), temp.resolve("cache"), "")) {
      known = place.load().orElseThrow();
    }
    Files.write(state, TestSite.withoutOwners(ManifestFile.whole(known).bytes()));
    site.withdraw("tea").article("bus", "通车", "222222").style("body { color: red }").build();

    deploy();

    SortedMap<String, String> more = seen();
    more.keySet().removeAll(site.content().keySet());
    assertThat(more.keySet()).singleElement().asString().startsWith("css/");
  }

  @Test
  void filesOfOthersAreLeftAloneUnlessAskedFor() throws IOException {
    deploy();
    tamper("zh/index.html", "changed by hand");
    tamper("own.txt", "mine");

    DeployResult result = deploy();

    assertThat(result.difference().foreign()).containsExactly("zh/index.html");
    assertThat(result.difference().unknown()).containsExactly("own.txt");
    assertThat(www().resolve("own.txt")).hasContent("mine");
    deploy(Option.DELETE_UNKNOWN);
    assertThat(seen()).isEqualTo(site.content());
  }

  @Test
  void aManifestOfAnotherTargetIsNotBelieved() throws IOException {
    deploy();
    Path first = www();
    folder = "other";
    Files.createDirectories(www());
    Files.move(first.resolve(".tongxin"), www().resolve(".tongxin"));

    deploy();

    assertThat(seen()).isEqualTo(site.content());
  }

  @Test
  void nothingIsDeployedWithoutASite() throws IOException {
    TestSite.delete(site.out());

    assertThatThrownBy(this::deploy)
        .isInstanceOfSatisfying(
            DeployFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(DeployFailure.Reason.NO_SITE));
    assertThat(www()).doesNotExist();
  }
}
