package tongxin.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Finds {@code {{< … >}}} in Markdown, but not in code. */
final class ShortcodeParser implements InlineContentParser {
  private static final String OPEN = "{{<";
  private static final String CLOSE = ">}}";
  private static final Pattern ARGUMENT =
      Pattern.compile("(?:([a-zA-Z_][\\w-]*)\\s*=\\s*)?(?:\"([^\"]*)\"|“([^”]*)”|([^\\s\"“”=]+))");

  @Override
  public @Nullable ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (!scanner.next(OPEN)) {
      return ParsedInline.none();
    }
    StringBuilder call = new StringBuilder();
    Position lineEnd = null;
    while (true) {
      Position here = scanner.position();
      if (scanner.next(CLOSE)) {
        return ParsedInline.of(ShortcodeNode.of(call.toString()), scanner.position());
      }
      char c = scanner.peek();
      lineEnd = lineEnd == null && c == '\n' ? here : lineEnd;
      if (!scanner.hasNext() || scanner.next(OPEN)) {
        // An opening without its end is reported, and takes the rest of its line with it.
        Position end = lineEnd == null ? here : lineEnd;
        return ParsedInline.of(ShortcodeNode.unclosed(OPEN + firstLine(call)), end);
      }
      call.append(c);
      scanner.next();
    }
  }

  private static String firstLine(StringBuilder call) {
    int end = call.indexOf("\n");
    return end < 0 ? call.toString() : call.substring(0, end);
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

  /** Makes one parser for each text. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return new ShortcodeParser();
    }
  }
}
