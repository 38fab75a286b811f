package tongxin.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.contract.SiteContract;
import tongxin.content.model.Colour;
import tongxin.content.model.Ref;
import tongxin.content.model.SiteConfig;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestions;
import tongxin.site.SiteDesign;
import tongxin.site.SiteFiles;
import tongxin.site.SiteGraph;

/** The settings of a site's design name files that are there and colours that can be read. */
final class DesignRule implements Rule<WholeSite> {
  @Override
  public String name() {
    return "design";
  }

  @Override
  public List<String> settings() {
    return List.of("logo", "accent", "accent_dark", "stylesheet", "share_picture");
  }

  @Override
  public void check(WholeSite whole, Answers answers, Problems problems) {
    SiteGraph graph = answers.ask(new Questions.Everything());
    SiteConfig site = graph.site();
    Suggestions suggestions = new Suggestions();
    for (Ref picture : SiteDesign.pictures(site)) {
      file(ProblemCode.PHOTO_MISSING, picture, graph.files(), suggestions, problems);
    }
    for (Ref sheet : SiteDesign.stylesheets(site)) {
      file(ProblemCode.FILE_MISSING, sheet, graph.files(), suggestions, problems);
    }
    contrast("accent", SiteContract.ACCENT.of(site.values()), SiteDesign.LIGHT_GROUND, problems);
    contrast(
        "accent_dark",
        SiteContract.ACCENT_DARK.of(site.values()),
        SiteDesign.DARK_GROUND,
        problems);
  }

  private static void file(
      ProblemCode code, Ref file, SiteFiles files, Suggestions suggestions, Problems problems) {
    if (SiteDesign.asset(files, file) == null) {
      String written = file.id().startsWith("/") ? file.id() : "/" + file.id();
      boolean slashForgotten = files.find("", written) != null;
      problems.add(
          Problem.of(code, file.location(), file.id())
              .suggesting(slashForgotten ? written : files.suggest("", written, suggestions)));
    }
  }

  private static void contrast(
      String key, @Nullable Ref written, Colour ground, Problems problems) {
    Colour colour = SiteDesign.colour(written);
    if (written == null || colour == null || colour.contrast(ground) >= SiteDesign.LEAST_CONTRAST) {
      return;
    }
    Colour better = colour.against(ground, SiteDesign.LEAST_CONTRAST);
    problems.add(
        ProblemCode.COLOUR_CONTRAST,
        written.location(),
        key,
        colour.css(),
        colour.shownContrast(ground),
        (better == null ? colour : better).css());
  }
}
