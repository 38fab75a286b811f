package tongxin.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.Asset;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import tongxin.page.plan.Page;
import tongxin.page.plan.PageKind;
import tongxin.problem.Problems;
import tongxin.site.Route;
import tongxin.template.TemplateEngine;

/** Compiles planned pages with JBake. */
public final class Bakery {
  /** JBake's registries are static. */
  private static final Object ONE_BAKE_AT_A_TIME = new Object();

  private static final List<String> FOLDERS =
      List.of("templates", "content", "assets", "data", "output");

  private final TemplateEngine templates;
  private final Path work;

  /**
   * A bakery.
   *
   * @param work an empty folder for what a newsroom's own rendering tools write to JBake's
   *     destination
   */
  public Bakery(TemplateEngine templates, Path work) {
    this.templates = templates;
    this.work = work;
  }

  /**
   * Bakes all pages; a page whose template fails is a problem and not baked.
   *
   * @param files takes what a newsroom's own rendering tools have written themselves
   */
  public void bake(
      List<Page> pages, PageSink sink, BiConsumer<Route, byte[]> files, Problems problems)
      throws IOException {
    synchronized (ONE_BAKE_AT_A_TIME) {
      oven(pages, List.of(PageKind.values()), sink, problems).bake();
    }
    takeFiles(files);
  }

  /**
   * Runs only the rendering tools of the newsroom's own, over documents of all pages.
   *
   * @param sink takes the pages that they make
   * @param files takes the files that they write
   */
  public void bakeOwn(
      List<Page> pages, PageSink sink, BiConsumer<Route, byte[]> files, Problems problems)
      throws IOException {
    synchronized (ONE_BAKE_AT_A_TIME) {
      oven(pages, List.of(), sink, problems).bake();
    }
    takeFiles(files);
  }

  /** True where a newsroom has rendering tools of its own, which may ask for templates too. */
  public static boolean hasOtherTools() {
    return NewsroomTools.any();
  }

  private PageOven oven(List<Page> pages, List<PageKind> rendered, PageSink sink, Problems problems)
      throws IOException {
    for (String folder : FOLDERS) {
      Files.createDirectories(work.resolve(folder));
    }
    JBakeConfiguration config = configuration(work);
    MemoryStore store = new MemoryStore();
    PebbleTemplates engine = new PebbleTemplates(store, config, templates);
    Utensils utensils = new Utensils();
    utensils.setConfiguration(config);
    utensils.setContentStore(store);
    utensils.setCrawler(new PageCrawler(store, config, pages));
    utensils.setRenderer(new PageRenderer(store, config, engine, sink));
    utensils.setAsset(new NoAssets(config));
    ViewEngine views = new ViewEngine();
    List<RenderingTool> tools =
        rendered.stream().map(kind -> (RenderingTool) new PageTool(kind, views, problems)).toList();
    return new PageOven(utensils, tools, problems);
  }

  static JBakeConfiguration configuration(Path work) {
    BaseConfiguration settings = new BaseConfiguration();
    settings.setProperty("template.folder", "templates");
    settings.setProperty("content.folder", "content");
    settings.setProperty("asset.folder", "assets");
    settings.setProperty("data.folder", "data");
    settings.setProperty("destination.folder", "output");
    settings.setProperty("render.encoding", "UTF-8");
    settings.setProperty("template.encoding", "UTF-8");
    CompositeConfiguration all = new CompositeConfiguration();
    all.addConfiguration(settings);
    return new DefaultJBakeConfiguration(work.toFile(), all);
  }

  /**
   * What a rendering tool wrote to JBake's destination belongs to the site as well; a name that
   * cannot be an address is a problem already.
   */
  private void takeFiles(BiConsumer<Route, byte[]> files) throws IOException {
    Path output = work.resolve("output");
    try (Stream<Path> written = Files.walk(output)) {
      written
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(
              file -> {
                String path = output.relativize(file).toString().replace('\\', '/');
                if (Route.isPlain(path)) {
                  files.accept(new Route(path), read(file));
                }
              });
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Assets are published under their fingerprints by a later stage. */
  private static final class NoAssets extends Asset {
    NoAssets(JBakeConfiguration config) {
      super(config);
    }

    @Override
    public void copy() {}
  }
}
