package tongxin.deploy.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.site.Packer;

/**
 * RFC 7932, by the program {@code brotli}: all libraries for Java that pack so are native ones, of
 * some megabytes for each system.
 */
public final class Brotli implements Packer {
  private final Map<String, String> environment;

  /**
   * Packs by the program of this computer.
   *
   * @param environment what says where programs are
   */
  public Brotli(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  @Override
  public String end() {
    return ".br";
  }

  /**
   * Packs files of one folder.
   *
   * @throws DeployFailure where the program is not installed or fails
   */
  @Override
  public void pack(List<Path> files) throws IOException {
    if (files.isEmpty()) {
      return;
    }
    List<String> command = new ArrayList<>(List.of("brotli", "--best", "--keep", "--no-copy-stat"));
    command.add("--");
    files.forEach(file -> command.add(String.valueOf(file.getFileName())));
    Path folder = files.get(0).resolveSibling(".").normalize();
    Programs.Ended ended = new Programs(folder, environment).run(command, new byte[0]);
    if (ended.status() != 0) {
      throw new DeployFailure(DeployFailure.Reason.PROGRAM_FAILED, "brotli: " + ended.said());
    }
  }
}
