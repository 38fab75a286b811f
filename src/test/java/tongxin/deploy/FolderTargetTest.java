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
