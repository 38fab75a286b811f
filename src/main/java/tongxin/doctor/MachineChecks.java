package tongxin.doctor;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tongxin.photo.pixels.NativeLibraryMissing;
import tongxin.photo.pixels.WebpLibrary;

/** Whether Tongxin can do its work on a machine. */
final class MachineChecks {
  private static final int JAVA = 17;
  private static final long MEMORY = 256L << 20;
  private static final long TEMP_SPACE = 200_000_000;

  /** Tongxin did not exist before. */
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

  private final Machine machine;

  MachineChecks(Machine machine) {
    this.machine = machine;
  }

  List<Finding> all() {
    List<Finding> all = new ArrayList<>();
    all.add(java());
    all.add(memory());
    all.add(names());
    all.add(temp());
    all.add(webp());
    all.add(browser());
    all.add(clock());
    return all;
  }

  private Finding java() {
    String version = machine.property("java.version");
    String number = version.replaceFirst("^1\\.", "").replaceFirst("[^0-9].*", "");
    int feature = number.isEmpty() ? 0 : Integer.parseInt(number);
    return feature < JAVA
        ? Finding.error("java", "old", version, machine.property("java.home"))
        : Finding.ok(
            "java", version, machine.property("java.vendor"), machine.property("java.home"));
  }

  private Finding memory() {
    long megabytes = machine.memory() >> 20;
    return machine.memory() < MEMORY
        ? Finding.warning("memory", "little", megabytes)
        : Finding.ok("memory", megabytes);
  }

  /** Names of files in Chinese need a machine that can write them. */
  private Finding names() {
    String encoding = machine.property("sun.jnu.encoding");
    boolean whole =
        machine.isWindows()
            || (Charset.isSupported(encoding)
                && Charset.forName(encoding).newEncoder().canEncode("同心𠮷é"));
    return whole ? Finding.ok("names", encoding) : Finding.error("names", "not-chinese", encoding);
  }

  private Finding temp() {
    Path folder = Path.of(machine.property("java.io.tmpdir"));
    try {
      Path probe = Files.createTempFile(folder, "tongxin", ".tmp");
      Files.delete(probe);
      long space = Files.getFileStore(folder).getUsableSpace();
      return space < TEMP_SPACE
          ? Finding.warning("temp", "full", folder, space / 1_000_000)
          : Finding.ok("temp", folder);
    } catch (IOException notWritable) {
      return Finding.error("temp", "not-writable", folder);
    }
  }

  /** The library for WebP is a program: a folder mounted "noexec" does not let it run. */
  private Finding webp() {
    try {
      WebpLibrary.require();
      return Finding.ok("webp");
    } catch (NativeLibraryMissing missing) {
      return Finding.error(
          "webp",
          "missing",
          machine.property("java.io.tmpdir"),
          machine.property("os.name"),
          machine.property("os.arch"));
    }
  }

  private Finding browser() {
    boolean screen = machine.has("DISPLAY") || machine.has("WAYLAND_DISPLAY");
    if (machine.isWindows() || machine.isMac()) {
      return Finding.ok("browser");
    }
    if (!screen) {
      return Finding.note("browser", "no-screen");
    }
    return machine.hasProgram("xdg-open")
        ? Finding.ok("browser")
        : Finding.warning("browser", "no-opener");
  }

  private Finding clock() {
    Instant now = machine.clock().instant();
    LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
    return now.isBefore(FIRST)
        ? Finding.error("clock", "past", day)
        : Finding.ok("clock", now.truncatedTo(ChronoUnit.SECONDS));
  }
}
