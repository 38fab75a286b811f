package tongxin.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tongxin.config.BaseUrl;
import tongxin.deploy.Target;
import tongxin.deploy.TargetSettings;
import tongxin.deploy.s3.BucketHost;
import tongxin.deploy.s3.BucketStorage;
import tongxin.deploy.s3.Keys;
import tongxin.exchange.SharedBucket;
import tongxin.exchange.SharedFolder;
import tongxin.exchange.SharedPlace;
import tongxin.photo.variants.CacheEntry;
import tongxin.problem.Problems;
import tongxin.targets.TargetsFile;

/** Where several machines share their photos: a folder, or a bucket and how it is reached. */
final class PlaceArguments {
  private static final Pattern BUCKET = Pattern.compile("s3://([^/]+)(?:/(.*))?");

  @Option(names = "--cache")
  @Nullable String cache;

  @Option(names = "--endpoint")
  private @Nullable String endpoint;

  @Option(names = "--region")
  private @Nullable String region;

  @Option(names = "--addressing")
  private @Nullable String addressing;

  @Option(names = "--credentials")
  private @Nullable Path credentials;

  @Option(names = "--profile")
  private @Nullable String profile;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  /**
   * Opens the place.
   *
   * @param source the newsroom's folder, whose deploy.yml may know the bucket
   * @return null where none was named
   */
  @Nullable SharedPlace open(Path source, Terminal terminal) throws IOException {
    String written = cache;
    if (written == null) {
      return null;
    }
    Matcher bucket = BUCKET.matcher(written);
    if (bucket.matches()) {
      String folder = bucket.group(2) == null ? "" : bucket.group(2).replaceAll("^/+|/+$", "");
      Target.S3 target =
          target(bucket.group(1), folder.isEmpty() ? "" : folder + "/", source, terminal);
      Keys keys = Keys.of(target, System.getenv());
      return new SharedBucket(
          new BucketStorage(target, keys, terminal.clock()), CacheEntry.version());
    }
    if (written.isBlank() || written.contains("://")) {
      throw new ParameterException(
          spec.commandLine(), terminal.words().get("cache.place", written));
    }
    return new SharedFolder(Path.of(written).toAbsolutePath().normalize(), CacheEntry.version());
  }

  /** What the options say counts before deploy.yml, and that before the environment. */
  private Target.S3 target(String bucket, String prefix, Path source, Terminal terminal)
      throws IOException {
    Target.S3 known = known(bucket, source);
    Map<String, String> environment = System.getenv();
    String where =
        first(
            region,
            known == null ? null : known.region(),
            environment.get("AWS_REGION"),
            environment.get("AWS_DEFAULT_REGION"));
    String used = where == null ? "us-east-1" : where;
    String address =
        first(
            endpoint,
            known == null ? null : known.endpoint().toString(),
            environment.get("AWS_ENDPOINT_URL_S3"),
            environment.get("AWS_ENDPOINT_URL"));
    URI server = address == null ? BucketHost.ofAmazon(used) : BaseUrl.parse(address).orElse(null);
    if (server == null) {
      throw new ParameterException(
          spec.commandLine(), terminal.words().get("cache.endpoint", address));
    }
    return new Target.S3(
        new TargetSettings(bucket, 1, 0, List.of(), null),
        bucket,
        server,
        used,
        prefix,
        isVirtual(known, server, terminal),
        false,
        keys(known));
  }

  private boolean isVirtual(Target.@Nullable S3 known, URI server, Terminal terminal) {
    String way = addressing;
    if (way != null && !List.of("path", "virtual").contains(way)) {
      throw new ParameterException(
          spec.commandLine(), terminal.words().get("cache.addressing", way));
    }
    if (way != null) {
      return way.equals("virtual");
    }
    return (known != null && known.endpoint().equals(server))
        ? known.virtualHost()
        : BucketHost.prefersVirtualHosts(server);
  }

  private Target.@Nullable Credentials keys(Target.@Nullable S3 known) {
    if (credentials != null) {
      return new Target.Credentials(credentials, profile == null ? "" : profile);
    }
    if (profile != null) {
      return new Target.Credentials(home().resolve(".aws/credentials"), profile);
    }
    return known == null ? null : known.credentials();
  }

  /** The target of deploy.yml that has this bucket; a faulty file knows nothing. */
  private static Target.@Nullable S3 known(String bucket, Path source) throws IOException {
    if (!TargetsFile.isIn(source)) {
      return null;
    }
    Problems problems = new Problems();
    List<Target> targets = TargetsFile.read(source, home(), problems);
    return problems.hasErrors()
        ? null
        : targets.stream()
            .filter(Target.S3.class::isInstance)
            .map(Target.S3.class::cast)
            .filter(target -> target.bucket().equals(bucket))
            .findFirst()
            .orElse(null);
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", "")).toAbsolutePath();
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
