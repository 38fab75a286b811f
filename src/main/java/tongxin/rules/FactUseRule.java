package tongxin.rules;

import java.util.HashSet;
import java.util.Set;
import tongxin.content.model.Body;
import tongxin.content.model.Content;
import tongxin.content.model.Fact;
import tongxin.content.model.Profile;
import tongxin.content.model.Publication;
import tongxin.content.model.Segment;
import tongxin.content.model.ShortcodeArgument;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.site.SiteGraph;

/** No figure is seen by everybody although only content that nobody sees yet uses it. */
final class FactUseRule implements Rule<WholeSite> {
  @Override
  public String name() {
    return "fact-uses";
  }

  @Override
  public void check(WholeSite whole, Answers site, Problems problems) {
    Uses.report(
        site.ask(new Questions.AllContent()), site.ask(new Questions.Everything()), problems);
  }

  private static final class Uses {
    private final Content content;
    private final SiteGraph graph;
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> shown = new HashSet<>();

    private Uses(Content content, SiteGraph graph) {
      this.content = content;
      this.graph = graph;
    }

    static void report(Content content, SiteGraph graph, Problems problems) {
      Uses uses = new Uses(content, graph);
      uses.collect(false);
      uses.hidden.retainAll(graph.facts().keySet());
      if (uses.hidden.isEmpty()) {
        return;
      }
      uses.collect(true);
      uses.hidden.removeAll(uses.shown);
      for (String id : uses.hidden) {
        Fact fact = graph.facts().get(id);
        if (fact != null) {
          problems.add(ProblemCode.FACT_UNUSED, fact.location(), id);
        }
      }
    }

    private void collect(boolean visible) {
      Set<String> ids = visible ? shown : hidden;
      content.articles().stream()
          .filter(article -> sees(article.publication(), visible))
          .forEach(article -> body(article.body(), ids));
      content.standingPages().stream()
          .filter(page -> sees(page.publication(), visible))
          .forEach(page -> body(page.body(), ids));
      content.profiles().stream()
          .filter(profile -> sees(profile.publication(), visible))
          .forEach(profile -> profile(profile, ids));
    }

    private boolean sees(Publication publication, boolean visible) {
      return graph.shows(publication) == visible;
    }

    private static void profile(Profile profile, Set<String> ids) {
      profile.stories().values().forEach(story -> body(story.body(), ids));
      for (Profile.ProfileFact fact : profile.facts()) {
        if (fact instanceof Profile.ProfileFact.Known known) {
          ids.add(known.id().id());
        }
      }
    }

    private static void body(Body body, Set<String> ids) {
      for (Segment segment : body.segments()) {
        if (segment instanceof Segment.Shortcode shortcode) {
          ids.addAll(shortcode.values(ShortcodeArgument.FactId.class));
        }
      }
    }
  }
}
