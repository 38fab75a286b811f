package tongxin.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/** All figures with their sources. */
public record Figures(
    Frame frame, List<Figure> figures, List<FigureGroup> groups, List<Source> sources)
    implements View.Framed {
  /** A source as cited. */
  public record Source(
      String id,
      @Nullable Phrase kind,
      @Nullable Phrase publisher,
      @Nullable Phrase title,
      List<Phrase> authors,
      String date,
      String url,
      @Nullable Phrase note) {}
}
