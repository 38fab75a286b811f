package tongxin.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Text;
import tongxin.page.parts.Head;
import tongxin.page.parts.Labels;
import tongxin.page.parts.PageContext;
import tongxin.page.view.View;
import tongxin.problem.Location;
import tongxin.site.Route;

/** The page that says in each language of the site that what was here has been withdrawn. */
public final class GonePage {
  private GonePage() {}

  /**
   * Plans it.
   *
   * @param language in which it is framed
   * @param title of what was here; empty where it is not to be said
   * @param note what the newsroom says of it; null for nothing
   */
  public static Page of(
      PageContext context,
      Labels labels,
      Route route,
      Language language,
      Location origin,
      String title,
      @Nullable Text note) {
    return new Page(
        PageKind.GONE,
        route,
        language,
        labels.get(language, "gone.title"),
        origin,
        Map.of(),
        () -> view(context, labels, route, language, title, note));
  }

  private static View view(
      PageContext context,
      Labels labels,
      Route route,
      Language language,
      String title,
      @Nullable Text note) {
    List<Language> order = new ArrayList<>(List.of(language));
    context.graph().languages().stream()
        .filter(other -> !other.equals(language))
        .forEach(order::add);
    List<View.Gone.Notice> notices =
        order.stream()
            .map(
                in ->
                    new View.Gone.Notice(
                        in.equals(language) ? "" : in.tag(),
                        labels.get(in, "gone.heading"),
                        labels.get(in, "gone.title"),
                        labels.get(in, "gone.text"),
                        note == null || !note.has(in) ? "" : note.in(in).text()))
            .toList();
    String heading = labels.get(language, "gone.title");
    Head head = Head.of(heading, "").notIndexed();
    return new View.Gone(
        context.frames().frame(language, head, Map.of(language, route)), title, notices);
  }
}
