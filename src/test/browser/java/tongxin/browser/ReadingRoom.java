package tongxin.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tongxin.output.Folders;

/** A site built and served once for all browser tests, and a browser to read it with. */
final class ReadingRoom implements AutoCloseable {
  private final List<String> everyKind;
  private final Path folder;
  private final Path site;
  private final WebServer server;
  private final Playwright playwright;
  private final Browser browser;

  private ReadingRoom() throws IOException {
    folder = Files.createTempDirectory("tongxin-browser");
    site = Newsroom.build(folder);
    server = new WebServer(site);
    everyKind = Newsroom.everyKind(folder);
    playwright = Playwright.create();
    browser = launch(playwright);
  }

  /** The browser of the machine, without all that it does by itself. */
  static Browser launch(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars")));
  }

  /** A reader comes in with a device; closing the visit forgets all of it. */
  Visit visit(Device device) {
    // Tests ask the page by expressions, which the site's own policy forbids.
    return new Visit(browser.newContext(device.options().setBypassCSP(true)), server.address());
  }

  /**
   * The same for whom the site's Content-Security-Policy holds; such a page cannot be waited for.
   */
  Visit strictVisit(Device device) {
    return new Visit(browser.newContext(device.options()), server.address());
  }

  /** The address of one page of each kind and language that the site has. */
  List<String> everyKind() {
    return everyKind;
  }

  /** Whether the site has a page at an address. */
  boolean has(String path) {
    return Files.isRegularFile(site.resolve(path.substring(1)).resolve("index.html"));
  }

  /** What serves the site. */
  WebServer server() {
    return server;
  }

  /** A reader comes in and opens a page: {@code /zh/}. */
  Visit visit(Device device, String path) {
    Visit visit = visit(device);
    visit.open(path);
    return visit;
  }

  @Override
  public void close() throws IOException {
    browser.close();
    playwright.close();
    server.close();
    Folders.delete(folder);
  }

  /** Hands the one reading room of a test run to the tests that ask for it. */
  static final class Key implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == ReadingRoom.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(ReadingRoom.class))
          .computeIfAbsent(Opening.class, key -> Opening.tried(), Opening.class)
          .room();
    }
  }

  /** The one attempt to open the room: when it fails, every test says so at once. */
  private record Opening(@Nullable ReadingRoom opened, @Nullable Exception failure)
      implements AutoCloseable {
    static Opening tried() {
      try {
        return new Opening(new ReadingRoom(), null);
      } catch (IOException | RuntimeException e) {
        return new Opening(null, e);
      }
    }

    ReadingRoom room() {
      if (opened == null) {
        throw new IllegalStateException(
            "The site of the browser tests could not be opened", failure);
      }
      return opened;
    }

    @Override
    public void close() throws IOException {
      if (opened != null) {
        opened.close();
      }
    }
  }
}
