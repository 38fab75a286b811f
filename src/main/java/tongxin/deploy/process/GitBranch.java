package tongxin.deploy.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.DeployFailure.Reason;
import tongxin.deploy.Target;
import tongxin.deploy.site.SiteFile;

/**
 * A branch of a repository, by the program {@code git}, through a repository of our own that is
 * kept from one deployment to the next. A push is whole or nothing, and is refused where somebody
 * else pushed in between.
 */
public final class GitBranch {
  private static final byte[] NOTHING = {};
  private static final String NONE = "0000000000000000000000000000000000000000";

  private final Target.Git target;
  private final Programs programs;
  private final Path folder;
  private String head = "";

  /**
   * A branch.
   *
   * @param folder for the repository of our own
   */
  public GitBranch(Target.Git target, Path folder, Map<String, String> environment) {
    this.target = target;
    this.folder = folder;
    Map<String, String> own = new LinkedHashMap<>(environment);
    own.keySet().removeIf(name -> name.startsWith("GIT_") && !name.startsWith("GIT_SSH"));
    own.put("GIT_TERMINAL_PROMPT", "0");
    own.put("GIT_DIR", folder.toString());
    own.put("LC_ALL", "C");
    own.putIfAbsent("GIT_SSH_COMMAND", "ssh -o BatchMode=yes");
    this.programs =
        new Programs(folder.resolveSibling("."), own).notedIn(folder.resolveSibling("programs"));
  }

  private Programs.Ended git(byte[] input, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "gc.auto=0"));
    command.addAll(List.of(words));
    return programs.run(command, input);
  }

  private String must(byte[] input, String... words) throws IOException {
    Programs.Ended ended = git(input, words);
    if (ended.status() != 0) {
      throw GitFailure.of(ended);
    }
    return ended.out();
  }

  /** Fetches what the branch holds now. */
  public void fetch() throws IOException {
    if (!Files.isRegularFile(folder.resolve("HEAD"))) {
      Files.createDirectories(folder);
      must(NOTHING, "init", "-q", "--bare", folder.toString());
    }
    deleteLocks();
    Files.createDirectories(folder.resolve("info"));
    // The bytes of the site, whatever the user's settings say of line ends and filters.
    Files.writeString(folder.resolve("info/attributes"), "* -text -filter -ident\n");
    String listed =
        must(NOTHING, "ls-remote", target.repository(), "refs/heads/" + target.branch());
    head = listed.isBlank() ? "" : listed.strip().split("\\s+", 2)[0];
    if (!head.isEmpty() && git(NOTHING, "cat-file", "-e", head + "^{commit}").status() != 0) {
      must(
          NOTHING,
          "fetch",
          "-q",
          "--no-tags",
          target.flat() ? "--depth=1" : "--no-auto-gc",
          target.repository(),
          "+refs/heads/" + target.branch() + ":refs/tongxin/remote");
    }
  }

  /** Of a git that was killed: nobody but this deployment uses the repository of our own. */
  private void deleteLocks() throws IOException {
    for (String place : List.of("", "refs/tongxin")) {
      Path inner = folder.resolve(place);
      if (Files.isDirectory(inner)) {
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(inner, "*.lock")) {
          for (Path lock : locks) {
            Files.deleteIfExists(lock);
          }
        }
      }
    }
  }

  /** The commit that the branch showed when it was fetched; empty for none. */
  public String head() {
    return head;
  }

  /** The files of a commit, each with what git calls its content. */
  private SortedMap<String, String> files(String commit) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (commit.isEmpty()) {
      return files;
    }
    for (String line : must(NOTHING, "ls-tree", "-r", "-z", commit).split("\0", -1)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        files.put(line.substring(tab + 1), line.substring(0, tab).split(" ", -1)[2]);
      }
    }
    return files;
  }

  /** What git would call a file's content, and keeps it. */
  public String keep(byte[] content) throws IOException {
    return must(content, "hash-object", "-w", "--stdin").strip();
  }

  /** The same of many files, in their order; what was kept before is not read again. */
  public List<String> keep(List<SiteFile> files) throws IOException {
    Path file = folder.resolve("tongxin-blobs");
    Map<String, String> known = new TreeMap<>();
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split(" ", 2);
        known.put(parts[0], parts[parts.length - 1]);
      }
    }
    List<SiteFile> unknown = files.stream().filter(it -> !known.containsKey(it.digest())).toList();
    if (!unknown.isEmpty()) {
      StringBuilder paths = new StringBuilder();
      unknown.forEach(it -> paths.append(it.source()).append('\n'));
      byte[] input = paths.toString().getBytes(StandardCharsets.UTF_8);
      List<String> ids =
          must(input, "hash-object", "-w", "--no-filters", "--stdin-paths").lines().toList();
      for (int i = 0; i < ids.size(); i++) {
        known.put(unknown.get(i).digest(), ids.get(i));
      }
    }
    SortedMap<String, String> used = new TreeMap<>();
    files.forEach(it -> used.put(it.digest(), known.getOrDefault(it.digest(), "")));
    List<String> lines =
        used.entrySet().stream().map(it -> it.getKey() + " " + it.getValue()).toList();
    Files.write(file, lines);
    return files.stream().map(it -> used.getOrDefault(it.digest(), "")).toList();
  }

  /** Reads a commit; an empty name is a branch that is not there yet. */
  public BranchCommit read(String commit) throws IOException {
    if (commit.isEmpty()) {
      return new BranchCommit(new TreeMap<>(), new TreeMap<>(), "");
    }
    String subject = "--grep=^" + BranchCommit.SUBJECT;
    String last = must(NOTHING, "log", "-1", subject, "--format=%H", commit).strip();
    String message = last.isEmpty() ? "" : must(NOTHING, "log", "-1", "--format=%B", last);
    return new BranchCommit(files(commit), files(last), message);
  }

  /** All deployments, by name: those in the history of the branch, and those from here. */
  public SortedMap<String, String> all() throws IOException {
    SortedMap<String, String> all = deployments();
    if (!head.isEmpty()) {
      String subject = "--grep=^" + BranchCommit.SUBJECT;
      must(NOTHING, "log", subject, "--format=%H %s", head)
          .lines()
          .filter(line -> line.contains(" " + BranchCommit.SUBJECT))
          .map(line -> line.split(" ", 2))
          .forEach(
              parts ->
                  all.putIfAbsent(
                      parts[1].substring(BranchCommit.SUBJECT.length()).strip(), parts[0]));
    }
    return all;
  }

  /**
   * Makes a commit of files.
   *
   * @param alone true for one without a history
   */
  public String commit(SortedMap<String, String> files, String message, boolean alone)
      throws IOException {
    StringBuilder entries = new StringBuilder();
    files.forEach(
        (path, blob) ->
            entries.append("100644 ").append(blob).append('\t').append(path).append('\0'));
    Path index = folder.resolve("tongxin-index");
    Files.deleteIfExists(index);
    Programs indexed = programs.with(Map.of("GIT_INDEX_FILE", index.toString()));
    byte[] input = entries.toString().getBytes(StandardCharsets.UTF_8);
    Programs.Ended added = indexed.run(List.of("git", "update-index", "-z", "--index-info"), input);
    Programs.Ended tree = indexed.run(List.of("git", "write-tree"), NOTHING);
    if (added.status() != 0 || tree.status() != 0) {
      // Somebody may have cleaned the repository: everything is kept anew next time.
      Files.deleteIfExists(folder.resolve("tongxin-blobs"));
      throw GitFailure.of(added.status() != 0 ? added : tree);
    }
    List<String> words =
        new ArrayList<>(
            List.of(
                "-c",
                "user.name=Tongxin",
                "-c",
                "user.email=tongxin@localhost",
                "commit-tree",
                tree.out().strip()));
    if (!alone && !head.isEmpty()) {
      words.addAll(List.of("-p", head));
    }
    byte[] text = message.getBytes(StandardCharsets.UTF_8);
    return must(text, words.toArray(new String[0])).strip();
  }

  /**
   * Shows a commit on the branch.
   *
   * @param name under which it is found again here
   * @throws DeployFailure where somebody else changed the branch meanwhile
   */
  public void push(String commit, String name) throws IOException {
    must(NOTHING, "update-ref", "refs/tongxin/deployments/" + name, commit);
    String branch = "refs/heads/" + target.branch();
    Programs.Ended ended =
        git(
            NOTHING,
            "push",
            "-q",
            "--force-with-lease=" + branch + ":" + (head.isEmpty() ? NONE : head),
            target.repository(),
            commit + ":" + branch);
    if (ended.status() != 0) {
      boolean moved =
          ended.err().contains("stale info")
              || ended.err().contains("fetch first")
              || ended.err().contains("cannot lock ref");
      throw moved ? new DeployFailure(Reason.TARGET_BUSY, target.branch()) : GitFailure.of(ended);
    }
  }

  /** The deployments from here, each with its commit. */
  public SortedMap<String, String> deployments() throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    if (!Files.isRegularFile(folder.resolve("HEAD"))) {
      return all;
    }
    String refs =
        must(
            NOTHING,
            "for-each-ref",
            "--format=%(refname:lstrip=3) %(objectname)",
            "refs/tongxin/deployments/");
    refs.lines().map(line -> line.split(" ", 2)).forEach(parts -> all.put(parts[0], parts[1]));
    return all;
  }

  /** Forgets deployments. */
  public void forget(List<String> names) throws IOException {
    for (String name : names) {
      must(NOTHING, "update-ref", "-d", "refs/tongxin/deployments/" + name);
    }
  }
}
