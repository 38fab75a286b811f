package tongxin.page.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Fact;
import tongxin.content.model.FactSource;
import tongxin.content.model.Phrase;
import tongxin.content.model.Text;
import tongxin.page.parts.DateWords;
import tongxin.page.parts.Head;
import tongxin.page.parts.PageContext;
import tongxin.page.view.Figures;
import tongxin.page.view.View;
import tongxin.problem.Location;
import tongxin.site.Route;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/** The page of all figures (数说), each with its source. */
final class FigurePages {
  private final PageContext context;
  private final SiteGraph graph;

  FigurePages(PageContext context) {
    this.context = context;
    this.graph = context.graph();
  }

  List<Page> plan() {
    Location origin = Location.of("content/data/facts.yml");
    return new SectionPages(context).of(PageKind.FIGURES, SiteSection.FIGURES, origin, this::view);
  }

  private View view(Language language, Map<Language, Route> versions) {
    Map<String, Fact> facts = graph.facts();
    Head head =
        Head.of(
            context.sections().name(language, SiteSection.FIGURES),
            context.sections().describe(language, "figures", facts.size()),
            SiteSection.FIGURES);
    Set<String> cited =
        facts.values().stream()
            .map(Fact::source)
            .filter(Objects::nonNull)
            .map(source -> Objects.requireNonNull(source))
            .map(source -> source.byLanguage().getOrDefault(source.original(), ""))
            .collect(Collectors.toSet());
    return new Figures(
        context.frames().frame(language, head, versions),
        facts.values().stream().map(fact -> context.cards().figure(fact, language)).toList(),
        new FigureGroups(context, language).all(),
        graph.data().sources().values().stream()
            .filter(source -> cited.contains(source.id()))
            .map(source -> source(source, graph.languages().get(0), language))
            .toList());
  }

  /**
   * A source as cited.
   *
   * @param written the language of the newsroom, in which names stand
   */
  private static Figures.Source source(FactSource source, Language written, Language language) {
    return new Figures.Source(
        source.id(),
        phrase(source.kind(), language),
        phrase(source.publisher(), language),
        phrase(source.title(), language),
        source.authors().stream().map(name -> Text.of(written, name).in(language)).toList(),
        source.date() == null ? "" : DateWords.written(source.date(), language),
        Objects.requireNonNullElse(source.url(), ""),
        phrase(source.note(), language));
  }

  private static @Nullable Phrase phrase(@Nullable Text text, Language language) {
    return text == null ? null : text.in(language);
  }
}
