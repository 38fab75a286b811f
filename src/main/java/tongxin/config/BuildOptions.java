package tongxin.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one build is asked to do.
 *
 * @param source the folder that holds {@code content/}, and perhaps {@code templates/} and {@code
 *     assets/}
 * @param out the folder that receives the site
 * @param baseUrl takes the place of {@code base_url} in site.yml; null keeps that
 * @param now decides what has been published and what has expired
 * @param production leaves out what is marked {@code sample: true}, and is strict about photos
 * @param strict makes every warning an error
 * @param preview shows drafts and what is not due yet, marked; never for a site that is published
 * @param clean ignores what an earlier build left
 * @param follow folders outside of the source folder to which links in it may lead
 */
public record BuildOptions(
    Path source,
    Path out,
    @Nullable URI baseUrl,
    Instant now,
    boolean production,
    boolean strict,
    boolean preview,
    boolean clean,
    List<Path> follow) {
  /** Copies the list. */
  public BuildOptions {
    follow = List.copyOf(follow);
  }

  /** The same with no links out of the source folder. */
  public BuildOptions(
      Path source,
      Path out,
      @Nullable URI baseUrl,
      Instant now,
      boolean production,
      boolean strict,
      boolean preview,
      boolean clean) {
    this(source, out, baseUrl, now, production, strict, preview, clean, List.of());
  }

  /** A plain build of one folder into another. */
  public static BuildOptions of(Path source, Path out, Instant now) {
    return new BuildOptions(source, out, null, now, false, false, false, false);
  }

  public BuildOptions withBaseUrl(URI url) {
    return new BuildOptions(source, out, url, now, production, strict, preview, clean, follow);
  }

  public BuildOptions forProduction() {
    return new BuildOptions(source, out, baseUrl, now, true, strict, preview, clean, follow);
  }

  /** The same with links that may lead to these folders. */
  public BuildOptions following(List<Path> folders) {
    return new BuildOptions(source, out, baseUrl, now, production, strict, preview, clean, folders);
  }

  /** The same at another instant. */
  public BuildOptions at(Instant instant) {
    return new BuildOptions(
        source, out, baseUrl, instant, production, strict, preview, clean, follow);
  }

  public BuildOptions forPreview() {
    return new BuildOptions(source, out, baseUrl, now, production, strict, true, clean, follow);
  }
}
