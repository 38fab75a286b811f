package tongxin.bake;

import org.jspecify.annotations.Nullable;
import tongxin.page.plan.PageKind;
import tongxin.site.Route;

/**
 * A page as JBake rendered it.
 *
 * @param kind null for what a newsroom's own rendering tool has made
 * @param text HTML, XML or plain text
 */
public record CompiledPage(@Nullable PageKind kind, Route route, String text) {}
