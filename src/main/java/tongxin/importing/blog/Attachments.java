package tongxin.importing.blog;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Takes the files that a text shows or links to, and says what they are called from now on. */
public interface Attachments {
  /** The name or path of a picture; null where the site cannot use it. */
  @Nullable String picture(Path file);

  /** The name or path of another file; null where the site cannot hand it out. */
  @Nullable String file(Path file);

  /**
   * A picture at another host.
   *
   * @return its name where it was fetched, its address where it may be shown from there; null where
   *     only a link may lead to it
   */
  @Nullable String external(String url);
}
