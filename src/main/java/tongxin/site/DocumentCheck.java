package tongxin.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.contract.DataContract;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.Fact;
import tongxin.content.model.LinkKind;
import tongxin.content.model.ModelSite;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Profile;
import tongxin.content.model.Ref;
import tongxin.content.model.SiteConfig;
import tongxin.content.model.StandingPage;
import tongxin.content.model.Term;
import tongxin.content.model.Text;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestion;
import tongxin.problem.Suggestions;

/** Checks what one file says of others: ids, links, files. Each file takes a check of its own. */
final class DocumentCheck {
  /** So many ids are named where one is unknown. */
  private static final int MOST_IDS = 12;

  private final SiteGraph graph;
  private final Content content;
  private final KnownIds known;
  private final Problems problems;
  private final Suggestions suggestions = new Suggestions();

  DocumentCheck(SiteGraph graph, KnownIds known, Problems problems) {
    this.graph = graph;
    this.content = graph.content();
    this.known = known;
    this.problems = problems;
  }

  void article(Article article) {
    if (!article.column().id().isEmpty()) {
      term(article.column(), "columns.yml", content.data().columns(), ProblemCode.COLUMN_UNKNOWN);
    }
    for (Ref tag : article.tags()) {
      term(tag, "tags.yml", content.data().tags(), ProblemCode.TAG_UNKNOWN);
    }
    links(LinkKind.VILLAGE, article.villages());
    links(LinkKind.SITE, article.sites());
    links(LinkKind.TOPIC, article.topics());
    photos(article.photos(), article.folder());
    BodyCheck body =
        new BodyCheck(
            graph, known, article.folder(), article.language(), article.publication(), problems);
    cover(article.cover(), body);
    body.check(article.body());
  }

  void profile(Profile profile) {
    division(profile.division());
    links(LinkKind.VILLAGE, profile.villages());
    links(LinkKind.SITE, profile.sites());
    links(LinkKind.TOPIC, profile.topics());
    for (Profile.ProfileFact fact : profile.facts()) {
      if (fact instanceof Profile.ProfileFact.Known id) {
        inFacts(id.id(), content.data().facts().keySet(), ProblemCode.FACT_UNKNOWN);
      }
    }
    photos(profile.photos(), profile.folder());
    BodyCheck files = bodyCheck(profile, graph.languages().get(0));
    cover(profile.cover(), files);
    profile.pictures().forEach(picture -> cover(picture, files));
    for (Profile.Story story : profile.stories().values()) {
      bodyCheck(profile, story.language()).check(story.body());
    }
  }

  private BodyCheck bodyCheck(Profile profile, Language language) {
    return new BodyCheck(graph, known, profile.folder(), language, profile.publication(), problems);
  }

  void standing(StandingPage page) {
    BodyCheck body =
        new BodyCheck(graph, known, page.folder(), page.language(), page.publication(), problems);
    cover(page.cover(), body);
    body.check(page.body());
  }

  /** Photos of assets/; those of a bundle were looked for when it was read. */
  private void photos(List<PhotoEntry> photos, String folder) {
    for (PhotoEntry photo : photos) {
      String written = photo.asset() ? photo.file().substring("assets".length()) : "";
      if (photo.asset() && graph.files().find("", written) == null) {
        missingFile(ProblemCode.PHOTO_MISSING, new Ref(written, photo.location()), folder);
      }
    }
  }

  void modelSite(ModelSite site) {
    division(site.division());
  }

  /** The figures of a county. */
  void division(Term division) {
    List<Ref> facts = DataContract.DIVISION_FACTS.of(division.values());
    if (facts != null) {
      Set<String> ids = content.data().facts().keySet();
      facts.forEach(fact -> inFacts(fact, ids, ProblemCode.FACT_UNKNOWN));
    }
  }

  private void division(@Nullable Ref division) {
    if (division != null) {
      term(division, "divisions.yml", content.data().divisions(), ProblemCode.DIVISION_UNKNOWN);
    }
  }

  void fact(Fact fact) {
    grouping(fact);
    Text source = fact.source();
    if (source != null) {
      String id = source.byLanguage().getOrDefault(source.original(), "");
      inFacts(
          new Ref(id, fact.location()),
          content.data().sources().keySet(),
          ProblemCode.SOURCE_UNKNOWN);
    }
  }

  private void grouping(Fact fact) {
    if (content.data().unread().contains("facts.yml")) {
      return;
    }
    Ref group = fact.group();
    Ref chart = fact.chart();
    if (group != null) {
      check(group, content.data().factGroups().keySet(), ProblemCode.FACT_GROUP_UNKNOWN);
    }
    if (chart != null) {
      check(chart, content.data().charts().keySet(), ProblemCode.CHART_UNKNOWN);
      units(fact, chart);
    }
  }

  /** Only numbers of one unit can be compared: that of the chart's first figure. */
  private void units(Fact fact, Ref chart) {
    String unit = shownUnit(fact);
    String first =
        content.data().facts().values().stream()
            .filter(other -> other.chart() != null && other.chart().id().equals(chart.id()))
            .findFirst()
            .map(DocumentCheck::shownUnit)
            .orElse(unit);
    if (!unit.equals(first) || fact.value() == null) {
      problems.add(ProblemCode.CHART_UNITS, chart.location(), chart.id(), unit, first);
    }
  }

  private static String shownUnit(Fact fact) {
    String unit = fact.unit();
    return fact.value() == null ? "—" : unit == null ? "1" : unit;
  }

  void navItem(SiteConfig.NavItem item) {
    menuTarget(item.target());
  }

  /** A section, a content link or an address. */
  void menuTarget(Ref written) {
    String target = written.id();
    int colon = target.indexOf(':');
    LinkKind kind = colon < 0 ? null : LinkKind.ofScheme(target.substring(0, colon)).orElse(null);
    if (kind != null) {
      link(kind, new Ref(target.substring(colon + 1), written.location()));
    } else if (!target.isEmpty()
        && !SiteSection.ids().contains(target)
        && !target.startsWith("https://")
        && !target.startsWith("http://")) {
      problems.add(
          Problem.of(ProblemCode.LINK_UNKNOWN, written.location(), target)
              .suggesting(suggestions.nearest(target, SiteSection.ids())));
    }
  }

  private void links(LinkKind kind, List<Ref> refs) {
    refs.forEach(ref -> link(kind, ref));
  }

  void factId(Ref ref) {
    inFacts(ref, content.data().facts().keySet(), ProblemCode.FACT_UNKNOWN);
  }

  void link(LinkKind kind, Ref ref) {
    if (!known.contains(kind, ref.id())) {
      check(ref, known.of(kind), kind.unknown());
    }
  }

  private void inFacts(Ref ref, Set<String> ids, ProblemCode code) {
    if (!content.data().unread().contains("facts.yml")) {
      check(ref, ids, code);
    }
  }

  /** An id of a data file; whoever wrote the name instead is told the id. */
  /** The ids there are; of many the nearest. */
  static String shown(String written, Collection<String> ids, Suggestions suggestions) {
    if (ids.isEmpty()) {
      return "—";
    }
    if (ids.size() <= MOST_IDS || suggestions.areSpent()) {
      return String.join(", ", ids.stream().limit(MOST_IDS).toList());
    }
    return String.join(", ", Suggestion.byNearness(written, ids, MOST_IDS)) + ", …";
  }

  private void term(Ref ref, String file, Map<String, Term> terms, ProblemCode code) {
    if (terms.containsKey(ref.id()) || content.data().unread().contains(file)) {
      return;
    }
    String meant = suggestions.areSpent() ? null : meant(ref.id(), terms);
    Term term = meant == null ? null : terms.get(meant);
    problems.add(
        Problem.of(code, ref.location(), ref.id(), shown(ref.id(), terms.keySet(), suggestions))
            .suggesting(meant)
            .relatedTo(term == null ? null : term.location()));
  }

  private @Nullable String meant(String written, Map<String, Term> terms) {
    return terms.values().stream()
        .filter(term -> term.name().byLanguage().containsValue(written))
        .map(Term::id)
        .findFirst()
        .orElseGet(() -> suggestions.nearest(written, terms.keySet()));
  }

  private void check(Ref ref, Set<String> ids, ProblemCode code) {
    if (!ids.contains(ref.id())) {
      problems.add(
          Problem.of(code, ref.location(), ref.id())
              .suggesting(suggestions.nearest(ref.id(), ids)));
    }
  }

  private static void cover(@Nullable Ref cover, BodyCheck body) {
    if (cover != null) {
      body.file(ProblemCode.PHOTO_MISSING, cover.id(), cover.location());
    }
  }

  private void missingFile(ProblemCode code, Ref file, String folder) {
    problems.add(
        Problem.of(code, file.location(), file.id())
            .suggesting(graph.files().suggest(folder, file.id(), suggestions)));
  }
}
