package tongxin.pipeline;

import tongxin.page.parts.PhotoCatalog;
import tongxin.site.SiteGraph;
import tongxin.source.SourceTree;
import tongxin.template.Strings;
import tongxin.template.TemplateEngine;

/** What the stages before planning come to. */
record LinkedSite(
    SiteGraph graph,
    SourceTree tree,
    PhotoCatalog photos,
    Strings strings,
    TemplateEngine templates) {}
