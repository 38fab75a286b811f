package tongxin.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets Jazzer search in each target, one after the other, each in a process of its own: {@code mvn
 * -P fuzz verify}. Jazzer is on the class path of that profile alone.
 *
 * <p>{@code -Dfuzz.seconds=600} is the time for each target, {@code -Dfuzz.targets=yaml,docx}
 * leaves out the others. What is found stays in {@code target/fuzz/TARGET}: mend the program, then
 * put the input among the seeds.
 */
public final class FuzzRun {
  private static final Path SEEDS = Path.of("src/test/resources/fuzz");

  private FuzzRun() {}

  /** Ends with 1 where something was found. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String wanted = System.getProperty("fuzz.targets", "");
    List<String> found = new ArrayList<>();
    for (FuzzTarget target : FuzzTarget.values()) {
      String name = target.folderName();
      if (wanted.isEmpty() || Arrays.asList(wanted.split(",", -1)).contains(name)) {
        System.out.println("fuzz: " + name);
        if (run(name) != 0) {
          found.add(name);
        }
      }
    }
    System.out.println(found.isEmpty() ? "fuzz: nothing was found" : "fuzz: found in " + found);
    System.exit(found.isEmpty() ? 0 : 1);
  }

  private static int run(String name) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of("target/fuzz", name));
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    try (Stream<Path> seeds = Files.list(SEEDS.resolve(name))) {
      for (Path seed : seeds.toList()) {
        Files.copy(
            seed,
            corpus.resolve(String.valueOf(seed.getFileName())),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    FuzzCorpus kept = FuzzCorpus.of(name);
    kept.unpack(corpus);
    int status = search(name, folder, corpus);
    kept.pack(corpus);
    return status;
  }

  private static int search(String name, Path folder, Path corpus)
      throws IOException, InterruptedException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-Dfuzz.target=" + name,
            // Nothing is asked of other hosts, whatever an input says.
            "-Dhttp.proxyHost=127.0.0.1",
            "-Dhttp.proxyPort=9",
            "-Dhttps.proxyHost=127.0.0.1",
            "-Dhttps.proxyPort=9",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + FuzzEntry.class.getName(),
            "--instrumentation_includes=tongxin.**:org.snakeyaml.**:org.commonmark.**:com.drew.**",
            // The targets of servers ask over a connection of this computer, which is no fault.
            "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery",
            "--reproducer_path=" + folder,
            corpus.toString(),
            "-artifact_prefix=" + folder + "/",
            "-max_total_time=" + System.getProperty("fuzz.seconds", "600"),
            "-timeout=60",
            "-rss_limit_mb=2500",
            "-max_len=" + (name.equals("image") ? 20_000 : 4_000),
            "-print_final_stats=1")
        .inheritIO()
        .start()
        .waitFor();
  }
}
