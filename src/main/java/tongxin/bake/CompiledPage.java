package tongxin.bake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.page.plan.PageKind;
import tongxin.page.view.Need;
import tongxin.site.Route;

/**
 * A page as JBake rendered it.
 *
 * @param kind null for what a newsroom's own rendering tool has made
 * @param text HTML, XML or plain text
 * @param needs what must be published beside it; the same thing may be named several times
 */
public record CompiledPage(@Nullable PageKind kind, Route route, String text, List<Need> needs) {}
