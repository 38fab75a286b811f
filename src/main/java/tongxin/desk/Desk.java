package tongxin.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tongxin.desk.DeskGuard.Refusal;
import tongxin.serve.Answer;
import tongxin.serve.PreviewedSite;
import tongxin.serve.Request;
import tongxin.serve.Section;

/** The desk, as a section of the preview's server. */
public final class Desk implements Section {
  private static final String FOLDER = "/desk/";
  private static final String CALLS = "api/";
  private static final String PREVIEW = "page/";

  private final DeskGuard guard = new DeskGuard();
  private final DeskPages pages;
  private final DeskCalls calls;

  /**
   * Everything a desk is told.
   *
   * @param source the newsroom's folder
   * @param locale its language is the desk's, until the person at the desk chooses another
   * @param readOnly nothing is ever written
   * @param others starts the desk again with the newsroom of another folder; null where only this
   *     one is open
   */
  public record Settings(
      Path source, Clock clock, Locale locale, boolean readOnly, @Nullable Consumer<Path> others) {
    /** A desk for one newsroom. */
    public Settings(Path source, Clock clock, Locale locale, boolean readOnly) {
      this(source, clock, locale, readOnly, null);
    }
  }

  private Desk(Settings settings, PreviewedSite site) throws IOException {
    this.pages = new DeskPages(settings.locale(), site);
    this.calls = new DeskCalls(settings, site);
  }

  /** Opens a desk when the server starts. */
  public static Section.Opener opener(Settings settings) {
    return site -> new Desk(settings, site);
  }

  @Override
  public String folder() {
    return FOLDER;
  }

  @Override
  public Answer answer(Request request) throws IOException {
    String rest = request.path().substring(FOLDER.length());
    if (rest.startsWith(CALLS)) {
      Refusal refusal = guard.call(request);
      return refusal == null
          ? calls.answer(rest.substring(CALLS.length()), request)
          : DeskCalls.json(Reply.refused(403, code(refusal)));
    }
    boolean first = rest.isEmpty();
    Refusal refusal = first ? guard.tokenPage(request) : guard.page(request);
    if (refusal != null) {
      return pages.refused(refusal);
    }
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Answer.text(405, "GET, HEAD\n").with("Allow", "GET, HEAD");
    }
    if (rest.startsWith(PREVIEW)) {
      return pages.preview(rest.substring(PREVIEW.length()));
    }
    return first
        ? pages.start(guard.token(), String.valueOf(request.header("Host")))
        : pages.file(rest);
  }

  private static String code(@Nullable Refusal refusal) {
    return String.valueOf(refusal).toLowerCase(Locale.ROOT);
  }
}
