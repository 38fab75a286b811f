package tongxin.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import tongxin.pipeline.BuildState.Stamp;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Severity;

/**
 * The file in which the state of the last build is kept: a checksum, then the values in order. A
 * file that was cut off or has one wrong byte is as good as none.
 */
final class BuildStateFile {
  private static final String FORMAT = "tongxin build 1";

  private final Path file;

  BuildStateFile(Path file) {
    this.file = file;
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** The state that is kept; nothing where it cannot be read. */
  Optional<BuildState> read() {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      if (bytes.remaining() < Long.BYTES || bytes.getLong() != checksum(bytes.slice())) {
        return Optional.empty();
      }
      return decode(
          new DataInputStream(
              new ByteArrayInputStream(bytes.array(), Long.BYTES, bytes.remaining())));
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Keeps a state in place of what was kept before. */
  void write(BuildState state) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
    encode(state, new DataOutputStream(bytes));
    ByteBuffer all = ByteBuffer.allocate(Long.BYTES + bytes.size());
    all.putLong(checksum(ByteBuffer.wrap(bytes.toByteArray()))).put(bytes.toByteArray());
    Path next = Files.createTempFile(file.getParent(), "build", ".next");
    try {
      Files.write(next, all.array());
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private static long checksum(ByteBuffer bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  private static void encode(BuildState state, DataOutputStream out) throws IOException {
    out.writeUTF(FORMAT);
    out.writeUTF(state.program());
    out.writeUTF(state.options());
    out.writeUTF(state.now().toString());
    ZonedDateTime next = state.nextChange();
    out.writeUTF(next == null ? "" : next.toString());
    out.writeInt(state.pages());
    out.writeInt(state.problems().size());
    for (Problem problem : state.problems()) {
      encode(problem, out);
    }
    stamps(state.sources(), out);
    stamps(state.outputs(), out);
  }

  private static Optional<BuildState> decode(DataInputStream in) throws IOException {
    if (!in.readUTF().equals(FORMAT)) {
      return Optional.empty();
    }
    String program = in.readUTF();
    String options = in.readUTF();
    Instant now = Instant.parse(in.readUTF());
    String next = in.readUTF();
    int pages = in.readInt();
    List<Problem> problems = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      problems.add(problem(in));
    }
    return Optional.of(
        new BuildState(
            program,
            options,
            now,
            next.isEmpty() ? null : ZonedDateTime.parse(next),
            pages,
            List.copyOf(problems),
            stamps(in),
            stamps(in)));
  }

  private static void encode(Problem problem, DataOutputStream out) throws IOException {
    out.writeUTF(problem.code().name());
    out.writeUTF(problem.severity().name());
    place(problem.location(), out);
    out.writeInt(problem.arguments().size());
    for (String argument : problem.arguments()) {
      out.writeUTF(argument);
    }
    String suggestion = problem.suggestion();
    out.writeBoolean(suggestion != null);
    out.writeUTF(suggestion == null ? "" : suggestion);
    Location related = problem.related();
    out.writeBoolean(related != null);
    place(related == null ? problem.location() : related, out);
  }

  private static Problem problem(DataInputStream in) throws IOException {
    ProblemCode code = ProblemCode.valueOf(in.readUTF());
    Severity severity = Severity.valueOf(in.readUTF());
    Location location = place(in);
    List<String> arguments = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      arguments.add(in.readUTF());
    }
    boolean suggests = in.readBoolean();
    @Nullable String suggestion = in.readUTF();
    boolean relates = in.readBoolean();
    Location related = place(in);
    return new Problem(
        code,
        severity,
        location,
        arguments,
        suggests ? suggestion : null,
        relates ? related : null);
  }

  private static void place(Location location, DataOutputStream out) throws IOException {
    out.writeUTF(location.file());
    out.writeInt(location.line());
    out.writeInt(location.column());
  }

  private static Location place(DataInputStream in) throws IOException {
    return new Location(in.readUTF(), in.readInt(), in.readInt());
  }

  private static void stamps(List<Stamp> stamps, DataOutputStream out) throws IOException {
    out.writeInt(stamps.size());
    for (Stamp stamp : stamps) {
      out.writeUTF(stamp.path());
      out.writeLong(stamp.size());
      out.writeLong(stamp.modified());
    }
  }

  private static List<Stamp> stamps(DataInputStream in) throws IOException {
    List<Stamp> stamps = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      stamps.add(new Stamp(in.readUTF(), in.readLong(), in.readLong()));
    }
    return stamps;
  }
}
