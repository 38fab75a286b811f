package tongxin.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/** CPU time of this process, for {@code --timings}; loading what measures it costs some itself. */
final class Cpu {
  private Cpu() {}

  static LongSupplier measured() {
    if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean bean) {
      return bean::getProcessCpuTime;
    }
    return () -> 0L;
  }
}
