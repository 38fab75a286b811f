package tongxin.deploy.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Files that one target gets besides those of the site. */
public final class ExtraFiles {
  private final FilePool pool;

  /** Extra files, kept with what else deployments remember. */
  public ExtraFiles(Path state) {
    this.pool = new FilePool(state.resolve("files"));
  }

  /** Adds files of a folder that the site does not have itself. */
  public SiteFiles with(SiteFiles site, Path folder, String... names) throws IOException {
    Map<String, SiteFile> all = new TreeMap<>(site.byPath());
    for (String name : names) {
      Path file = folder.resolve(name);
      if (!all.containsKey(name) && Files.isRegularFile(file) && Files.size(file) > 0) {
        all.put(name, kept(name, file, 0));
      }
    }
    return new SiteFiles(all);
  }

  private SiteFile kept(String path, Path file, long modified) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String digest = Digest.sha256(bytes);
    return new SiteFile(path, pool.keep(digest, file), bytes.length, modified, digest, "");
  }
}
