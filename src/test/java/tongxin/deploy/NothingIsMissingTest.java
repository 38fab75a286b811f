package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  @Test
  void inAFolderInPlace() throws Exception {
    deployOftenWhileCrawling(
        List.of("folder", temp.resolve("www").toString()), temp.resolve("www"));
  }

  @Test
  void inReleases() throws Exception {
    deployOftenWhileCrawling(
        List.of("releases", temp.resolve("www").toString()), temp.resolve("www/current"));
  }

  private void deployOftenWhileCrawling(List<String> target, Path seen) throws Exception {
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
    for (int i = 0; i < 40; i++) {
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

  private void crawl(Path seen) {
    while (!over.get()) {
      try (Stream<Path> files = Files.walk(seen.resolve("."))) {
        files.filter(file -> file.toString().endsWith(".html")).forEach(page -> page(seen, page));
      } catch (NoSuchFileException | UncheckedIOException e) {
        // A folder went while it was read.
        Thread.onSpinWait();
      } catch (IOException e) {
        missing.add(e.toString());
      }
    }
  }

  private void page(Path seen, Path page) {
    Matcher asked = ASKED.matcher(text(page));
    read.incrementAndGet();
    while (asked.find()) {
      String wanted = asked.group(1);
      boolean link = wanted.isEmpty() || wanted.endsWith("/");
      Path file = seen.resolve(link ? wanted + "index.html" : wanted);
      // A page that was replaced since then does not ask any more.
      if (!Files.exists(file)
          && text(page).contains("\"/" + wanted + "\"")
          && !Files.exists(file)) {
        missing.add(page.getFileName() + " of " + page + " asks for " + wanted);
      }
    }
  }

  private static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (NoSuchFileException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
