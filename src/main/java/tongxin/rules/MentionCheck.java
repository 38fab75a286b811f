package tongxin.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Publication;
import tongxin.content.model.SiteConfig;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestion;

/** Checks what a file mentions: it must be there, and be seen where the file itself is. */
final class MentionCheck {
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?:)?//");

  /** So many ids are named where one is unknown. */
  private static final int MOST_IDS = 12;

  private final Answers site;
  private final Problems problems;
  private final String folder;
  private final boolean visible;

  MentionCheck(Document document, Answers site, Problems problems) {
    this.site = site;
    this.problems = problems;
    this.folder = document.folder();
    Publication publication = document.publication();
    this.visible = publication == null || site.ask(new Questions.IsShown(publication));
  }

  /** True where readers see the file itself. */
  boolean visible() {
    return visible;
  }

  /** The path of a file that is named; null where there is none. */
  @Nullable String find(String written) {
    Optional<String> path = site.ask(new FileQuestions.FileAt(folder, written));
    return path.orElse(null);
  }

  void content(LinkKind kind, String id, Language from, Location at) {
    if (!site.ask(new Questions.Exists(kind, id))) {
      Set<String> ids = site.ask(new Questions.Ids(kind));
      problems.add(
          Problem.of(kind.unknown(), at, id, shown(id, ids, site))
              .suggesting(site.nearest(id, ids)));
    } else if (visible && site.ask(new Questions.IsHidden(kind, id, from))) {
      problems.add(ProblemCode.LINK_UNPUBLISHED, at, kind.scheme() + ":" + id);
    }
  }

  void picture(String written, Location at) {
    if (ELSEWHERE.matcher(written).lookingAt()) {
      Problem problem = Problem.of(ProblemCode.PHOTO_EXTERNAL, at, written);
      boolean allowed = site.ask(new FileQuestions.ExternalPictures()) == SiteConfig.External.ALLOW;
      problems.add(allowed ? problem.asWarning() : problem);
    } else {
      file(ProblemCode.PHOTO_MISSING, written, at);
    }
  }

  void file(ProblemCode missing, String written, Location at) {
    String path = find(written);
    if (path == null) {
      Optional<String> similar = site.ask(new FileQuestions.SimilarFile(folder, written));
      problems.add(Problem.of(missing, at, written).suggesting(similar.orElse(null)));
    } else if (visible && site.ask(new FileQuestions.IsFileHidden(path))) {
      problems.add(ProblemCode.FILE_UNPUBLISHED, at, written);
    }
  }

  void fact(String id, Location at) {
    Set<String> facts = site.ask(new Questions.FactIds());
    if (!facts.contains(id) && !site.ask(new Questions.IsUnread("facts.yml"))) {
      problems.add(
          Problem.of(ProblemCode.FACT_UNKNOWN, at, id).suggesting(site.nearest(id, facts)));
    } else if (visible && facts.contains(id) && !site.ask(new Questions.IsFactShown(id))) {
      problems.add(ProblemCode.FACT_HIDDEN, at, id);
    }
  }

  /** The ids there are; of many the nearest. */
  static String shown(String written, Collection<String> ids, Answers site) {
    if (ids.isEmpty()) {
      return "—";
    }
    if (ids.size() <= MOST_IDS || site.areSuggestionsSpent()) {
      List<String> some = ids.stream().limit(MOST_IDS).toList();
      return String.join(", ", some);
    }
    return String.join(", ", Suggestion.byNearness(written, ids, MOST_IDS)) + ", …";
  }
}
