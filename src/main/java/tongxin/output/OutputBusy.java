package tongxin.output;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Another build is writing the same folder, and a further one waits for it with the same request:
 * it will read the content anew when its turn comes, so that a third one has nothing to add.
 */
public final class OutputBusy extends IOException {
  private static final long serialVersionUID = 1L;

  OutputBusy(Path out) {
    super(out.toString());
  }
}
