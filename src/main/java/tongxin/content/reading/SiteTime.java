package tongxin.content.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Problems;
import tongxin.source.SourceFile;
import tongxin.source.SourceText;
import tongxin.source.YamlNode;
import tongxin.source.YamlReader;

/** A time on the command line, in the forms and the time zone of the content. */
public final class SiteTime {
  private static final String SITE = "content/site.yml";

  private SiteTime() {}

  /**
   * The instant meant, such as by {@code 2026-12-01 08:00}; without an offset, in the time zone of
   * site.yml.
   *
   * @param source the folder that holds {@code content/}
   * @return nothing where it is no date
   */
  public static Optional<Instant> parse(String written, Path source) {
    return DateTimes.parse(written, zone(source));
  }

  /** The time zone of site.yml; what is wrong with the file, its readers tell. */
  public static ZoneId zone(Path source) {
    Path file = source.resolve(SITE);
    Problems unsaid = new Problems();
    SourceText text =
        Files.isRegularFile(file)
            ? SourceText.read(new SourceFile(SITE, file, 0, 0), unsaid)
            : null;
    YamlNode node = text == null ? null : new YamlReader().read(text, text.text(), 1, unsaid);
    ZoneId zone = node instanceof YamlNode.Mapping site ? zone(site, unsaid) : null;
    return Objects.requireNonNullElse(zone, SiteConfigReader.CHINA);
  }

  private static @Nullable ZoneId zone(YamlNode.Mapping site, Problems unsaid) {
    return new SiteConfigReader(unsaid, TextChecks.NONE).read(site).zone();
  }
}
