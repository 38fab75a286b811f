package tongxin.importing.blog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name and the arguments of a tag or a shortcode: {@code figure src="a.jpg" "title"}. */
record Tag(String name, List<String> words, Map<String, String> named) {
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "(?:([A-Za-z_][\\w-]*)\\s*[=:]\\s*)?(?:\"((?:\\\\.|[^\"\\\\])*)\"|'([^']*)'|`([^`]*)`|“([^”]*)”|([^\\s\"'`]+))");

  static Tag of(String written) {
    Matcher argument = ARGUMENT.matcher(written.strip());
    String name = "";
    List<String> words = new ArrayList<>();
    Map<String, String> named = new LinkedHashMap<>();
    while (argument.find()) {
      String value = "";
      for (int group = 2; group <= 6; group++) {
        value = argument.group(group) == null ? value : argument.group(group);
      }
      if (name.isEmpty()) {
        name = argument.group(1) == null ? value : argument.group(1);
      } else if (argument.group(1) != null && !value.startsWith("//")) {
        named.put(argument.group(1), value.replace("\\\"", "\""));
      } else {
        words.add(argument.group(1) == null ? value.replace("\\\"", "\"") : argument.group());
      }
    }
    return new Tag(name, words, named);
  }

  String word(int at) {
    return at < words.size() ? words.get(at) : "";
  }

  /** The first of these arguments that is there; nothing where none is. */
  String named(String... keys) {
    for (String key : keys) {
      String value = named.get(key);
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  String rest(int from) {
    return from < words.size() ? String.join(" ", words.subList(from, words.size())) : "";
  }
}
