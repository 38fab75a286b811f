package tongxin.markup;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds {@code {{< … >}}} in Markdown, but not in code. */
final class ShortcodeParser implements InlineParserExtension {
  private static final Pattern SHORTCODE = Pattern.compile("\\{\\{<(.*?)>\\}\\}", Pattern.DOTALL);
  private static final Pattern ARGUMENT =
      Pattern.compile("(?:([a-zA-Z_][\\w-]*)\\s*=\\s*)?(?:\"([^\"]*)\"|“([^”]*)”|([^\\s\"“”=]+))");

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    Matcher matcher = SHORTCODE.matcher(input);
    if (!matcher.find(start) || matcher.start() != start) {
      return false;
    }
    parser.flushTextNode();
    parser.appendNode(
        new ShortcodeNode(input.subSequence(start, matcher.end()), matcher.group(1).strip()));
    parser.setIndex(matcher.end());
    return true;
  }

  /** A call taken apart. */
  record Call(String name, Map<String, String> arguments) {}

  /** Takes a call apart; nothing where it is not a name followed by arguments. */
  static Optional<Call> call(String text) {
    Matcher matcher = ARGUMENT.matcher(text);
    String name = "";
    Map<String, String> arguments = new LinkedHashMap<>();
    int at = 0;
    for (int position = -1; matcher.find(); at = matcher.end()) {
      if (!text.substring(at, matcher.start()).isBlank()) {
        return Optional.empty();
      }
      String value = value(matcher);
      if (name.isEmpty()) {
        name = value;
        position = 0;
      } else if (matcher.group(1) != null) {
        arguments.put(matcher.group(1), value);
      } else {
        arguments.put(String.valueOf(position++), value);
      }
    }
    boolean complete = text.substring(at).isBlank() && !name.isEmpty();
    return complete ? Optional.of(new Call(name, arguments)) : Optional.empty();
  }

  private static String value(Matcher matcher) {
    for (int group = 2; group <= 4; group++) {
      @Nullable String value = matcher.group(group);
      if (value != null) {
        return value;
      }
    }
    return "";
  }

  /** Makes one parser for each document. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "{";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new ShortcodeParser();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
