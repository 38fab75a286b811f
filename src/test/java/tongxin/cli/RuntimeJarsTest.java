package tongxin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jars of target/lib, some of them made lighter: enough for everything, and not too many. */
final class RuntimeJarsTest {
  private static final Path LIB = Path.of("target/lib");
  private static final long TWELVE_MEGABYTES = 12_000_000;

  @TempDir Path temp;

  @BeforeEach
  void theJarsAreThere() {
    assumeTrue(Files.isDirectory(LIB), "target/lib is made by Maven (process-classes)");
  }

  @Test
  void aSiteWithPhotosBuiltFromThemAloneIsTheSameByteForByte() throws Exception {
    Path site = copied(Path.of("src/test/resources/sites/bilingual"), temp.resolve("site"));

    String told = tongxin(jars(), "build", "--source", site, "--out", temp.resolve("light"));
    tongxin(ofThisTest(), "build", "--source", site, "--clean", "--out", temp.resolve("full"));

    Map<String, String> light = files(temp.resolve("light"));
    assertThat(light.keySet()).as(told).anyMatch(name -> name.endsWith(".webp"));
    assertThat(light).isEqualTo(files(temp.resolve("full")));
  }

  @Test
  void titlesAreSpeltInPinyin() throws Exception {
    Path site = copied(Path.of("src/test/resources/sites/minimal"), temp.resolve("site"));

    String told = tongxin(jars(), "new", "village", "重庆都江堰", "--source", site);

    assertThat(told).contains("chong-qing-du-jiang-yan");
  }

  /** The calls of the wrapper, from method to method, as far as they lead into Kotlin's library. */
  @Test
  void nothingThatTheWebpWrapperReachesIsLeftOut() throws IOException {
    JavaClasses all =
        new ClassFileImporter()
            .importJars(new JarFile(full("webp-imageio")), new JarFile(full("kotlin-stdlib")));
    Set<String> kept = entries(Path.of("target/lib", full("kotlin-stdlib").getName()));

    Set<String> missing = new TreeSet<>();
    for (String name : reached(all)) {
      if (name.startsWith("kotlin.") && !kept.contains(name.replace('.', '/') + ".class")) {
        missing.add(name);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void theyTakeAtMostTwelveMegabytes() throws IOException {
    long bytes = 0;
    try (Stream<Path> all = Files.list(LIB)) {
      for (Path jar : all.toList()) {
        bytes += Files.size(jar);
      }
    }
    assertThat(bytes).isLessThan(TWELVE_MEGABYTES);
  }

  private static Set<String> reached(JavaClasses all) {
    Set<String> types = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    Deque<JavaCodeUnit> next = new ArrayDeque<>();
    for (JavaClass type : all) {
      if (type.getName().startsWith("com.luciad.")) {
        next.addAll(type.getCodeUnits());
        load(type, types, next);
      }
    }
    while (!next.isEmpty()) {
      JavaCodeUnit unit = next.poll();
      if (seen.add(unit.getFullName())) {
        for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
          load(access.getTargetOwner(), types, next);
          if (access.getTarget().resolveMember().orElse(null) instanceof JavaCodeUnit called) {
            next.add(called);
          }
        }
      }
    }
    return types;
  }

  /** A class is loaded with those above it, and begins with its static part. */
  private static void load(JavaClass type, Set<String> types, Deque<JavaCodeUnit> next) {
    if (types.add(type.getName())) {
      type.getStaticInitializer().ifPresent(next::add);
      type.getRawSuperclass().ifPresent(above -> load(above, types, next));
      type.getRawInterfaces().forEach(above -> load(above, types, next));
    }
  }

  private static File full(String name) {
    return Stream.of(ofThisTest().split(File.pathSeparator))
        .map(File::new)
        .filter(file -> file.getName().startsWith(name + "-"))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> entries(Path jar) throws IOException {
    Set<String> names = new HashSet<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream().forEach(entry -> names.add(entry.getName()));
    }
    return names;
  }

  private static String jars() {
    return "target/classes" + File.pathSeparator + LIB + File.separator + "*";
  }

  private static String ofThisTest() {
    return System.getProperty("java.class.path");
  }

  private String tongxin(String classPath, Object... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
    command.addAll(List.of("-cp", classPath, "tongxin.cli.Main"));
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isZero();
    return told;
  }

  private static Path copied(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(path -> !path.toString().contains("expected")).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return to;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
