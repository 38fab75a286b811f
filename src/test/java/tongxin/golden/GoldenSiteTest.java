package tongxin.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongxin.output.Folders;

/**
 * Each site comes out as expected, file by file.
 *
 * <p>{@code expected/} holds the texts, and {@code files.txt} the list of all files. One page of
 * each kind stands there as a whole, of the others what they promise ({@code ….html.txt}). Pictures
 * are compared by name and size, for encoders differ between JDKs. After a change that is meant:
 * {@code mvn test -Dtest=GoldenSiteTest -Dgolden.update=true}, and read the difference in git.
 */
final class GoldenSiteTest {
  private static final String HINT =
      "If this is meant: mvn test -Dtest=GoldenSiteTest -Dgolden.update=true";

  @ParameterizedTest
  @MethodSource("tongxin.golden.GoldenSite#withExpected")
  void theOutputIsAsExpected(GoldenSite site) throws IOException {
    Map<String, String> actual = described(site.output());
    shorten(actual, site);
    if (Boolean.getBoolean("golden.update")) {
      write(site.expected(), actual);
    }
    Map<String, String> expected = read(site.expected());

    assertThat(actual.get("files.txt")).as(HINT).isEqualTo(expected.get("files.txt"));
    assertThat(actual.keySet()).as(HINT).isEqualTo(expected.keySet());
    actual.forEach(
        (path, text) ->
            assertThat(text).as("%s: %s. %s", site, path, HINT).isEqualTo(expected.get(path)));
  }

  private static Map<String, String> described(Output output) throws IOException {
    Set<String> all = new TreeSet<>();
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : output.files().entrySet()) {
      if (isOfIndex(file.getKey())) {
        continue;
      }
      String path = withoutFingerprint(file.getKey());
      all.add(path + size(path, file.getValue()));
      if (Output.isText(path) && !isTongxinsOwn(path)) {
        texts.put(path, withoutFingerprint(output.text(file.getKey())));
      }
    }
    texts.put("files.txt", String.join("\n", all) + "\n");
    return texts;
  }

  /** Leaves whole pages of each kind, and of the others what they promise. */
  private static void shorten(Map<String, String> texts, GoldenSite site) throws IOException {
    Map<String, String> pages = new TreeMap<>(texts);
    pages.entrySet().removeIf(text -> outline(text).isEmpty());
    Set<String> shown = pages(GoldenSite.BILINGUAL);
    Set<String> elsewhere =
        site.equals(GoldenSite.BILINGUAL)
            ? Set.of()
            : shown.stream().map(WholePages::kind).collect(Collectors.toSet());
    Set<String> whole = WholePages.of(pages, pages(site), elsewhere);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      if (!whole.contains(page.getKey())) {
        texts.remove(page.getKey());
        texts.put(page.getKey() + ".txt", outline(page));
      }
    }
  }

  private static String outline(Map.Entry<String, String> text) {
    return text.getKey().endsWith(".html") ? PageOutline.of(text.getValue()) : "";
  }

  /** The pages that are expected as a whole. */
  private static Set<String> pages(GoldenSite site) throws IOException {
    return Output.read(site.expected()).files().keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .collect(Collectors.toSet());
  }

  /** Tongxin's own style changes often; its fingerprints would change every page here. */
  private static String withoutFingerprint(String text) {
    return text.replaceAll("(search/[a-z]+-titles-\\d+)-[0-9a-f]{8}", "$1")
        .replaceAll("((css|js|photoswipe|icons)/[a-z0-9.-]+?)\\.[0-9a-f]{10}\\.", "$1.*.")
        .replaceAll("(<path) d=\"(M\\d+ \\d+h\\d+v1h-\\d+z)+\"", "$1");
  }

  /** Of the search index, only the titles are for people to read. */
  private static boolean isOfIndex(String path) {
    return path.startsWith("search/") && !path.contains("-titles-");
  }

  private static boolean isTongxinsOwn(String path) {
    return path.matches("(css|js|photoswipe|icons)/.*");
  }

  private static String size(String path, byte[] bytes) throws IOException {
    if (!path.matches(".*\\.(jpg|png|webp)")) {
      return "";
    }
    BufferedImage image =
        Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)), path);
    return " " + image.getWidth() + "x" + image.getHeight();
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Output files = Output.read(folder);
    files.files().keySet().forEach(path -> texts.put(path, files.text(path)));
    return texts;
  }

  private static void write(Path folder, Map<String, String> texts) throws IOException {
    Folders.delete(folder);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = folder.resolve(text.getKey());
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text.getValue());
    }
  }
}
