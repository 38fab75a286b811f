package tongxin.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one build is asked to do.
 *
 * @param source the folder that holds {@code content/}, and perhaps {@code templates/} and {@code
 *     assets/}
 * @param out the folder that receives the site
 * @param baseUrl takes the place of {@code base_url} in site.yml; null keeps that
 * @param now decides what has been published and what has expired
 * @param flags what is not as usual
 * @param follow folders outside of the source folder to which links in it may lead
 */
public record BuildOptions(
    Path source, Path out, @Nullable URI baseUrl, Instant now, Set<Flag> flags, List<Path> follow) {
  /** What a build can be asked for that is not as usual. */
  public enum Flag {
    /** Leaves out what is marked {@code sample: true}, and is strict about photos. */
    PRODUCTION,
    /** Makes every warning an error. */
    STRICT,
    /** Shows drafts and what is not due yet, marked; never for a site that is published. */
    PREVIEW,
    /** Ignores what an earlier build left. */
    CLEAN
  }

  /** Copies the collections. */
  public BuildOptions {
    flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    follow = List.copyOf(follow);
  }

  /** A plain build of one folder into another. */
  public static BuildOptions of(Path source, Path out, Instant now) {
    return new BuildOptions(source, out, null, now, Set.of(), List.of());
  }

  public boolean production() {
    return flags.contains(Flag.PRODUCTION);
  }

  public boolean strict() {
    return flags.contains(Flag.STRICT);
  }

  public boolean preview() {
    return flags.contains(Flag.PREVIEW);
  }

  public boolean clean() {
    return flags.contains(Flag.CLEAN);
  }

  public BuildOptions withBaseUrl(@Nullable URI url) {
    return new BuildOptions(source, out, url, now, flags, follow);
  }

  /** The same with links that may lead to these folders. */
  public BuildOptions following(List<Path> folders) {
    return new BuildOptions(source, out, baseUrl, now, flags, folders);
  }

  /** The same at another instant. */
  public BuildOptions at(Instant instant) {
    return new BuildOptions(source, out, baseUrl, instant, flags, follow);
  }

  public BuildOptions forProduction() {
    return with(Flag.PRODUCTION, true);
  }

  public BuildOptions forPreview() {
    return with(Flag.PREVIEW, true);
  }

  /** The same with a flag, where that is asked for. */
  public BuildOptions with(Flag flag, boolean asked) {
    Set<Flag> all = EnumSet.noneOf(Flag.class);
    all.addAll(flags);
    if (asked) {
      all.add(flag);
    }
    return new BuildOptions(source, out, baseUrl, now, all, follow);
  }
}
