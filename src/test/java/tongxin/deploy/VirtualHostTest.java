package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bucket is a part of the host's name, as Aliyun and Tencent want it, and is signed so. */
final class VirtualHostTest {
  @TempDir Path temp;

  @Test
  void aBucketThatIsAPartOfTheHostsNameIsDeployedTo() throws Exception {
    TestSite site = new TestSite(temp.resolve("newsroom"));
    site.article("tea", "春茶 & 秋茶").file("zh/报告 1+2.txt", "a report").build();
    BucketServer server = new BucketServer("oss.test");
    try {
      deploy(site, server);
      assertThat(server.files("")).isEqualTo(site.content());
      site.without("zh/articles/tea/index.html").article("bus", "通车").build();
      deploy(site, server);
      assertThat(server.files("")).containsAllEntriesOf(site.content());
      assertThat(server.files("")).doesNotContainKey("zh/articles/tea/index.html");
    } finally {
      server.close();
    }
  }

  /** In a process of its own, whose table of hosts knows the name. */
  private void deploy(TestSite site, BucketServer server) throws Exception {
    Path hosts = Files.writeString(temp.resolve("hosts"), "127.0.0.1 news.oss.test\n");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Djdk.net.hosts.file=" + hosts,
            "-cp",
            System.getProperty("java.class.path"),
            DeployProcess.class.getName(),
            site.newsroom().toString(),
            "s3 virtual",
            "http://oss.test:" + server.port() + "/");
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
