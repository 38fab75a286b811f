package tongxin.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import tongxin.config.BuildOptions;
import tongxin.desk.Desk;
import tongxin.desk.publish.Publishing;
import tongxin.problem.Problem;
import tongxin.serve.PreviewServer;
import tongxin.serve.ServeListener;

/** A newsroom that has just begun, its desk, and a browser in front of it. */
final class DeskRoom implements AutoCloseable {
  private final Path source;
  private final Playwright playwright;
  private final Browser browser;
  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();
  private final PreviewServer server;

  DeskRoom(Path source, int width, String language) throws IOException {
    this(source, width, language, Map.of());
  }

  /** A desk with keys in its environment. */
  DeskRoom(Path source, int width, String language, Map<String, String> environment)
      throws IOException {
    this.source = source;
    begin(source);
    Clock clock = Clock.systemUTC();
    Locale locale = Locale.forLanguageTag(language);
    BuildOptions options = BuildOptions.of(source, source.resolve("public"), clock.instant());
    Publishing.Settings publishing =
        new Publishing.Settings(options, source.resolveSibling("home"), environment);
    server =
        PreviewServer.start(
            new PreviewServer.Settings(
                options,
                false,
                new PreviewServer.Place(null, 0),
                clock,
                locale,
                List.of(
                    Desk.opener(
                        new Desk.Settings(source, clock, locale, false, null, publishing)))),
            new Listener());
    playwright = Playwright.create();
    browser = playwright.chromium().launch(options());
    context =
        browser.newContext(
            new Browser.NewContextOptions().setViewportSize(width, 768).setLocale(language));
    context.setDefaultTimeout(20_000);
    page = context.newPage();
    page.onPageError(faults::add);
    page.onConsoleMessage(this::note);
  }

  static BrowserType.LaunchOptions options() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(Path.of("/usr/bin/chromium"))
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-dev-shm-usage"));
  }

  /** Two files and nothing else: what a newsroom begins with. */
  static void begin(Path source) throws IOException {
    Files.createDirectories(source.resolve("content/data"));
    Files.writeString(
        source.resolve("content/site.yml"), "title: { zh: 乡村记事, en: Village Notes }\n");
    Files.writeString(
        source.resolve("content/data/columns.yml"), "- id: news\n  name: { zh: 要闻, en: News }\n");
  }

  private void note(ConsoleMessage message) {
    if (message.type().equals("error")) {
      faults.add(message.text());
    }
  }

  private static final class Listener implements ServeListener {
    @Override
    public void started(URI address) {}

    @Override
    public void refreshed(List<String> files, List<Problem> problems, long millis) {}

    @Override
    public void failed(Throwable failure) {
      throw new AssertionError(failure);
    }
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  URI address() {
    return server.address();
  }

  /** Opens the desk's first page. */
  void open() {
    page.navigate(server.address() + "desk/");
    page.waitForSelector("h1");
  }

  /** Opens a file in the desk. */
  void edit(String file) {
    page.navigate(
        server.address() + "desk/#/edit?path=" + URLEncoder.encode(file, StandardCharsets.UTF_8));
    page.waitForSelector(
        ".cm-content", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
  }

  /** Waits until everything that was typed is in the file. */
  void untilSaved() {
    page.waitForSelector(
        ".save-state[data-state=saved]",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
  }

  boolean has(String file) {
    return Files.exists(source.resolve(file));
  }

  String read(String file) throws IOException {
    return Files.readString(source.resolve(file));
  }

  /** A plain photograph, for the file dialog. */
  static Path photo(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", file.toFile());
    return file;
  }

  @Override
  public void close() throws IOException {
    browser.close();
    playwright.close();
    server.close();
  }
}
