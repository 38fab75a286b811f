package tongxin.pipeline;

import java.util.Map;
import java.util.TreeMap;
import tongxin.ledger.Answer;
import tongxin.ledger.KnownAddress;
import tongxin.page.plan.Page;
import tongxin.page.plan.PageKind;
import tongxin.page.plan.ServerRedirects;
import tongxin.page.view.View;
import tongxin.site.Route;

/**
 * What a server can answer better than a small page can.
 *
 * @param redirects old addresses of this host with what they lead to for good
 * @param others the same of other hosts, by host; what they lead to is in full
 * @param gone addresses of what is gone, and whether a page there says so
 */
public record ServerRules(
    Map<String, String> redirects,
    Map<String, Map<String, String>> others,
    Map<String, Boolean> gone) {

  /** The rules for a site; all addresses begin with the path of the site's own. */
  static ServerRules of(PlannedSite site) {
    ServerRules rules = new ServerRules(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    String base = site.graph().baseUrl().getRawPath();
    String before = base.substring(0, base.length() - 1);
    for (Page page : site.contentPages()) {
      if (page.kind() == PageKind.ALIAS && page.view().get() instanceof View.Alias alias) {
        rules.redirects.put(base + page.route().path(), alias.url());
      }
    }
    ServerRedirects.of(site.graph())
        .forEach((old, route) -> rules.redirects.put(before + old, base + route.path()));
    site.ledger().answers().forEach((known, answer) -> rules.add(known, answer, before));
    return rules;
  }

  private void add(KnownAddress known, Answer answer, String before) {
    Route route = known.old().route();
    String path = before + (route == null ? known.old().request() : route.toString());
    if (answer instanceof Answer.Gone said) {
      if (known.host().isEmpty() && route != null) {
        gone.put(path, said.notice());
      }
    } else if (answer instanceof Answer.Leads leads && leads.lasting()) {
      add(known, leads, path);
    }
  }

  private void add(KnownAddress known, Answer.Leads leads, String path) {
    if (known.host().isEmpty()) {
      redirects.putIfAbsent(path, leads.url());
    } else {
      others
          .computeIfAbsent(known.host(), host -> new TreeMap<>())
          .put(known.old().request(), leads.canonical());
    }
  }
}
