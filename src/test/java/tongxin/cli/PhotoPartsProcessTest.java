package tongxin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.deploy.BucketServer;
import tongxin.golden.GoldenSite;
import tongxin.golden.Output;
import tongxin.photo.Pictures;

/**
 * Parts of a newsroom's photos are made by GNU parallel, each in a folder of its own as on machines
 * of their own; one is killed and made again.
 *
 * <p>{@code -Dphotos.parts=16} makes sixteen parts.
 */
final class PhotoPartsProcessTest {
  private static final Path PARALLEL = Path.of("/usr/bin/parallel");
  private static final int PARTS = Integer.getInteger("photos.parts", 3);
  private static final int PHOTOS = 4 * PARTS;

  @TempDir Path temp;
  private BucketServer server;

  @BeforeEach
  void newsrooms() throws Exception {
    assumeTrue(Files.isExecutable(PARALLEL), "GNU parallel is not installed (parallel)");
    server = new BucketServer();
    List<String> folders = new ArrayList<>(List.of("plain", "fresh"));
    IntStream.rangeClosed(1, PARTS).forEach(part -> folders.add("machine-" + part));
    for (String folder : folders) {
      newsroom(GoldenSite.MINIMAL.copyTo(temp.resolve(folder)));
    }
  }

  @AfterEach
  void stop() throws Exception {
    if (server != null) {
      server.close();
    }
  }

  private static void newsroom(Path source) throws IOException {
    for (int i = 0; i < PHOTOS; i++) {
      Path folder = Files.createDirectories(source.resolve("content/articles/a" + i));
      Files.writeString(
          folder.resolve("index.zh.md"),
          "---\ntitle: 题目 "
              + i
              + "\ndate: 2026-01-01\ncolumn: news\nstatus: published\n---\n正文。\n\n![图](a.jpg)\n");
      Files.write(folder.resolve("a.jpg"), Pictures.jpeg(Pictures.scene(900 + i, 600)));
    }
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> tongxin(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "tongxin.cli.Main"));
    command.addAll(List.of(arguments));
    return command;
  }

  private Process started(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(temp.resolve("log").toFile()));
    builder.environment().put("AWS_ACCESS_KEY_ID", "access");
    builder.environment().put("AWS_SECRET_ACCESS_KEY", "very-secret");
    builder.environment().put("AWS_ENDPOINT_URL", server.endpoint().toString());
    return builder.start();
  }

  private void run(List<String> command) throws Exception {
    Process process = started(command);
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue())
        .as(Files.readString(temp.resolve("log"), StandardCharsets.UTF_8))
        .isZero();
  }

  private String[] part(String number) {
    return new String[] {
      "photos",
      "--source",
      "machine-" + number,
      "--part",
      number + "/" + PARTS,
      "--cache",
      "s3://news/the cache"
    };
  }

  private static long files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".sum")).count();
    }
  }

  @Test
  void partsOnManyMachinesGiveTheSiteOfOne() throws Exception {
    Path cache = temp.resolve("machine-2/.tongxin/cache/photos");
    Process killed = started(tongxin(part("2")));
    while (killed.isAlive() && files(cache) == 0) {
      Thread.sleep(5);
    }
    killed.destroyForcibly().waitFor();
    assertThat(killed.exitValue()).isNotZero();

    List<String> all = new ArrayList<>(List.of(PARALLEL.toString(), "-q", "-j", "2"));
    all.addAll(tongxin(part("{}")));
    all.add(":::");
    IntStream.rangeClosed(1, PARTS).forEach(part -> all.add(String.valueOf(part)));
    run(all);
    run(tongxin("cache", "pull", "--source", "fresh", "--cache", "s3://news/the cache"));
    Path fresh = temp.resolve("fresh/.tongxin/cache/photos");
    long fetched = files(fresh);
    assertThat(fetched).isGreaterThanOrEqualTo(PHOTOS * 4L);

    run(tongxin("build", "--source", "fresh"));
    run(tongxin("build", "--source", "plain"));

    assertThat(files(fresh)).isEqualTo(fetched);
    Output.read(temp.resolve("fresh/public"))
        .assertSameAs(Output.read(temp.resolve("plain/public")));
  }
}
