package tongxin.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tongxin.bake.Bakery;
import tongxin.page.plan.Page;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.template.TemplateEngine;

/**
 * What the rendering tools of a newsroom's own make of a planned site, for a preview.
 *
 * @param files by their paths
 * @param problems the faults of the tools
 */
record OwnToolFiles(Map<String, byte[]> files, List<Problem> problems) {
  static final OwnToolFiles NONE = new OwnToolFiles(Map.of(), List.of());

  static OwnToolFiles of(List<Page> pages, TemplateEngine templates) throws IOException {
    if (!Bakery.hasOtherTools()) {
      return NONE;
    }
    Map<String, byte[]> files = new ConcurrentHashMap<>();
    Problems problems = new Problems();
    Path work = Files.createTempDirectory("tongxin-tools-");
    try {
      new Bakery(templates, work)
          .bakeOwn(
              pages,
              page -> files.put(page.route().file(), page.text().getBytes(StandardCharsets.UTF_8)),
              (route, bytes) -> files.put(route.file(), bytes),
              problems);
    } finally {
      delete(work);
    }
    return new OwnToolFiles(files, problems.sorted());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
