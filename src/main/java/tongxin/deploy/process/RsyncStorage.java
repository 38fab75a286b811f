package tongxin.deploy.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.DeployFailure.Reason;
import tongxin.deploy.Target;
import tongxin.deploy.site.SiteFile;
import tongxin.deploy.site.SiteFiles;
import tongxin.deploy.storage.Storage;
import tongxin.deploy.storage.Stored;
import tongxin.output.Folders;

/** A folder that the program {@code rsync} can reach. */
public final class RsyncStorage implements Storage {
  private static final String LOCK = ".tongxin/lock";
  private static final byte[] NOTHING = {};
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.ROOT);
  private static final Pattern LISTED =
      Pattern.compile("-\\S{9}\\S*\\s+(\\d+) (\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d) (.+)");

  /** Exit values of rsync(1): partial transfer; an error in the connection or the protocol. */
  private static final int PARTIAL = 23;

  private final Target.Rsync target;
  private final Programs programs;
  private final Path folder;

  /**
   * A folder at the other end of rsync.
   *
   * @param folder for what is on its way
   */
  public RsyncStorage(Target.Rsync target, Path folder, Map<String, String> environment)
      throws IOException {
    this.target = target;
    this.folder = Files.createDirectories(folder);
    this.programs =
        new Programs(folder, environment)
            .notedIn(folder.resolveSibling("programs"))
            .with(Map.of("TZ", "UTC", "LC_ALL", "C"));
  }

  private Programs.Ended rsync(byte[] input, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("rsync"));
    String shell = target.shell();
    if (shell != null && target.path().contains(":")) {
      command.addAll(List.of("-e", shell));
    }
    command.addAll(Arrays.asList(words));
    return programs.run(command, input);
  }

  private Programs.Ended checked(Programs.Ended ended) throws DeployFailure {
    if (ended.status() == 0) {
      return ended;
    }
    String said = ended.said();
    Reason reason = ended.status() == PARTIAL ? Reason.REFUSED : Reason.UNREACHABLE;
    if (said.contains("Permission denied (")) {
      reason = Reason.CREDENTIALS_WRONG;
    } else if (said.contains("Permission denied")) {
      reason = Reason.DENIED;
    } else if (said.contains("Host key verification failed")) {
      reason = Reason.HOST_KEY_UNKNOWN;
    } else if (said.contains("No space left")) {
      reason = Reason.TARGET_FULL;
    } else if (said.contains("No such file")) {
      reason = Reason.TARGET_MISSING;
    }
    return fail(reason, said);
  }

  private static Programs.Ended fail(Reason reason, String said) throws DeployFailure {
    throw new DeployFailure(reason, said);
  }

  private String there(String path) {
    String root = target.path().endsWith("/") ? target.path() : target.path() + "/";
    return root + path;
  }

  private static boolean isMissing(Programs.Ended ended) {
    return ended.status() == PARTIAL && ended.err().contains("No such file or directory");
  }

  @Override
  public byte @Nullable [] read(String path) throws IOException {
    Path copy = folder.resolve("read-" + UUID.randomUUID());
    try {
      Programs.Ended ended = rsync(NOTHING, "-t", there(path), copy.toString());
      if (isMissing(ended) || (ended.status() == 3 && ended.err().contains("No such file"))) {
        return null;
      }
      checked(ended);
      return Files.isRegularFile(copy) ? Files.readAllBytes(copy) : null;
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  @Override
  public void write(String path, byte[] content) throws IOException {
    write(path, content, "--ignore-times");
  }

  private void write(String path, byte[] content, String option) throws IOException {
    Path stage = Files.createDirectories(folder.resolve("write-" + UUID.randomUUID()));
    try {
      Path file = stage.resolve(path);
      Files.createDirectories(file.resolveSibling("."));
      Files.write(file, content);
      send(stage, List.of(path), option);
    } finally {
      Folders.delete(stage);
    }
  }

  private void send(Path stage, List<String> paths, String option) throws IOException {
    checked(
        rsync(
            list(paths),
            "-t",
            "--force",
            option,
            "--mkpath",
            "--from0",
            "--files-from=-",
            stage + "/",
            there("")));
  }

  private static byte[] list(List<String> paths) {
    return paths.stream()
        .map(path -> path + "\0")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** There is no such thing as a first writer here: a look afterwards shows whose note stands. */
  @Override
  public boolean createLock(byte[] holder) throws IOException {
    if (readLock() != null) {
      return false;
    }
    write(LOCK, holder, "--ignore-existing");
    return true;
  }

  @Override
  public byte @Nullable [] readLock() throws IOException {
    return read(LOCK);
  }

  @Override
  public void renewLock(byte[] holder) throws IOException {
    write(LOCK, holder);
  }

  @Override
  public void deleteLock() throws IOException {
    delete(List.of(LOCK), path -> {});
  }

  @Override
  public Optional<Map<String, Stored>> list(boolean thorough) throws IOException {
    Programs.Ended ended = rsync(NOTHING, "-r", "--list-only", "--no-h", "-8", there(""));
    Map<String, Stored> files = new TreeMap<>();
    if (isMissing(ended)) {
      return Optional.of(files);
    }
    for (String line : checked(ended).out().lines().toList()) {
      Matcher listed = LISTED.matcher(line);
      if (listed.matches() && !SiteFiles.isOwn(listed.group(3))) {
        long time = LocalDateTime.parse(listed.group(2), TIME).toEpochSecond(ZoneOffset.UTC);
        long size = Long.parseLong(listed.group(1));
        files.put(listed.group(3), new Stored(size, String.valueOf(time)));
      }
    }
    return Optional.of(files);
  }

  /** rsync itself looks closer at what is sent again. */
  @Override
  public boolean holds(SiteFile file, Stored stored) throws IOException {
    return stored.size() == file.size() && stored.mark().equals(String.valueOf(seconds(file)));
  }

  /** Files of one content are one file here, and rsync sends its time. */
  private static long seconds(SiteFile file) throws IOException {
    return Files.getLastModifiedTime(file.source()).to(TimeUnit.SECONDS);
  }

  @Override
  public void send(List<SiteFile> files, BiConsumer<SiteFile, String> sent) throws IOException {
    Path stage = Files.createDirectories(folder.resolve("send"));
    try {
      for (SiteFile file : files) {
        Path staged = stage.resolve(file.path());
        Files.createDirectories(staged.resolveSibling("."));
        link(file.source(), staged);
      }
      // Equal size and time do not make equal content.
      send(stage, files.stream().map(SiteFile::path).toList(), "--ignore-times");
    } finally {
      Folders.delete(stage);
    }
    for (SiteFile file : files) {
      sent.accept(file, String.valueOf(seconds(file)));
    }
  }

  private static void link(Path source, Path staged) throws IOException {
    Files.deleteIfExists(staged);
    try {
      Files.createLink(staged, source);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(source, staged, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  @Override
  public void delete(List<String> paths, Consumer<String> deleted) throws IOException {
    if (paths.isEmpty()) {
      return;
    }
    // Folders without the files: what is missing in them is deleted there.
    Path stage = folder.resolve("delete-" + UUID.randomUUID());
    try {
      for (String path : paths) {
        Files.createDirectories(stage.resolve(path).resolveSibling("."));
      }
      checked(
          rsync(
              list(paths),
              "-t",
              "--force",
              "--delete-missing-args",
              "--from0",
              "--files-from=-",
              stage + "/",
              there("")));
    } finally {
      Folders.delete(stage);
    }
    paths.forEach(deleted);
  }

  @Override
  public void close() {}
}
