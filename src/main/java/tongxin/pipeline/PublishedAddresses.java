package tongxin.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tongxin.content.model.PublicAddress;
import tongxin.output.SiteManifest;
import tongxin.problem.Location;
import tongxin.site.OldAddress;
import tongxin.site.Route;

/**
 * Remembers which addresses the published folder has, with their titles, until a deployment has
 * made them public.
 */
public final class PublishedAddresses {
  private static final String SEPARATOR = "\t";

  private final Path file;
  private final Path out;

  /** Of a newsroom's folder and the folder that its site is published in. */
  public PublishedAddresses(Path source, Path out) {
    this.file = source.resolve(".tongxin/cache/published-addresses.txt");
    this.out = out;
  }

  /** Remembers; a folder that cannot be written has no memory. */
  void remember(List<PublicAddress> addresses) {
    List<String> lines = new ArrayList<>(List.of(out.toString()));
    for (PublicAddress address : addresses) {
      String title = address.title().replaceAll("[\\t\\r\\n]+", " ");
      lines.add(String.join(SEPARATOR, address.address(), address.key(), title));
    }
    try {
      Files.createDirectories(file.resolveSibling(""));
      Path next = Files.createTempFile(file.resolveSibling(""), "addresses", ".next");
      Files.write(next, lines);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return;
    }
  }

  /**
   * The addresses of the pages and files that are in the published folder now.
   *
   * @return nothing where it is not known what the folder holds
   */
  public List<PublicAddress> read() throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      return List.of();
    }
    SiteManifest made = SiteManifest.read(out).orElse(null);
    if (made == null || lines.isEmpty() || !lines.get(0).equals(out.toString())) {
      return List.of();
    }
    Set<String> files = made.files().keySet();
    List<PublicAddress> there = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split(SEPARATOR, -1);
      if (parts.length == 3 && isThere(parts[0], files)) {
        there.add(
            new PublicAddress(
                parts[0], parts[2], parts[1], new PublicAddress.Kept(), Location.of("")));
      }
    }
    return there;
  }

  private static boolean isThere(String address, Set<String> files) {
    if (address.equals("/")) {
      return files.contains("index.html");
    }
    OldAddress known = OldAddress.of(address, "/");
    Route route = known == null ? null : known.route();
    return route != null && files.contains(route.file());
  }
}
