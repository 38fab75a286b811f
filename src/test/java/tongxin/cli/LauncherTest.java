package tongxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The file "tongxin" in the checkout, with a Java and a Maven that only say how they are called.
 */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  @TempDir Path temp;

  @Test
  void aFirstStartInAChinesePathUnderALocaleThatIsNotInstalledUsesUtf8Throughout()
      throws Exception {
    Path checkout = checkout();

    String told = start(checkout);

    assertThat(told)
        .contains("mvn LC_ALL=C.UTF-8", "java LC_ALL=C.UTF-8", "-Duser.language=zh")
        .contains(checkout.resolve("target/tongxin.jar").toString());
    assertThat(start(checkout)).as("a second start").doesNotContain("mvn");
  }

  private Path checkout() throws IOException {
    Path checkout = Files.createDirectories(temp.resolve("编辑部/同心"));
    Path script = Files.copy(Path.of("tongxin"), checkout.resolve("tongxin"));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path texts = Files.createDirectories(checkout.resolve("src/launcher"));
    try (Stream<Path> all = Files.list(Path.of("src/launcher"))) {
      for (Path text : all.toList()) {
        Files.copy(text, texts.resolve(text.getFileName().toString()));
      }
    }
    Path jdk = Files.createDirectories(temp.resolve("jdk/bin"));
    Files.writeString(temp.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
    program(jdk.resolve("java"), "echo \"java LC_ALL=$LC_ALL $*\"");
    program(jdk.resolve("javac"), "");
    program(
        jdk.resolve("mvn"),
        "echo \"mvn LC_ALL=$LC_ALL\"; mkdir -p target; touch target/tongxin.jar");
    return checkout;
  }

  private static void program(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private String start(Path checkout) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", "cd 编辑部/同心 && ./tongxin check");
    builder.directory(checkout.resolve("../..").normalize().toFile());
    builder.redirectErrorStream(true);
    builder.environment().remove("LC_ALL");
    builder.environment().remove("LC_MESSAGES");
    builder.environment().put("LANG", "zh_CN.UTF-8");
    builder.environment().put("JAVA_HOME", temp.resolve("jdk").toString());
    builder
        .environment()
        .merge("PATH", temp.resolve("jdk/bin").toString(), (path, own) -> own + ":" + path);
    Process process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return told;
  }
}
