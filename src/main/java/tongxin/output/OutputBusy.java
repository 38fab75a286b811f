package tongxin.output;

import java.io.IOException;
import java.nio.file.Path;

/** Another build is writing the same folder. */
public final class OutputBusy extends IOException {
  private static final long serialVersionUID = 1L;

  OutputBusy(Path out) {
    super(out.toString());
  }
}
