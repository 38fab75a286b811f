package tongxin.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tongxin.desk.DeskGuard.Refusal;
import tongxin.desk.publish.Publishing;
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
  private final @Nullable Publishing publishing;

  /**
   * Everything a desk is told.
   *
   * @param source the newsroom's folder
   * @param locale its language is the desk's, until the person at the desk chooses another
   * @param readOnly nothing is ever written
   * @param others starts the desk again with the newsroom of another folder; null where only this
   *     one is open
   * @param publishing how the site is brought to readers; null for a desk that does not
   */
  public record Settings(
      Path source,
      Clock clock,
      Locale locale,
      boolean readOnly,
      @Nullable Consumer<Path> others,
      Publishing.@Nullable Settings publishing) {
    /** A desk for one newsroom, which does not publish. */
    public Settings(Path source, Clock clock, Locale locale, boolean readOnly) {
      this(source, clock, locale, readOnly, null, null);
    }
  }

  private Desk(Settings settings, PreviewedSite site) throws IOException {
    this.pages = new DeskPages(settings.locale(), site);
    Publishing.Settings told = settings.publishing();
    this.publishing = told == null ? null : new Publishing(told, settings.clock());
    this.calls = new DeskCalls(settings, site, publishing);
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

  @Override
  public void close() {
    if (publishing != null) {
      publishing.close();
    }
  }

  private static String code(@Nullable Refusal refusal) {
    return String.valueOf(refusal).toLowerCase(Locale.ROOT);
  }
}
