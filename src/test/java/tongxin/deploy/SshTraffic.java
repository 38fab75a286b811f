package tongxin.deploy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a server with sftp was asked: operations by name (draft-ietf-secsh-filexfer-02, section 3),
 * commands, and bytes, without those of SSH itself.
 *
 * @param operations how often each was asked for; {@code command} for those of a shell
 * @param bytes that came to the server
 */
record SshTraffic(Map<String, Integer> operations, long bytes) {
  private static final Path SERVER = Path.of("/usr/lib/openssh/sftp-server");
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(1, "init"),
          Map.entry(3, "open"),
          Map.entry(4, "close"),
          Map.entry(5, "read"),
          Map.entry(6, "write"),
          Map.entry(7, "lstat"),
          Map.entry(8, "fstat"),
          Map.entry(9, "setstat"),
          Map.entry(10, "fsetstat"),
          Map.entry(11, "opendir"),
          Map.entry(12, "readdir"),
          Map.entry(13, "remove"),
          Map.entry(14, "mkdir"),
          Map.entry(15, "rmdir"),
          Map.entry(16, "realpath"),
          Map.entry(17, "stat"),
          Map.entry(18, "rename"),
          Map.entry(19, "readlink"),
          Map.entry(20, "symlink"),
          Map.entry(200, "extended"));

  /** A program for a server to run in the place of what it is asked for, which it keeps. */
  static Path program(Path folder, boolean onlyFiles) throws IOException {
    assumeTrue(Files.isExecutable(SERVER), SERVER + " is not installed");
    Path kept = Files.createDirectories(folder.resolve("asked"));
    Path program = folder.resolve("record");
    String command =
        onlyFiles
            ? "exit 1"
            : "echo \"$SSH_ORIGINAL_COMMAND\" >\"$kept/command.$$\"\n"
                + "  exec sh -c \"$SSH_ORIGINAL_COMMAND\"";
    Files.writeString(
        program,
        "#!/bin/sh\nkept='"
            + kept
            + "'\ncase \"$SSH_ORIGINAL_COMMAND\" in\n*sftp*) tee \"$kept/sftp.$$\" | "
            + SERVER
            + " ;;\n*)\n  "
            + command
            + "\n  ;;\nesac\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return program;
  }

  /** What was asked since this was last called. */
  static SshTraffic since(SshServer server) throws IOException {
    Map<String, Integer> operations = new TreeMap<>();
    long bytes = 0;
    List<Path> files;
    try (Stream<Path> all = Files.list(server.file("asked"))) {
      files = all.toList();
    }
    for (Path file : files) {
      byte[] asked = Files.readAllBytes(file);
      bytes += asked.length;
      if (String.valueOf(file.getFileName()).startsWith("command")) {
        operations.merge("command", 1, Integer::sum);
      } else {
        count(ByteBuffer.wrap(asked), operations);
      }
      Files.delete(file);
    }
    return new SshTraffic(operations, bytes);
  }

  /** A packet has its length in four bytes, then its kind. */
  private static void count(ByteBuffer asked, Map<String, Integer> operations) {
    while (asked.remaining() >= 5) {
      int length = asked.getInt();
      int kind = asked.get() & 0xff;
      operations.merge(NAMES.getOrDefault(kind, String.valueOf(kind)), 1, Integer::sum);
      asked.position(Math.min(asked.limit(), asked.position() + length - 1));
    }
  }

  /** How many operations and commands. */
  int count() {
    return operations.values().stream().mapToInt(Integer::intValue).sum();
  }
}
