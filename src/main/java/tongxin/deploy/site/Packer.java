package tongxin.deploy.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Packs files for servers that send packed files as they are. */
public interface Packer {
  /** What stands behind the name of a packed file: {@code .gz}. */
  String end();

  /**
   * Packs files of one folder. The packed form of each stands beside it afterwards. The same
   * content gives the same bytes, whatever its name and time.
   */
  void pack(List<Path> files) throws IOException;
}
