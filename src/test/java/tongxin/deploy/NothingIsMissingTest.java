package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.domain.Blob;
import org.jclouds.blobstore.domain.StorageMetadata;
import org.jclouds.blobstore.options.ListContainerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crawler reads the target while it is deployed to: no page asks for what is not there. */
final class NothingIsMissingTest {
  private static final int DEPLOYMENTS = 20;
  private static final Pattern ASKED = Pattern.compile("(?:href|src)=\"/([^\"]*)\"");

  @TempDir Path temp;
  private final Set<String> missing = new ConcurrentSkipListSet<>();
  private final AtomicInteger read = new AtomicInteger();
  private final AtomicBoolean over = new AtomicBoolean();

  /** What readers get: the addresses of all pages, and a file by its address. */
  private interface Seen {
    List<String> pages() throws IOException;

    Optional<String> file(String path) throws IOException;
  }

  /** A folder from which a server gives files. */
  private record Folder(Path root) implements Seen {
    @Override
    public List<String> pages() throws IOException {
      try (Stream<Path> files = Files.walk(root.resolve("."))) {
        return files
            .map(file -> root.resolve(".").relativize(file).toString())
            .filter(path -> path.endsWith(".html"))
            .toList();
      } catch (NoSuchFileException | UncheckedIOException e) {
        // A folder went while it was read.
        return List.of();
      }
    }

    @Override
    public Optional<String> file(String path) throws IOException {
      try {
        return Optional.of(Files.readString(root.resolve(path)));
      } catch (NoSuchFileException e) {
        return Optional.empty();
      }
    }
  }

  /** A bucket from which a server gives objects. */
  private record Bucket(BlobStore blobs) implements Seen {
    @Override
    public List<String> pages() {
      ListContainerOptions all = ListContainerOptions.Builder.recursive().maxResults(1000);
      return blobs.list(BucketServer.BUCKET, all).stream()
          .map(StorageMetadata::getName)
          .filter(path -> path.endsWith(".html"))
          .toList();
    }

    @Override
    public Optional<String> file(String path) throws IOException {
      Blob blob = blobs.getBlob(BucketServer.BUCKET, path);
      if (blob == null) {
        return Optional.empty();
      }
      try (InputStream in = blob.getPayload().openStream()) {
        return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void inAFolderInPlace() throws Exception {
    Path www = temp.resolve("www");
    deployOftenWhileCrawling(List.of("folder", www.toString()), new Folder(www));
  }

  @Test
  void inReleases() throws Exception {
    Path www = temp.resolve("www");
    deployOftenWhileCrawling(
        List.of("releases", www.toString()), new Folder(www.resolve("current")));
  }

  @Test
  void atAServer() throws Exception {
    Path www = temp.resolve("www");
    SshServer ssh = SshServer.start(temp.resolve("ssh"), true);
    try {
      deployOftenWhileCrawling(
          List.of(
              "sftp",
              www.toString(),
              String.valueOf(ssh.port),
              ssh.file("user").toString(),
              ssh.file("known_hosts").toString()),
          new Folder(www));
    } finally {
      ssh.close();
    }
  }

  @Test
  void inABucket() throws Exception {
    BucketServer server = new BucketServer();
    try {
      deployOftenWhileCrawling(
          List.of("s3", server.endpoint().toString()), new Bucket(server.blobs()));
    } finally {
      server.close();
    }
  }

  private void deployOftenWhileCrawling(List<String> target, Seen seen) throws Exception {
    TestSite site = new TestSite(temp.resolve("newsroom"));
    deploy(site, target, 0);
    Thread crawler = new Thread(() -> crawl(seen), "crawler");
    crawler.start();
    try {
      for (int round = 1; round <= DEPLOYMENTS; round++) {
        deploy(site, target, round);
      }
    } finally {
      over.set(true);
      crawler.join();
    }
    assertThat(missing).isEmpty();
    assertThat(read).hasPositiveValue();
  }

  private static void deploy(TestSite site, List<String> target, int round) throws IOException {
    site.style("body { margin: " + round + "px }");
    for (int i = 0; i < 25; i++) {
      if ((i + round) % 5 == 0) {
        site.without("zh/articles/a" + i + "/index.html");
      } else {
        site.article("a" + i, "第 " + i + " 篇，第 " + round + " 版");
      }
    }
    site.article("only-" + round, "只在这一次").build();
    Deployment.run(
        DeployProcess.target(target),
        DeployProcess.request(site.newsroom()),
        DeployListener.SILENT);
    site.without("zh/articles/only-" + round + "/index.html");
  }

  private void crawl(Seen seen) {
    while (!over.get()) {
      try {
        for (String page : seen.pages()) {
          page(seen, page);
        }
        // The deployments need some of the machine as well.
        Thread.sleep(5);
      } catch (IOException | InterruptedException e) {
        missing.add(e.toString());
      }
    }
  }

  private void page(Seen seen, String page) throws IOException {
    Matcher asked = ASKED.matcher(seen.file(page).orElse(""));
    read.incrementAndGet();
    while (asked.find()) {
      String wanted = asked.group(1);
      boolean link = wanted.isEmpty() || wanted.endsWith("/");
      String file = link ? wanted + "index.html" : wanted;
      // A page that was replaced since then does not ask any more.
      if (seen.file(file).isEmpty()
          && seen.file(page).orElse("").contains("\"/" + wanted + "\"")
          && seen.file(file).isEmpty()) {
        missing.add(page + " asks for " + wanted);
      }
    }
  }
}
