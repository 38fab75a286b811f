package tongxin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.ObjectName;

/**
 * Keeps the classes of this run in an archive, from which Java starts in a third of the time (JEP
 * 350). The JVM must run with {@code -XX:+RecordDynamicDumpInfo}.
 */
final class ClassArchive {
  private ClassArchive() {}

  /**
   * Writes the archive aside and moves it into place, so that no start ever sees half of one. An
   * archive only saves time: where it cannot be written, nothing is said.
   */
  static void keep(Path archive) {
    Path part = archive.resolveSibling(archive.getFileName() + "." + ProcessHandle.current().pid());
    try {
      // Java reports the dump on standard output, which belongs to the command.
      System.setOut(
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
      ManagementFactory.getPlatformMBeanServer()
          .invoke(
              new ObjectName("com.sun.management:type=DiagnosticCommand"),
              "vmCds",
              new Object[] {new String[] {"dynamic_dump", "\"" + part + "\""}},
              new String[] {String[].class.getName()});
      Files.move(part, archive, StandardCopyOption.REPLACE_EXISTING);
    } catch (JMException | JMRuntimeException | IOException e) {
      // Another JVM, or a folder that cannot be written: the next start is as slow as this one.
      part.toFile().delete();
    }
  }
}
