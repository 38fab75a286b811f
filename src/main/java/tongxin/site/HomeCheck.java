package tongxin.site;

import java.util.Map;
import tongxin.content.model.Home;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Ref;

/** Checks what the front page names. */
final class HomeCheck {
  private static final Map<Home.Kind, LinkKind> KINDS =
      Map.of(
          Home.Kind.VILLAGES,
          LinkKind.VILLAGE,
          Home.Kind.PHOTO_STORY,
          LinkKind.GALLERY,
          Home.Kind.TOPIC,
          LinkKind.TOPIC);

  private HomeCheck() {}

  static void report(Home home, DocumentCheck check) {
    Ref lead = home.lead();
    if (lead != null) {
      check.link(LinkKind.ARTICLE, lead);
    }
    home.second().forEach(article -> check.link(LinkKind.ARTICLE, article));
    home.blocks().forEach(block -> block(block, check));
  }

  private static void block(Home.Block block, DocumentCheck check) {
    LinkKind kind = KINDS.get(block.kind());
    for (Ref id : block.ids()) {
      if (kind != null) {
        check.link(kind, id);
      } else {
        check.factId(id);
      }
    }
    Ref to = block.to();
    if (to != null) {
      check.menuTarget(to);
    }
  }
}
