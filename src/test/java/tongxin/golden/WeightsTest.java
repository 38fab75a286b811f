package tongxin.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page costs a reader, as a server sends it (gzip), without its pictures. */
class WeightsTest {
  private static final int KB = 1024;
  private static final int PAGE = 60 * KB;
  private static final int SCRIPTS = 20 * KB;
  private static final int STYLES = 12 * KB;

  /** A script that a page loads by itself, or names for its own script to load at once. */
  private static final Pattern SCRIPT = Pattern.compile("\\S+\\.js");

  @ParameterizedTest
  @MethodSource("tongxin.golden.GoldenSite#all")
  void everyPageStaysWithinItsBudgets(GoldenSite golden) {
    Output output = golden.output();
    Site site = new Site(output);
    site.pages()
        .forEach(
            (path, page) -> {
              if (page.selectFirst("link[rel=stylesheet]") == null) {
                // An old address, or a page that the newsroom has made itself.
                return;
              }
              Set<String> styles =
                  files(site, page.select("link[rel=stylesheet]").eachAttr("href"));
              Set<String> scripts = files(site, scripts(page));
              int own = packed(Objects.requireNonNull(output.files().get(path)));
              int style =
                  styles.stream()
                      .mapToInt(file -> packed(Objects.requireNonNull(output.files().get(file))))
                      .sum();
              int script =
                  scripts.stream()
                      .mapToInt(file -> packed(Objects.requireNonNull(output.files().get(file))))
                      .sum();
              assertThat(style).as("styles of " + path).isLessThanOrEqualTo(STYLES);
              assertThat(script).as("scripts of " + path).isLessThanOrEqualTo(SCRIPTS);
              assertThat(own + style + script).as(path).isLessThanOrEqualTo(PAGE);
            });
  }

  /** Those in the head, and those that the search page names; the lightbox waits for a click. */
  private static Collection<String> scripts(Document page) {
    Set<String> scripts = new LinkedHashSet<>(page.select("script[src]").eachAttr("src"));
    page.select("[data-search]")
        .forEach(
            box ->
                box.attributes().asList().stream()
                    .map(attribute -> attribute.getValue())
                    .filter(value -> SCRIPT.matcher(value).matches())
                    .forEach(scripts::add));
    return scripts;
  }

  private static Set<String> files(Site site, Collection<String> addresses) {
    Set<String> files = new LinkedHashSet<>();
    addresses.forEach(address -> files.add(site.file(site.base().resolve(address))));
    return files;
  }

  private static int packed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
