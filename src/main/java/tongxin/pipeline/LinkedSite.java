package tongxin.pipeline;

import tongxin.content.model.Content;
import tongxin.page.parts.PhotoCatalog;
import tongxin.site.SiteGraph;
import tongxin.source.SourceTree;
import tongxin.template.Strings;
import tongxin.template.TemplateEngine;

/**
 * The result of the stages before the plan.
 *
 * @param content all of it, the hidden too: for what is said to the newsroom
 */
record LinkedSite(
    Content content,
    SiteGraph graph,
    SourceTree tree,
    PhotoCatalog photos,
    Strings strings,
    TemplateEngine templates) {}
