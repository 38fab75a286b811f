package tongxin.site;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tongxin.config.Language;
import tongxin.content.model.Anchors;
import tongxin.content.model.Article;
import tongxin.content.model.Body;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Publication;
import tongxin.content.model.Segment;
import tongxin.content.model.ShortcodeArgument;
import tongxin.content.model.ShortcodeKind;
import tongxin.content.model.SiteConfig;
import tongxin.content.model.StandingPage;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.ProblemText;
import tongxin.problem.Problems;
import tongxin.problem.Suggestions;

/** Checks the placeholders of a body: links, pictures and shortcodes. */
final class BodyCheck {
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?:)?//");

  private final SiteGraph graph;
  private final KnownIds known;
  private final String folder;
  private final Language language;
  private final boolean visible;
  private final Problems problems;
  private final Suggestions suggestions = new Suggestions();

  /** By the very body: one that is linked to thousands of times is looked through once. */
  private final IdentityHashMap<Body, Anchors> anchors = new IdentityHashMap<>();

  /**
   * A check of the bodies of one file.
   *
   * @param publication of the file: what is hidden itself may well link to what is hidden
   */
  BodyCheck(
      SiteGraph graph,
      KnownIds known,
      String folder,
      Language language,
      Publication publication,
      Problems problems) {
    this.visible = graph.shows(publication);
    this.graph = graph;
    this.known = known;
    this.folder = folder;
    this.language = language;
    this.problems = problems;
  }

  void check(Body body) {
    for (Segment segment : body.segments()) {
      if (segment instanceof Segment.LinkStart link) {
        link(link);
      } else if (segment instanceof Segment.Image image) {
        picture(image.path(), image.location());
      } else if (segment instanceof Segment.Shortcode shortcode) {
        shortcode(shortcode);
      }
    }
  }

  private void link(Segment.LinkStart link) {
    if (link.kind() == LinkKind.FILE && SiteFiles.isText(link.target())) {
      String name = link.target().substring(link.target().lastIndexOf('/') + 1);
      String id = name.replaceFirst("\\..*", "");
      problems.add(
          Problem.of(ProblemCode.LINK_UNKNOWN, link.location(), link.target())
              .suggesting(known.of(LinkKind.ARTICLE).contains(id) ? "article:" + id : null));
      return;
    }
    Alias alias = link.kind() == LinkKind.FILE ? graph.alias(link.target()) : null;
    if (alias != null && graph.files().find(folder, link.target()) == null) {
      if (visible && graph.target(alias, language) == null) {
        problems.add(ProblemCode.LINK_UNPUBLISHED, link.location(), link.target());
      }
      return;
    }
    if (link.kind() == LinkKind.FILE) {
      OwnAddress own = OwnAddress.of(link.target()).orElse(null);
      if (own != null && graph.files().find(folder, link.target()) == null) {
        boolean exists = known.of(own.kind()).contains(own.id());
        problems.add(
            Problem.of(ProblemCode.LINK_UNKNOWN, link.location(), link.target())
                .suggesting(exists ? own.link() : null));
      } else {
        file(ProblemCode.FILE_MISSING, link.target(), link.location());
        type(link);
      }
      return;
    }
    content(link.kind(), link.target(), link.location());
    if (!link.fragment().isEmpty()) {
      place(link);
    }
  }

  /** What stands beside content is published as it is, so its type must be one of those allowed. */
  private void type(Segment.LinkStart link) {
    String path = graph.files().find(folder, link.target());
    if (path != null
        && path.startsWith("content/")
        && !AttachmentTypes.allow(path, graph.site().attachmentTypes())) {
      problems.add(ProblemCode.ATTACHMENT_TYPE, link.location(), link.target());
    }
  }

  /**
   * Articles and pages have the places that their headings make; other pages, those of templates.
   */
  private void place(Segment.LinkStart link) {
    Body there = null;
    if (link.kind() == LinkKind.ARTICLE) {
      Article article = graph.targets().article(link.target(), language);
      there = article == null ? null : article.body();
    } else if (link.kind() == LinkKind.PAGE) {
      StandingPage page = graph.standing(LinkKind.PAGE, link.target(), language);
      there = page == null ? null : page.body();
    }
    if (there != null) {
      String page = link.kind().scheme() + ":" + link.target();
      anchors
          .computeIfAbsent(there, Body::anchors)
          .missing(page, link.fragment().substring(1), link.location(), suggestions)
          .ifPresent(problems::add);
    }
  }

  private void content(LinkKind kind, String id, Location at) {
    if (!known.contains(kind, id)) {
      problems.add(
          Problem.of(kind.unknown(), at, id, DocumentCheck.shown(id, known.of(kind), suggestions))
              .suggesting(suggestions.nearest(id, known.of(kind))));
    } else if (visible
        && known.of(kind).contains(id)
        && !graph.targets().exists(kind, id, language)) {
      problems.add(ProblemCode.LINK_UNPUBLISHED, at, kind.scheme() + ":" + id);
    }
  }

  private void picture(String path, Location location) {
    if (ELSEWHERE.matcher(path).lookingAt()) {
      Problem problem = Problem.of(ProblemCode.PHOTO_EXTERNAL, location, path);
      boolean allowed = graph.site().photoRules().external() == SiteConfig.External.ALLOW;
      problems.add(allowed ? problem.asWarning() : problem);
    } else {
      file(ProblemCode.PHOTO_MISSING, path, location);
    }
  }

  /** A file that is there, and may be seen where this text is. */
  void file(ProblemCode missing, String written, Location at) {
    String path = graph.files().find(folder, written);
    if (path == null) {
      problems.add(
          Problem.of(missing, at, written)
              .suggesting(graph.files().suggest(folder, written, suggestions)));
    } else if (visible && graph.hides(path)) {
      problems.add(ProblemCode.FILE_UNPUBLISHED, at, written);
    }
  }

  private void shortcode(Segment.Shortcode shortcode) {
    ShortcodeKind kind = shortcode.kind().orElse(null);
    if (kind == null) {
      problems.add(
          Problem.of(
                  ProblemCode.SHORTCODE_UNKNOWN,
                  shortcode.location(),
                  shortcode.name(),
                  ProblemText.list(ShortcodeKind.all()))
              .suggesting(suggestions.nearest(shortcode.name(), ShortcodeKind.all())));
      return;
    }
    if (kind.isBlock() && !shortcode.standalone()) {
      problems.add(ProblemCode.SHORTCODE_INLINE, shortcode.location(), shortcode.name());
    }
    if (!isComplete(shortcode, kind)) {
      problems.add(
          ProblemCode.SHORTCODE_INVALID,
          shortcode.location(),
          shortcode.name(),
          String.join(", ", kind.argumentNames()));
      return;
    }
    for (ShortcodeArgument argument : kind.arguments()) {
      String value = shortcode.value(argument.name());
      if (value != null) {
        argument(argument.type(), value, shortcode);
      }
    }
  }

  /** Whether it has all arguments that it needs, none twice, and no others. */
  private static boolean isComplete(Segment.Shortcode shortcode, ShortcodeKind kind) {
    List<String> names = kind.argumentNames();
    Set<String> given = new HashSet<>();
    for (String argument : shortcode.arguments().keySet()) {
      boolean positional = argument.matches("\\d+") && Integer.parseInt(argument) < names.size();
      String name = positional ? names.get(Integer.parseInt(argument)) : argument;
      if (!names.contains(name) || !given.add(name)) {
        return false;
      }
    }
    return kind.arguments().stream()
        .allMatch(argument -> !argument.required() || given.contains(argument.name()));
  }

  private void argument(ShortcodeArgument.Type type, String value, Segment.Shortcode shortcode) {
    if (type instanceof ShortcodeArgument.ContentId id) {
      content(id.kind(), value, shortcode.location());
    } else if (type instanceof ShortcodeArgument.PictureFile) {
      picture(value, shortcode.location());
    } else if (type instanceof ShortcodeArgument.FactId) {
      fact(value, shortcode.location());
    }
  }

  private void fact(String id, Location at) {
    Set<String> facts = graph.content().data().facts().keySet();
    if (!facts.contains(id) && !graph.content().data().unread().contains("facts.yml")) {
      problems.add(
          Problem.of(ProblemCode.FACT_UNKNOWN, at, id).suggesting(suggestions.nearest(id, facts)));
    } else if (visible && facts.contains(id) && !graph.facts().containsKey(id)) {
      problems.add(ProblemCode.FACT_HIDDEN, at, id);
    }
  }
}
