package tongxin.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.app.Utensils;
import org.jbake.render.RenderingTool;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.site.Route;
import tongxin.template.TemplateFault;

/**
 * The rendering tools that a newsroom has put on the class path. They are programs of somebody
 * else: whatever goes wrong in one is a problem with its name, and the others run all the same.
 */
final class NewsroomTools {
  private static final String JBAKE = "org.jbake.";

  private final Utensils utensils;
  private final Problems problems;
  private final Set<String> seen = new HashSet<>();

  NewsroomTools(Utensils utensils, Problems problems) {
    this.utensils = utensils;
    this.problems = problems;
  }

  /** True where there is any. */
  static boolean any() {
    try {
      return ServiceLoader.load(RenderingTool.class).stream()
          .anyMatch(tool -> !tool.type().getName().startsWith(JBAKE));
    } catch (ServiceConfigurationError | LinkageError e) {
      return true;
    }
  }

  /** Runs all, without those that JBake brings for its own kinds of pages. */
  void run() {
    Iterator<ServiceLoader.Provider<RenderingTool>> all =
        ServiceLoader.load(RenderingTool.class).stream().iterator();
    for (ServiceLoader.Provider<RenderingTool> next = next(all); next != null; next = next(all)) {
      String name = next.type().getName();
      if (!name.startsWith(JBAKE)) {
        run(name, next);
      }
    }
  }

  /** The next that can be loaded; a class that is named and missing is a problem. */
  private ServiceLoader.@Nullable Provider<RenderingTool> next(
      Iterator<ServiceLoader.Provider<RenderingTool>> all) {
    while (true) {
      try {
        return all.hasNext() ? all.next() : null;
      } catch (ServiceConfigurationError | LinkageError e) {
        failed("META-INF/services/" + RenderingTool.class.getName(), e);
      }
    }
  }

  private void run(String name, ServiceLoader.Provider<RenderingTool> provider) {
    try {
      provider
          .get()
          .render(utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
    } catch (VirtualMachineError e) {
      if (!(e instanceof StackOverflowError)) {
        throw e;
      }
      failed(name, e);
    } catch (Exception | LinkageError | ServiceConfigurationError | AssertionError e) {
      failed(name, e);
    }
    checkNames(name);
  }

  private void failed(String name, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateFault fault) {
        problems.add(fault.problem());
        return;
      }
    }
    problems.add(ProblemCode.TOOL_FAILED, Location.of(name), failure.toString());
  }

  /** What a tool has written must be able to stand in an address. */
  private void checkNames(String tool) {
    for (String path : new TreeSet<>(written())) {
      if (seen.add(path) && !Route.isPlain(path)) {
        problems.add(ProblemCode.TOOL_FILE_INVALID, Location.of(tool), path);
      }
    }
  }

  private Set<String> written() {
    Path output = utensils.getConfiguration().getDestinationFolder().toPath();
    try (Stream<Path> all = Files.walk(output)) {
      return all.filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
