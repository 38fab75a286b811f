package tongxin.template;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestion;
import tongxin.source.SourceFile;
import tongxin.source.SourceTree;

/**
 * Finds files in {@code templates/} for which neither a page nor another template asks: most often
 * a name is misspelt, and the site looks as if nothing had been changed.
 */
public final class UnusedTemplates {
  private static final String FOLDER = "templates/";

  /** A name in quotation marks: what include, extends, import, from and embed are given. */
  private static final Pattern NAME = Pattern.compile("[\"']([^\"'\\s{}%]+)[\"']");

  /** A name that is only known when the page is made. */
  private static final Pattern COMPUTED =
      Pattern.compile("\\{%-?\\s*(?:include|extends|import|from|embed)\\s+[^\"'\\s]");

  /** What people put beside their work. */
  private static final Pattern NO_TEMPLATE =
      Pattern.compile("(?i)(?:.*/)?(?:\\..*|readme.*|license.*|thumbs\\.db|desktop\\.ini)");

  private final TemplateFiles templates;
  private final Map<String, SourceFile> own = new TreeMap<>();
  private final Set<String> pages;

  /**
   * Templates of a source folder.
   *
   * @param pages the templates that pages of all kinds ask for
   */
  public UnusedTemplates(SourceTree tree, Collection<String> pages) {
    this.templates = new TemplateFiles(tree);
    for (SourceFile file : tree.under(FOLDER)) {
      own.put(file.path().substring(FOLDER.length()), file);
    }
    this.pages = Set.copyOf(pages);
  }

  /**
   * Reports the files.
   *
   * @param others true where other programs may ask for templates too: then only names that are
   *     almost those of Tongxin's own are reported
   */
  public void report(boolean others, Problems problems) {
    if (own.isEmpty()) {
      return;
    }
    Set<String> used = reached(pages, templates);
    Set<String> known = reached(pages, new TemplateFiles(new SourceTree(List.of(), List.of())));
    boolean computed = own.keySet().stream().anyMatch(this::computes);
    own.forEach(
        (name, file) -> {
          if (!used.contains(name)
              && !known.contains(name)
              && !NO_TEMPLATE.matcher(name).matches()) {
            String meant = meant(name, known);
            boolean template = name.endsWith(".peb");
            if (meant != null || !template || !(others || computed)) {
              problems.add(
                  Problem.of(ProblemCode.TEMPLATE_UNUSED, file.location(), name).suggesting(meant));
            }
          }
        });
  }

  private boolean computes(String name) {
    return name.endsWith(".peb") && COMPUTED.matcher(templates.text(name)).find();
  }

  private static Set<String> reached(Collection<String> pages, TemplateFiles from) {
    Set<String> reached = new TreeSet<>();
    Set<String> asked = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(pages);
    while (!next.isEmpty()) {
      String name = next.remove();
      if (asked.add(name) && from.resourceExists(name)) {
        reached.add(name);
        NAME.matcher(from.text(name))
            .results()
            .map(MatchResult::group)
            .map(quoted -> quoted.substring(1, quoted.length() - 1))
            .map(other -> resolved(from, other, name))
            .forEach(next::add);
      }
    }
    return reached;
  }

  private static String resolved(TemplateFiles files, String name, String from) {
    String resolved = files.resolveRelativePath(name, from);
    return resolved == null ? name : resolved;
  }

  private static @Nullable String meant(String name, Set<String> known) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : new String[] {"", ".peb", ".html.peb"}) {
      for (String stem : new String[] {lower, lower.replaceFirst("\\.[^.]*$", "")}) {
        if (known.contains(stem + ending) && !name.equals(stem + ending)) {
          return stem + ending;
        }
      }
    }
    String near = Suggestion.nearest(name, known);
    return near != null && Math.abs(near.length() - name.length()) <= 2 ? near : null;
  }
}
