package tongxin.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the files of a site and says the same as a {@link Publisher}, but writes none of them. */
public final class DryRun implements SiteOutput, Closeable {
  private final ExistingSite existing;
  private final PathClaims claims = new PathClaims();
  private @Nullable Path scratch;

  private DryRun(ExistingSite existing) {
    this.existing = existing;
  }

  /** A run that compares with what is in a folder, which need not exist. */
  public static DryRun against(Path out) throws IOException {
    return new DryRun(ExistingSite.of(SymbolicLinks.followed(out)));
  }

  /** True where a build may write the folder; see {@link Publisher#mayWrite}. */
  public boolean mayWrite() throws IOException {
    return existing.mayBeWritten();
  }

  @Override
  public Added add(String path, byte[] content) throws IOException {
    if (!claims.claim(path)) {
      return Added.TAKEN;
    }
    boolean free = existing.has(path, content) || !existing.isOccupied(path);
    return free ? Added.YES : Added.OCCUPIED;
  }

  @Override
  public Added add(String path, Path source) throws IOException {
    if (!claims.claim(path)) {
      return Added.TAKEN;
    }
    boolean free = existing.has(path, source) || !existing.isOccupied(path);
    return free ? Added.YES : Added.OCCUPIED;
  }

  @Override
  public void owned(String path, Set<String> owners) {}

  @Override
  public synchronized Path scratch() throws IOException {
    Path made = scratch;
    if (made == null) {
      made = Files.createTempDirectory("tongxin-check");
      scratch = made;
    }
    return made;
  }

  @Override
  public synchronized void close() {
    Folders.deleteIfPossible(scratch);
  }
}
