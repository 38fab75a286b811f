package tongxin.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Content;
import tongxin.content.model.DataFiles;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Publication;
import tongxin.page.plan.Page;
import tongxin.site.Route;
import tongxin.site.SiteGraph;

/** Finds what an address answers that has no page and of which nothing was decided. */
final class Absent {
  /** Further pages of a list, the photos of an album, a feed: each belongs to what is before it. */
  private static final Pattern PART =
      Pattern.compile("(/.*/)((?:page|photos)/[0-9]+/|feed\\.(?:xml|json))");

  private final SiteGraph graph;
  private final Content content;
  private final ContentKeys keys;
  private final Answers answers;
  private final Map<String, Route> byTitle = new HashMap<>();

  Absent(SiteGraph graph, Content content, ContentKeys keys, Answers answers, List<Page> plan) {
    this.graph = graph;
    this.content = content;
    this.keys = keys;
    this.answers = answers;
    for (Page page : plan) {
      Language language = page.language();
      if (language != null && !page.versions().isEmpty() && !keys.of(page.route()).isEmpty()) {
        byTitle.putIfAbsent(language.code() + " " + page.title(), page.route());
      }
    }
  }

  Outcome outcome(KnownAddress address, Set<String> seen) {
    String key = address.key();
    if (!address.host().isEmpty()) {
      return missing(address);
    }
    if (key.startsWith("/files/")) {
      return new Outcome.FileOfContent();
    }
    Matcher part = PART.matcher(key);
    if (part.matches()) {
      return part(part.group(1), part.group(2), seen);
    }
    if (isGoneByItself(address)) {
      return new Outcome.Answered(Answer.Gone.SILENT);
    }
    return isEmptyList(address) ? nearest(key) : missing(address);
  }

  /** What has expired is gone as it was planned to be; samples were never meant for readers. */
  private boolean isGoneByItself(KnownAddress address) {
    String key = address.entry().key();
    Publication publication =
        key.isEmpty()
            ? null
            : ContentKeys.publication(content, key, answers.language(address.old()));
    if (publication == null) {
      return false;
    }
    boolean expired = publication.until() != null && !graph.now().isBefore(publication.until());
    return expired || (publication.sample() && publication.isVisible(graph.now()));
  }

  private Outcome part(String whole, String part, Set<String> seen) {
    Page page = answers.page(whole);
    if (page != null) {
      return new Outcome.Answered(answers.leads(page).forNow());
    }
    KnownAddress parent = answers.known(whole);
    if (parent == null) {
      return nearest(whole);
    }
    Outcome outcome = answers.outcome(parent, seen);
    if (outcome instanceof Outcome.Answered answered
        && answered.answer() instanceof Answer.Leads leads) {
      String there = below(leads.url()) + part;
      Page same = answers.page(there);
      return same == null ? outcome : new Outcome.Answered(answers.leads(same));
    }
    if (outcome instanceof Outcome.Answered) {
      return new Outcome.Answered(Answer.Gone.SILENT);
    }
    return new Outcome.PartOfMissing();
  }

  private String below(String url) {
    String base = graph.baseUrl().getRawPath();
    return url.startsWith(base) ? url.substring(base.length() - 1) : url;
  }

  /** A list without anything in it has no page until there is something again. */
  private boolean isEmptyList(KnownAddress address) {
    String key = address.entry().key();
    String id = key.substring(key.indexOf(':') + 1);
    DataFiles data = content.data();
    if (key.isEmpty()) {
      String path = address.old().path();
      return graph.languages().stream().anyMatch(in -> path.startsWith(in.code() + "/"));
    }
    return switch (key.substring(0, Math.max(0, key.indexOf(':')))) {
      case "column" -> data.columns().containsKey(id);
      case "tag" -> data.tags().containsKey(id);
      case "topic" -> graph.standing(LinkKind.TOPIC).containsKey(id);
      default -> false;
    };
  }

  /** The nearest list above, until the page is there again. */
  private Outcome nearest(String key) {
    for (int end = key.lastIndexOf('/', key.length() - 2);
        end >= 0;
        end = key.lastIndexOf('/', end - 1)) {
      Page page = answers.page(key.substring(0, end + 1));
      if (page != null) {
        return new Outcome.Answered(answers.leads(page).forNow());
      }
    }
    return new Outcome.PartOfMissing();
  }

  private Outcome missing(KnownAddress address) {
    Language language = answers.language(address.old());
    String key = address.entry().key();
    Route moved = key.isEmpty() ? null : keys.route(key, language);
    if (moved != null) {
      return new Outcome.Missing(new Vanished(address.entry(), Vanished.Loss.MOVED, moved));
    }
    Route likely = byTitle.get(language.code() + " " + address.entry().title());
    Publication there = key.isEmpty() ? null : ContentKeys.publication(content, key, language);
    Vanished.Loss loss = there == null ? Vanished.Loss.REMOVED : Vanished.Loss.UNPUBLISHED;
    if (there == null && likely != null) {
      loss = Vanished.Loss.MOVED;
    }
    return new Outcome.Missing(
        new Vanished(address.entry(), loss, likely == null ? translation(key) : likely));
  }

  /** Where one version is gone, the other may do. */
  private @Nullable Route translation(String key) {
    for (Language language : graph.languages()) {
      Route route = key.isEmpty() ? null : keys.route(key, language);
      if (route != null) {
        return route;
      }
    }
    return null;
  }
}
