package tongxin.bake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jspecify.annotations.Nullable;
import tongxin.page.plan.PageKind;

/**
 * A rendering tool such as a newsroom may put on the class path: it is found by {@code
 * ServiceLoader}, as JBake finds its own, and does nothing in the builds of other tests.
 */
public final class NewsroomTool implements RenderingTool {
  static final AtomicBoolean ACTIVE = new AtomicBoolean();
  static final AtomicReference<@Nullable Fault> FAULT = new AtomicReference<>();
  static final AtomicReference<@Nullable Consumer<ContentStore>> LOOK = new AtomicReference<>();
  static final Map<String, String> SEEN = new ConcurrentSkipListMap<>();

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) {
    if (!ACTIVE.get()) {
      return 0;
    }
    Consumer<ContentStore> look = LOOK.getAndSet(null);
    if (look != null) {
      look.accept(store);
    }
    Fault fault = FAULT.get();
    if (fault != null) {
      fault.happens(renderer, config.getDestinationFolder().toPath());
      return 0;
    }
    SEEN.clear();
    Arrays.stream(PageKind.values())
        .map(PageKind::id)
        .flatMap(type -> store.getAllContent(type).stream())
        .forEach(document -> SEEN.put(document.getUri(), document.getType()));
    try {
      renderer.render(report(store));
      Files.write(
          config.getDestinationFolder().toPath().resolve("drawn.bin"), new byte[] {-1, 0, 127});
      Files.writeString(
          config.getDestinationFolder().toPath().resolve("written.txt"), "By hand, 用手\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return 2;
  }

  /** What such a tool may do wrong. */
  interface Fault {
    void happens(Renderer renderer, Path output);
  }

  private static DocumentModel report(ContentStore store) {
    DocumentModel document = new DocumentModel();
    document.setType("report");
    document.setUri("zh/report/index.html");
    document.setTitle("报告 <1>");
    document.put("articles", store.getPublishedPosts().size());
    return document;
  }

  @Deprecated
  @Override
  public int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration config) {
    throw new IllegalStateException("JBake 2.7 calls the other method");
  }
}
