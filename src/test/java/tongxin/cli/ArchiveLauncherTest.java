package tongxin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The files that somebody double-clicks in an unpacked archive, in a folder with a Chinese name and
 * spaces, with a Java that only says how it is called.
 */
@DisabledOnOs(OS.WINDOWS)
final class ArchiveLauncherTest {
  private static final Path LAUNCHER = Path.of("src/dist/launcher");

  @TempDir Path temp;
  private Path archive;

  @BeforeEach
  void anUnpackedArchive() throws IOException {
    archive = Files.createDirectories(temp.resolve("同心 编辑部/tongxin"));
    Path app = Files.createDirectories(archive.resolve("app"));
    Files.writeString(app.resolve("tongxin.jar"), "x");
    try (Stream<Path> all = Files.list(LAUNCHER)) {
      for (Path file : all.toList()) {
        String name = file.getFileName().toString();
        Path folder = name.startsWith("java-") ? app : archive;
        String text = Files.readString(file).replace("\r\n", "\n");
        boolean windows = name.endsWith(".cmd") || name.endsWith(".txt");
        Path copy = folder.resolve(name);
        Files.writeString(copy, windows ? text.replace("\n", "\r\n") : text);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  private void java(Path home, String version) throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path java = home.resolve("bin/java");
    Files.writeString(
        java, "#!/bin/sh\nprintf 'JAVA LC_ALL=%s\\n' \"$LC_ALL\"\nprintf '%s\\n' \"$@\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private record Told(int status, String text) {}

  private Told run(Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(temp.toFile());
    builder.redirectInput(Path.of("/dev/null").toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "LC_ALL", "TONGXIN_CLASSPATH"));
    builder.environment().put("TONGXIN_NO_TERMINAL", "1");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
    return new Told(process.exitValue(), text);
  }

  @Test
  void aDoubleClickOpensTheDeskOfLastTimeWithTheJavaOfTheArchive() throws Exception {
    java(archive.resolve("runtime"), "25.0.3");

    Told told = run(Map.of("LANG", "zh_CN.GB18030"), archive.resolve("tongxin-desk.sh").toString());

    assertThat(told.status()).isZero();
    assertThat(told.text().lines())
        .contains("JAVA LC_ALL=C.UTF-8", "-Duser.language=zh", "tongxin.cli.Main")
        .contains(archive.toRealPath().resolve("app/tongxin.jar").toString())
        .containsSubsequence("tongxin.cli.Main", "desk", "--last");
    assertThat(told.text()).contains("-Dtongxin.start-cache=");
  }

  @Test
  void aSecondStartUsesWhatTheFirstHasKept() throws Exception {
    java(archive.resolve("runtime"), "25.0.3");
    String tongxin = archive.resolve("tongxin").toString();
    String wanted =
        run(Map.of(), tongxin, "check")
            .text()
            .lines()
            .filter(line -> line.startsWith("-Dtongxin.start-cache="))
            .findFirst()
            .orElseThrow()
            .replace("-Dtongxin.start-cache=", "");
    Files.writeString(Path.of(wanted), "x");
    assertThat(run(Map.of(), tongxin, "check").text()).contains("-XX:AOTCache=" + wanted);
    Files.writeString(archive.resolve("app/tongxin.jar"), "another version");
    assertThat(run(Map.of(), tongxin, "check").text()).doesNotContain("-XX:AOTCache=");
  }

  @Test
  void withoutARuntimeTheJavaOfTheComputerIsUsedIfItIsNewEnough() throws Exception {
    java(temp.resolve("jdk"), "17.0.2");
    java(temp.resolve("old"), "11.0.2");
    String tongxin = archive.resolve("tongxin").toString();

    Told good = run(Map.of("JAVA_HOME", temp.resolve("jdk").toString()), tongxin, "check", "a b");
    assertThat(good.text().lines()).containsSubsequence("tongxin.cli.Main", "check", "a b");
    assertThat(good.text()).doesNotContain("AOT").doesNotContain("--enable-native-access");
    Told old = run(Map.of("JAVA_HOME", temp.resolve("old").toString()), tongxin, "check");
    assertThat(old.status()).isEqualTo(2);
    assertThat(old.text()).contains("太旧", "too old");
    Told none = run(Map.of("PATH", withoutJava()), tongxin, "check");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.text()).contains("找不到 Java", "was not found");
  }

  /** The programs that the file itself needs, and no Java. */
  private String withoutJava() throws IOException {
    Path bin = Files.createDirectories(temp.resolve("bin"));
    for (String name : List.of("sh", "dirname", "readlink", "uname", "cat", "ls", "cksum", "sed")) {
      Path program = Path.of("/usr/bin", name);
      Files.createSymbolicLink(
          bin.resolve(name), Files.exists(program) ? program : Path.of("/bin", name));
    }
    return bin.toString();
  }

  @Test
  void filesForWindowsAreAsciiInside() throws IOException {
    for (String name : List.of("同心.cmd", "tongxin.cmd")) {
      String text = Files.readString(LAUNCHER.resolve(name));
      assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).as(name).isTrue();
    }
    assertThat(Files.readString(Path.of(".gitattributes"))).contains("*.cmd text eol=crlf");
  }

  /** Wine's cmd.exe stands in for that of Windows; it ends with 0 or 1 alone. */
  @Test
  void aDoubleClickOnWindowsOpensTheDesk() throws Exception {
    assumeTrue(isThere("wine"), "wine is not installed: 同心.cmd is not tried");
    Path bin = Files.createDirectories(archive.resolve("runtime/bin"));
    Files.writeString(archive.resolve("runtime/release"), "JAVA_VERSION=\"25.0.3\"\r\n");
    Files.writeString(bin.resolve("java.bat"), "@echo off\r\necho JAVA %*\r\nexit /b 0\r\n");

    Told told = wine("同心.cmd", "--no-open", "a b");

    assertThat(told.text())
        .contains("JAVA -XX:+UseSerialGC", "tongxin.cli.Main desk --last --no-open \"a b\"")
        .contains("-cp \"app\\tongxin.jar\"", "-Dtongxin.start-cache=app\\start-25.0.3-");
    assertThat(told.status()).as(told.text()).isZero();
    Files.writeString(archive.resolve("runtime/release"), "JAVA_VERSION=\"11.0.2\"\r\n");
    Told old = wine("tongxin.cmd", "check");
    assertThat(old.status()).isNotZero();
    assertThat(old.text()).contains("too old");
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private Told wine(String... command) throws Exception {
    List<String> words =
        new ArrayList<>(List.of("sh", "-c", "cd \"$0\" && exec wine cmd /c \"$@\""));
    words.add(archive.toString());
    words.addAll(List.of(command));
    Map<String, String> environment =
        Map.of(
            "WINEPREFIX", Files.createDirectories(temp.resolve("wine")).toString(),
            "WINEDEBUG", "-all",
            "DISPLAY", "",
            "LC_ALL", "C.UTF-8",
            "TONGXIN_NO_PAUSE", "1");
    return run(environment, words.toArray(String[]::new));
  }
}
