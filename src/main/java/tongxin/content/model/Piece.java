package tongxin.content.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;

/** What an article and a village, model site or gallery have in common. */
public sealed interface Piece permits Article, Profile {
  Location location();

  /** Where its own files are, from the source folder, with a closing {@code /}. */
  String folder();

  Publication publication();

  Credits credits();

  Related related();

  /** The picture that stands for it; null where none is named. */
  @Nullable Ref cover();

  /** Old addresses that lead to it. */
  List<Ref> aliases();

  List<PhotoEntry> photos();

  Values values();

  default List<Byline> bylines() {
    return credits().bylines();
  }

  default @Nullable ArticleSource source() {
    return credits().source();
  }

  default List<Ref> villages() {
    return related().villages();
  }

  default List<Ref> sites() {
    return related().sites();
  }

  default List<Ref> topics() {
    return related().topics();
  }
}
