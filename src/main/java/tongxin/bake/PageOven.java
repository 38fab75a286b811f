package tongxin.bake;

import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/** JBake's oven without its database: crawls, then runs every rendering tool. */
final class PageOven extends Oven {
  private final List<RenderingTool> tools;
  private final Problems problems;

  PageOven(Utensils utensils, List<RenderingTool> tools, Problems problems) {
    super(utensils);
    this.tools = tools;
    this.problems = problems;
  }

  @Override
  public void bake() {
    Utensils utensils = getUtensils();
    ContentStore store = utensils.getContentStore();
    store.startup();
    try {
      utensils.getCrawler().crawl();
      utensils.getCrawler().crawlDataFiles();
      tools.forEach(this::run);
      new NewsroomTools(utensils, problems).run();
      utensils.getAsset().copy();
    } finally {
      store.close();
      store.shutdown();
    }
  }

  private void run(RenderingTool tool) {
    Utensils utensils = getUtensils();
    try {
      tool.render(utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
    } catch (RenderingException e) {
      problems.add(
          ProblemCode.TEMPLATE_FAILED,
          Location.of(tool.getClass().getName()),
          String.valueOf(e.getMessage()));
    }
  }
}
