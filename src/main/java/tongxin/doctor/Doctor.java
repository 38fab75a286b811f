package tongxin.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at a machine and a newsroom. Changes nothing, and asks nothing of the network. */
public final class Doctor {
  private Doctor() {}

  /**
   * Checks both.
   *
   * @param newsroom the folder that holds {@code content/}, or would
   * @param out where its site goes
   */
  public static List<Finding> look(Machine machine, Path newsroom, Path out) throws IOException {
    List<Finding> all = new ArrayList<>(new MachineChecks(machine).all());
    all.addAll(new NewsroomChecks(newsroom, out, machine).all());
    return List.copyOf(all);
  }
}
