package tongxin.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tongxin.config.BuildOptions;

/** The arguments that every command about a newsroom's folder takes. */
final class SourceArguments {
  @Option(names = "--source")
  Path source = Path.of("");

  @Option(names = "--out")
  @Nullable Path out;

  @Option(names = "--base-url")
  @Nullable URI baseUrl;

  @Option(names = "--production")
  boolean production;

  @Option(names = "--strict")
  boolean strict;

  @Option(names = "--now")
  @Nullable Instant now;

  @Option(names = "--clean")
  boolean clean;

  @Option(names = "--lang")
  String lang = "";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  boolean help;

  BuildOptions options(Terminal terminal) {
    Path folder = source.toAbsolutePath().normalize();
    Path target = out == null ? folder.resolve("public") : out.toAbsolutePath().normalize();
    Instant instant = now == null ? terminal.clock().instant() : now;
    return new BuildOptions(folder, target, baseUrl, instant, production, strict, false, clean);
  }
}
