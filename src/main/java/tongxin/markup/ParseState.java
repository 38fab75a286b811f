package tongxin.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Anchors;
import tongxin.content.model.Body;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Segment;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestions;

/** What is known while one body is parsed and written. */
final class ParseState {
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*");

  private final String path;
  private final String text;
  private final int firstLine;
  private final Problems problems;
  private final PageWords words;
  private final Placeholders placeholders = new Placeholders();
  private final Map<String, Location> fragments = new LinkedHashMap<>();
  private final Suggestions suggestions = new Suggestions();
  private @Nullable LineIndex lines;

  ParseState(String path, String text, int firstLine, Problems problems) {
    this.path = path;
    this.text = text;
    this.firstLine = firstLine;
    this.problems = problems;
    this.words = PageWords.of(path);
  }

  /** The shortcodes that were met. */
  List<Segment.Shortcode> shortcodes() {
    return placeholders.shortcodes();
  }

  Placeholders placeholders() {
    return placeholders;
  }

  PageWords words() {
    return words;
  }

  Problems problems() {
    return problems;
  }

  Location location(int offset) {
    if (lines == null) {
      lines = new LineIndex(text);
    }
    return new Location(path, firstLine + lines.line(offset), lines.column(offset) + 1);
  }

  /** Where a node begins. */
  Location location(Node node) {
    return location(SyntaxTree.start(node));
  }

  /** The length of the text, in characters. */
  int length() {
    return text.length();
  }

  /** The text as it was parsed. */
  String text() {
    return text;
  }

  /** The location of the body's first line: for what Markdown gives no place of. */
  Location start() {
    return new Location(path, firstLine, 0);
  }

  /**
   * The mark for the start of a link that is to be looked up; null for one that stands as written.
   */
  @Nullable String linkStart(String url, String title, boolean untitled, Location at) {
    if (url.isEmpty()) {
      problems.add(ProblemCode.LINK_UNKNOWN, at, url);
      return "";
    }
    if (url.startsWith("#")) {
      fragments.putIfAbsent(url, at);
      return null;
    }
    String meant = MistypedLinks.meant(url);
    if (meant != null) {
      problems.add(Problem.of(ProblemCode.LINK_UNKNOWN, at, url).suggesting(meant));
      return "";
    }
    int colon = url.indexOf(':');
    String scheme = colon > 0 && url.indexOf('/') != 0 ? url.substring(0, colon) : "";
    if (!SCHEME.matcher(scheme).matches()) {
      return placeholders.mark(placeholder(LinkKind.FILE, url, title, untitled, at));
    }
    if (Urls.isWeb(scheme)) {
      return null;
    }
    LinkKind kind = LinkKind.ofScheme(scheme).orElse(null);
    if (kind == null) {
      problems.add(
          Problem.of(ProblemCode.LINK_UNKNOWN, at, url)
              .suggesting(MistypedLinks.nearest(scheme, url.substring(colon))));
      return "";
    }
    return placeholders.mark(placeholder(kind, url.substring(colon + 1), title, untitled, at));
  }

  /** Reports the links to a place in the text that it does not have. */
  void checkFragments(Body body) {
    if (fragments.isEmpty()) {
      return;
    }
    Anchors anchors = body.anchors();
    fragments.forEach(
        (url, at) ->
            anchors.missing("", url.substring(1), at, suggestions).ifPresent(problems::add));
  }

  private static Segment placeholder(
      LinkKind kind, String target, String title, boolean untitled, Location at) {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    String fragment = hash < 0 ? "" : target.substring(hash);
    return new Segment.LinkStart(kind, path, fragment, title, untitled, at);
  }
}
