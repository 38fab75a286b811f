package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tongxin.deploy.process.Programs;

/** A branch of a bare repository, as hosts of pages have it. */
final class BranchTargetTest extends TargetContract {
  private boolean flat;
  private @Nullable String domain;

  private Path repository() {
    return temp.resolve("news.git");
  }

  private Path checkout() {
    return temp.resolve("clone");
  }

  @BeforeEach
  void aRepository() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "git is not installed");
    git(temp, "init", "-q", "--bare", repository().toString());
  }

  private Programs.Ended git(Path folder, String... words) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=x", "-c", "user.email=x@localhost"));
    command.addAll(List.of(words));
    return new Programs(folder, environment()).run(command, new byte[0]);
  }

  @Override
  Map<String, String> environment() {
    return Map.of("PATH", System.getenv("PATH"), "HOME", temp.toString());
  }

  @Override
  Target target() {
    return new Target.Git(settings(keep), repository().toString(), "pages", flat, domain);
  }

  @Override
  SortedMap<String, String> seen() throws IOException {
    TestSite.delete(checkout());
    git(temp, "clone", "-q", "-b", "pages", repository().toString(), checkout().toString());
    SortedMap<String, String> files = TestSite.filesIn(checkout());
    files.keySet().removeIf(path -> path.startsWith(".git/"));
    return files;
  }

  @Override
  void tamper(String path, @Nullable String content) throws IOException {
    seen();
    Path file = checkout().resolve(path);
    if (content == null) {
      Files.delete(file);
    } else {
      Files.writeString(file, content);
    }
    git(checkout(), "add", "-A");
    git(checkout(), "commit", "-q", "-m", "by hand");
    git(checkout(), "push", "-q", "origin", "pages");
  }

  @Override
  void loseManifest() throws IOException {
    seen();
    git(checkout(), "commit", "-q", "--amend", "-m", "another message");
    git(checkout(), "push", "-q", "-f", "origin", "pages");
  }

  private long commits() throws IOException {
    return git(repository(), "log", "--format=%H", "pages").out().lines().count();
  }

  @Test
  void theHistoryIsKept() throws IOException {
    deploy();
    site.article("tea", "春茶开采").build();
    deploy();
    deploy();

    assertThat(commits()).isEqualTo(2);
    assertThat(git(repository(), "log", "-1", "--format=%B", "pages").out()).contains("+ 春茶开采");
  }

  @Test
  void orEachDeploymentTakesThePlaceOfAllBefore() throws IOException {
    flat = true;
    SortedMap<String, String> first = site.content();
    deploy();
    site.article("tea", "春茶开采").build();
    deploy();
    assertThat(commits()).isEqualTo(1);
    assertThat(seen()).isEqualTo(site.content());

    rollback(null);
    assertThat(seen()).isEqualTo(first);
  }

  @Test
  void whatTheHostNeedsIsThere() throws IOException {
    site.without(".nojekyll").build();
    domain = "news.example.org";
    deploy();
    assertThat(seen()).containsEntry(".nojekyll", "").containsEntry("CNAME", "news.example.org\n");
    domain = null;
    deploy();
    assertThat(seen()).containsEntry("CNAME", "news.example.org\n");
  }

  @Test
  void filesOfOthersStay() throws IOException {
    deploy();
    tamper("README.md", "by hand");
    site.article("tea", "春茶开采").build();
    assertThat(deploy().difference().unknown()).containsExactly("README.md");
    site.article("tea", "春茶上市").build();
    deploy();
    assertThat(seen()).containsEntry("README.md", "by hand");
    deploy(DeployRequest.Option.DELETE_UNKNOWN);
    assertThat(seen()).isEqualTo(site.content());
  }

  @Test
  void aRepositoryThatIsNotThereIsSaid() throws IOException {
    TestSite.delete(repository());
    assertThatThrownBy(this::deploy)
        .isInstanceOfSatisfying(
            DeployFailure.class,
            it -> assertThat(it.reason()).isEqualTo(DeployFailure.Reason.TARGET_MISSING));
  }
}
