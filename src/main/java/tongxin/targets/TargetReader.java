package tongxin.targets;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.config.BaseUrl;
import tongxin.deploy.Target;
import tongxin.deploy.TargetSettings;
import tongxin.deploy.s3.BucketHost;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/** Reads one target. */
final class TargetReader {
  private static final List<String> KINDS =
      List.of("s3", "sftp", "folder", "git", "rsync", "command");
  private static final int DEFAULT_KEEP = 5;
  private static final int DEFAULT_GRACE = 7;

  private final TargetFields fields;
  private final Problems problems;
  private final Path source;
  private final Path home;

  TargetReader(TargetFields fields, Problems problems, Path source, Path home) {
    this.fields = fields;
    this.problems = problems;
    this.source = source;
    this.home = home;
  }

  @Nullable Target read(String name) {
    if (fields.required("kind").isEmpty()) {
      fields.missing("kind");
      problems.add(ProblemCode.KEY_MISSING, fields.location("kind"), "kind");
      return null;
    }
    int before = problems.sorted().size();
    String kind = fields.choice("kind", KINDS);
    if (problems.sorted().size() > before) {
      return null;
    }
    TargetSettings settings = settings(name, kind);
    Target target =
        switch (kind) {
          case "s3" -> s3(settings);
          case "sftp" -> sftp(settings);
          case "folder" -> folder(settings);
          case "git" -> git(settings);
          case "rsync" -> rsync(settings);
          default -> command(settings);
        };
    fields.done();
    return target;
  }

  private TargetSettings settings(String name, String kind) {
    Integer keep = fields.number("keep", 1, 1000);
    Integer grace = fields.number("grace_days", 0, 3650);
    return new TargetSettings(
        name,
        keep == null ? DEFAULT_KEEP : keep,
        grace == null ? DEFAULT_GRACE : grace,
        fields.command("purge"),
        extras(kind),
        url("url"));
  }

  /** A bucket sends what it is told to send: packed files and rules are of no use there. */
  private TargetSettings.Extras extras(String kind) {
    if (kind.equals("s3")) {
      return TargetSettings.Extras.NONE;
    }
    String rules = fields.choice("rules", List.of("none", "netlify", "cloudflare"));
    boolean packs = !kind.equals("git");
    boolean gzip = packs && isTrue("gzip");
    boolean brotli = packs && isTrue("brotli");
    return new TargetSettings.Extras(gzip, brotli, rules.equals("none") ? "" : rules);
  }

  private boolean isTrue(String key) {
    return fields.choice(key, FALSE_FIRST).equals("true");
  }

  private @Nullable URI url(String key) {
    String written = fields.text(key);
    URI url = written == null ? null : BaseUrl.parse(written).orElse(null);
    if (written != null && url == null) {
      problems.add(
          Problem.of(ProblemCode.URL_INVALID, fields.location(key), written)
              .suggesting(BaseUrl.nearest(written).orElse(null)));
    }
    return url;
  }

  private Target folder(TargetSettings settings) {
    String written = fields.required("path");
    Path path = written.isEmpty() ? source : path(written, "path");
    boolean unsafe = source.startsWith(path) || isOwn(path);
    if (!written.isEmpty() && unsafe) {
      problems.add(ProblemCode.TARGET_PATH_UNSAFE, fields.location("path"), written);
    }
    return new Target.Folder(settings, path, fields.has("keep"));
  }

  private boolean isOwn(Path path) {
    return List.of("content", "templates", "assets", "public", ".tongxin").stream()
        .anyMatch(own -> path.startsWith(source.resolve(own)));
  }

  private Target sftp(TargetSettings settings) {
    Integer port = fields.number("port", 1, 65_535);
    Path key = outside("key_file", "key", "identity_file");
    Path hosts = fileKey("known_hosts", "known_hosts_file");
    return new Target.Sftp(
        settings,
        fields.required("host"),
        port == null ? 22 : port,
        fields.required("user"),
        fields.required("path"),
        fields.has("keep"),
        key,
        hosts == null ? home.resolve(".ssh/known_hosts") : hosts);
  }

  private Target s3(TargetSettings settings) {
    String bucket = fields.required("bucket");
    String region = fields.text("region");
    String used = region == null ? "us-east-1" : region;
    URI endpoint = url("endpoint");
    URI server = endpoint == null ? BucketHost.ofAmazon(used) : endpoint;
    String host = String.valueOf(server.getHost());
    List<String> ways =
        BucketHost.prefersVirtualHosts(server)
            ? List.of("virtual", "path")
            : List.of("path", "virtual");
    boolean redirects =
        !host.endsWith(".r2.cloudflarestorage.com")
            && !host.endsWith(".aliyuncs.com")
            && !host.endsWith(".myqcloud.com");
    String prefix = fields.text("path");
    return new Target.S3(
        settings,
        bucket,
        server,
        used,
        prefix == null ? "" : prefix.replaceAll("^/+|/+$", "") + "/",
        fields.choice("addressing", ways).equals("virtual"),
        fields.choice("redirects", redirects ? TRUE_FIRST : FALSE_FIRST).equals("true"),
        credentials());
  }

  private static final List<String> TRUE_FIRST = List.of("true", "false");
  private static final List<String> FALSE_FIRST = List.of("false", "true");

  private Target.@Nullable Credentials credentials() {
    Path file = outside("credentials");
    String profile = fields.text("profile");
    if (file == null && profile != null) {
      file = home.resolve(".aws/credentials");
    }
    return file == null ? null : new Target.Credentials(file, profile == null ? "" : profile);
  }

  private Target git(TargetSettings settings) {
    String branch = fields.text("branch");
    String repository = fields.required("repository");
    return new Target.Git(
        settings,
        isLocal(repository) ? path(repository, "repository").toString() : repository,
        branch == null ? "gh-pages" : branch,
        fields.choice("history", List.of("keep", "flat")).equals("flat"),
        fields.text("domain"));
  }

  /** A path of this computer, not {@code host:path} and not an address. */
  private static boolean isLocal(String repository) {
    return repository.startsWith(".")
        || repository.startsWith("/")
        || repository.startsWith("~")
        || !repository.contains(":");
  }

  private Target rsync(TargetSettings settings) {
    String path = fields.required("path");
    String host = fields.text("host");
    String user = fields.text("user");
    Integer port = fields.number("port", 1, 65_535);
    Path key = outside("key_file", "key", "identity_file");
    Path hosts = fileKey("known_hosts", "known_hosts_file");
    String full = host == null ? path : (user == null ? "" : user + "@") + host + ":" + path;
    if (isLocal(full)) {
      full = path(full, "path").toString();
    }
    return new Target.Rsync(settings, full, shell(port, key, hosts));
  }

  private static @Nullable String shell(
      @Nullable Integer port, @Nullable Path key, @Nullable Path hosts) {
    StringBuilder ssh = new StringBuilder("ssh -o BatchMode=yes");
    if (port != null) {
      ssh.append(" -p ").append(port);
    }
    if (key != null) {
      ssh.append(" -o IdentitiesOnly=yes -i '").append(key).append('\'');
    }
    if (hosts != null) {
      ssh.append(" -o StrictHostKeyChecking=yes -o 'UserKnownHostsFile=")
          .append(hosts)
          .append('\'');
    }
    return ssh.toString();
  }

  private Target command(TargetSettings settings) {
    List<String> command = fields.command("command");
    if (command.isEmpty() && !fields.has("command")) {
      fields.missing("command");
    }
    return new Target.Command(settings, command);
  }

  /** A file with something secret, which must not lie in the newsroom's folder. */
  private @Nullable Path outside(String key, String... otherNames) {
    Path file = fileKey(key, otherNames);
    if (file != null && file.startsWith(source)) {
      problems.add(ProblemCode.DEPLOY_FILE_INSIDE, fields.location(key), file.toString());
    }
    return file;
  }

  private @Nullable Path fileKey(String key, String... otherNames) {
    String written = fields.text(key, otherNames);
    return written == null ? null : path(written, key);
  }

  private Path path(String written, String key) {
    try {
      Path path =
          written.equals("~") || written.startsWith("~/")
              ? home.resolve(written.substring(Math.min(2, written.length())))
              : source.resolve(written);
      return path.normalize();
    } catch (InvalidPathException e) {
      problems.add(ProblemCode.TARGET_PATH_UNSAFE, fields.location(key), written);
      return source.resolve("invalid");
    }
  }
}
