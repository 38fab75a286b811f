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
  private static final String OPEN = "{{<";
  private static final String CLOSE = ">}}";
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
    if (!input.matchChars(OPEN, start)) {
      return false;
    }
    int next = input.indexOf(OPEN, start + OPEN.length());
    int limit = next < 0 ? input.length() : next;
    int close = input.indexOf(CLOSE, start, limit);
    boolean closed = close >= 0;
    int end = closed ? close + CLOSE.length() : lineEnd(input, start, limit);
    String call = input.subSequence(start + OPEN.length(), closed ? close : end).toString();
    parser.flushTextNode();
    parser.appendNode(new ShortcodeNode(input.subSequence(start, end), closed ? call.strip() : ""));
    parser.setIndex(end);
    return true;
  }

  /** An opening without its end is reported, and takes the rest of its line with it. */
  private static int lineEnd(BasedSequence input, int start, int limit) {
    int line = input.indexOf('\n', start);
    return line < 0 ? limit : Math.min(limit, line);
  }

  /** A call taken apart. */
  record Call(String name, Map<String, String> arguments) {}

  /**
   * Takes a call apart; nothing where it is not a name followed by arguments, each with a space
   * before it and none twice: of {@code text="他说"好""} only a part would be published.
   */
  static Optional<Call> call(String text) {
    Matcher matcher = ARGUMENT.matcher(text);
    String name = "";
    Map<String, String> arguments = new LinkedHashMap<>();
    int at = 0;
    for (int position = -1; matcher.find(); at = matcher.end()) {
      boolean apart = name.isEmpty() || matcher.start() > at;
      if (!apart || !text.substring(at, matcher.start()).isBlank()) {
        return Optional.empty();
      }
      String value = value(matcher);
      if (name.isEmpty()) {
        name = value;
        position = 0;
        continue;
      }
      String key = matcher.group(1) != null ? matcher.group(1) : String.valueOf(position++);
      if (arguments.put(key, value) != null) {
        return Optional.empty();
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
