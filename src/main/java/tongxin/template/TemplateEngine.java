package tongxin.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tongxin.asset.AssetCatalog;
import tongxin.config.Language;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.SourceTree;

/** Renders templates. Safe for use by several threads. */
public final class TemplateEngine {
  private final PebbleEngine pebble;
  private final Fragments fragments = new Fragments();

  /**
   * An engine for one build.
   *
   * @param base path before every address; begins and ends with {@code /}
   */
  public TemplateEngine(SourceTree tree, Strings strings, AssetCatalog assets, String base) {
    this.pebble =
        new PebbleEngine.Builder()
            .loader(new TemplateFiles(tree))
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .registerExtensionCustomizer(new RecordAttributes()::before)
            .extension(new TemplateFunctions(strings, assets, base, fragments))
            .build();
  }

  /**
   * Compiles the newsroom's own templates, so that an error in one is known before a page needs it,
   * and so that what is rendered later is of the files as they are now.
   */
  public void compileAll(SourceTree tree, Problems problems) {
    for (String name : TemplateFiles.names(tree)) {
      try {
        pebble.getTemplate(name);
      } catch (PebbleException e) {
        problems.add(problem(name, e));
      } catch (UnreadableTemplate e) {
        problems.add(e.problem());
      }
    }
  }

  /** Lets go of what was rendered for the last build. */
  public void forget() {
    fragments.clear();
  }

  /**
   * Renders a template with its variables.
   *
   * @param language of the interface strings
   * @throws TemplateFault where the template has an error; it says which line
   */
  public void render(
      String template, Map<String, Object> variables, @Nullable Language language, Writer out)
      throws IOException, TemplateFault {
    Locale locale = language == null ? Locale.ROOT : Locale.forLanguageTag(language.code());
    try {
      PebbleTemplate compiled = pebble.getTemplate(template);
      compiled.evaluate(out, variables, locale);
    } catch (PebbleException e) {
      throw new TemplateFault(problem(template, e), e);
    } catch (UnreadableTemplate e) {
      throw new TemplateFault(e.problem(), e);
    } catch (UncheckedIOException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw fault(template, String.valueOf(e.getMessage()), e);
    } catch (RuntimeException e) {
      // What a template asks of its values may fail in any way: the template is at fault.
      throw fault(template, e.getClass().getSimpleName() + ": " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw fault(template, "it includes or extends itself without end", e);
    }
  }

  private static TemplateFault fault(String template, String message, Throwable cause) {
    Location place = Location.of("templates/" + template);
    return new TemplateFault(Problem.of(ProblemCode.TEMPLATE_FAILED, place, message), cause);
  }

  private static Problem problem(String template, PebbleException e) {
    String file = Objects.requireNonNullElse(e.getFileName(), template);
    Integer line = e.getLineNumber();
    Location place =
        line == null || line <= 0
            ? Location.of("templates/" + file)
            : new Location("templates/" + file, line, 0);
    String message =
        Objects.requireNonNullElse(e.getPebbleMessage(), String.valueOf(e.getMessage()));
    return Problem.of(ProblemCode.TEMPLATE_FAILED, place, message);
  }
}
