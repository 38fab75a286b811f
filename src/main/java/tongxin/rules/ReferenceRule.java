package tongxin.rules;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Ref;
import tongxin.content.model.Term;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.site.SiteSection;

/** What keys refer to is there: columns, tags, villages, figures and the like. */
final class ReferenceRule implements Rule<Document> {
  @Override
  public String name() {
    return "references";
  }

  @Override
  public void check(Document document, Answers site, Problems problems) {
    for (Reference reference : document.references()) {
      problem(reference, site).ifPresent(problems::add);
    }
  }

  private static Optional<Problem> problem(Reference reference, Answers site) {
    Ref ref = reference.ref();
    if (reference instanceof Reference.ToTerm term) {
      return term(term, site);
    } else if (reference instanceof Reference.ToContent content) {
      return site.ask(new Questions.Exists(content.kind(), ref.id()))
          ? Optional.empty()
          : unknown(
              ref, site.ask(new Questions.Ids(content.kind())), content.kind().unknown(), site);
    } else if (reference instanceof Reference.ToSection) {
      return unknown(ref, SiteSection.ids(), ProblemCode.LINK_UNKNOWN, site);
    }
    if (site.ask(new Questions.IsUnread("facts.yml"))) {
      return Optional.empty();
    }
    if (reference instanceof Reference.ToFact) {
      return unknown(ref, site.ask(new Questions.FactIds()), ProblemCode.FACT_UNKNOWN, site);
    } else if (reference instanceof Reference.ToFactGroup) {
      Set<String> ids = site.ask(new Questions.FactGroupIds());
      return unknown(ref, ids, ProblemCode.FACT_GROUP_UNKNOWN, site);
    } else if (reference instanceof Reference.ToChart) {
      return unknown(ref, site.ask(new Questions.ChartIds()), ProblemCode.CHART_UNKNOWN, site);
    }
    return unknown(ref, site.ask(new Questions.SourceIds()), ProblemCode.SOURCE_UNKNOWN, site);
  }

  private static Optional<Problem> unknown(
      Ref ref, Collection<String> ids, ProblemCode code, Answers site) {
    return ids.contains(ref.id())
        ? Optional.empty()
        : Optional.of(
            Problem.of(code, ref.location(), ref.id()).suggesting(site.nearest(ref.id(), ids)));
  }

  /** An id of a data file; whoever wrote the name instead is told the id. */
  private static Optional<Problem> term(Reference.ToTerm reference, Answers site) {
    Ref ref = reference.ref();
    Questions.TermList list = reference.list();
    Map<String, Term> terms = site.ask(new Questions.Terms(list));
    if (terms.containsKey(ref.id()) || site.ask(new Questions.IsUnread(list.file()))) {
      return Optional.empty();
    }
    String meant = site.areSuggestionsSpent() ? null : meant(ref.id(), terms, site);
    Term term = meant == null ? null : terms.get(meant);
    Set<String> ids = terms.keySet();
    return Optional.of(
        Problem.of(code(list), ref.location(), ref.id(), MentionCheck.shown(ref.id(), ids, site))
            .suggesting(meant)
            .relatedTo(term == null ? null : term.location()));
  }

  private static ProblemCode code(Questions.TermList list) {
    return switch (list) {
      case COLUMNS -> ProblemCode.COLUMN_UNKNOWN;
      case TAGS -> ProblemCode.TAG_UNKNOWN;
      case DIVISIONS -> ProblemCode.DIVISION_UNKNOWN;
    };
  }

  private static @Nullable String meant(String written, Map<String, Term> terms, Answers site) {
    return terms.values().stream()
        .filter(term -> term.name().byLanguage().containsValue(written))
        .map(Term::id)
        .findFirst()
        .orElseGet(() -> site.nearest(written, terms.keySet()));
  }
}
