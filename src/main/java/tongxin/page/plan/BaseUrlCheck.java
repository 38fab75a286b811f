package tongxin.page.plan;

import java.net.URI;
import tongxin.config.BaseUrl;
import tongxin.content.model.SiteConfig;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.site.SiteGraph;

/** Checks that the site says where it will be: feeds, the sitemap and shared links name that. */
public final class BaseUrlCheck {
  private BaseUrlCheck() {}

  /** Checks a site that is built for readers. */
  public static void report(SiteGraph graph, Problems problems) {
    SiteConfig site = graph.site();
    URI url = graph.baseUrl();
    boolean asked = !url.equals(site.baseUrl());
    if (asked || !BaseUrl.isLocal(url)) {
      return;
    }
    Location place = site.address().place();
    problems.add(
        place == null
            ? Problem.of(ProblemCode.BASE_URL_MISSING, site.location(), url.toString())
            : Problem.of(ProblemCode.BASE_URL_LOCAL, place, url.toString()));
  }
}
