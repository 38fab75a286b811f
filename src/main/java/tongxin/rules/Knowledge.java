package tongxin.rules;

import java.util.IdentityHashMap;
import tongxin.content.model.Anchors;
import tongxin.content.model.Body;
import tongxin.content.model.Content;
import tongxin.site.SiteGraph;

/** What questions are answered from. Safe for use by several threads. */
final class Knowledge {
  private final Content content;
  private final SiteGraph graph;
  private final KnownIds ids;

  /** By the very body: one that is linked to thousands of times is looked through once. */
  private final IdentityHashMap<Body, Anchors> anchors = new IdentityHashMap<>();

  Knowledge(Content content, SiteGraph graph) {
    this.content = content;
    this.graph = graph;
    this.ids = new KnownIds(content, graph.files().tree());
  }

  SiteGraph graph() {
    return graph;
  }

  /** All that was read, hidden or not. */
  Content content() {
    return content;
  }

  /** The ids that content may refer to, seen or not. */
  KnownIds ids() {
    return ids;
  }

  synchronized Anchors anchors(Body body) {
    return anchors.computeIfAbsent(body, Body::anchors);
  }
}
