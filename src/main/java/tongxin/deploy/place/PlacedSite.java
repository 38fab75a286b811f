package tongxin.deploy.place;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tongxin.deploy.manifest.Manifest;
import tongxin.deploy.manifest.Plan;
import tongxin.deploy.site.SiteFile;
import tongxin.deploy.site.SiteFiles;
import tongxin.deploy.storage.Storage;

/** A site at a target. */
public interface PlacedSite extends Closeable {
  /** The name of the deployment that may begin, by its time. */
  String name();

  /** Where the files of the site that readers see are. */
  Storage storage();

  /** What the target says it holds; nothing where it does not say, or cannot be believed. */
  Optional<Manifest> load() throws IOException;

  /** Notes what is going to move, before anything does. */
  void begin(Manifest known, Plan plan, SiteFiles site) throws IOException;

  /** Sends files. */
  void send(List<SiteFile> files, Consumer<SiteFile> sent) throws IOException;

  /** Deletes files. */
  void delete(List<String> paths) throws IOException;

  /** Notes what the target holds now; from here on readers see the whole of it. */
  void finish(Manifest manifest) throws IOException;

  /** The mark of a file that was sent, for the manifest. */
  String mark(String path);
}
