package tongxin.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import tongxin.config.BaseUrl;
import tongxin.config.BuildOptions;
import tongxin.content.reading.SiteTime;

/** The arguments that every command about a newsroom's folder takes. */
final class SourceArguments {
  /** What needs no quotation marks in a shell. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:\\\\+@%-]+");

  @Option(names = "--source")
  Path source = Path.of("");

  @Option(names = "--out")
  @Nullable Path out;

  @Option(names = "--base-url", converter = BaseUrlConverter.class)
  @Nullable URI baseUrl;

  @Option(names = "--production")
  boolean production;

  @Option(names = "--strict")
  boolean strict;

  @Option(names = "--now")
  @Nullable String now;

  @Option(names = "--clean")
  boolean clean;

  @Option(names = "--follow")
  List<Path> follow = List.of();

  @Option(names = "--lang")
  String lang = "";

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  CommandSpec spec;

  /** The folder as an option of a command that is offered; empty where none was given. */
  String sourceAgain() {
    String written = source.toString();
    if (written.isEmpty()) {
      return "";
    }
    boolean plain = PLAIN.matcher(written).matches();
    return "--source " + (plain ? written : "'" + written.replace("'", "'\\''") + "'");
  }

  private Instant time(String written, Path folder) {
    return SiteTime.parse(written, folder)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), written, spec.findOption("--now"), written));
  }

  /**
   * Refuses to publish now what is due later: a site of a time to come never takes the place of
   * that of today.
   */
  void refuseFuture(BuildOptions options, Terminal terminal) {
    if (out == null && options.now().isAfter(terminal.clock().instant())) {
      throw new ParameterException(
          spec.commandLine(), terminal.words().get("usage.now-future", options.out()));
    }
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home", "")).toAbsolutePath();
  }

  /** Refuses what is not an address of the web. */
  static final class BaseUrlConverter implements ITypeConverter<URI> {
    @Override
    public URI convert(String written) {
      return BaseUrl.parse(written).orElseThrow(() -> new TypeConversionException(written));
    }
  }

  /**
   * What the build is to do.
   *
   * @throws ParameterException where the site would take the place of the user's own files
   */
  BuildOptions options(Terminal terminal) {
    Path folder = source.toAbsolutePath().normalize();
    Path target = out == null ? folder.resolve("public") : out.toAbsolutePath().normalize();
    if (home().startsWith(target)) {
      throw new ParameterException(
          spec.commandLine(), terminal.words().get("usage.out-home", target));
    }
    Instant instant = now == null ? terminal.clock().instant() : time(now, folder);
    return BuildOptions.of(folder, target, instant)
        .withBaseUrl(baseUrl)
        .with(BuildOptions.Flag.PRODUCTION, production)
        .with(BuildOptions.Flag.STRICT, strict)
        .with(BuildOptions.Flag.CLEAN, clean)
        .following(follow.stream().map(Path::toAbsolutePath).toList());
  }
}
