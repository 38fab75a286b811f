package tongxin.importing.blog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.problem.Problems;
import tongxin.source.SourceText;
import tongxin.source.YamlNode;
import tongxin.source.YamlReader;

/** Reads front matter in YAML, TOML or JSON, also where it is not quite that. */
final class FrontMatterReader {
  private static final Pattern YAML =
      Pattern.compile(
          "\\A\\s*-{3,}[ \\t]*\\n(.*?)(?:^|\\n)-{3,}[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

  private static final Pattern TOML =
      Pattern.compile(
          "\\A\\s*\\+{3}[ \\t]*\\n(.*?)(?:^|\\n)\\+{3}[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

  /** Hexo takes front matter without its first line. */
  private static final Pattern HEXO =
      Pattern.compile("\\A((?:[A-Za-z_]\\w*:.*\\n|[ \\t-].*\\n|\\n)+?)-{3,}[ \\t]*\\n");

  private static final Pattern PAIR = Pattern.compile("([A-Za-z_][\\w-]*)\\s*[:：]\\s*(.*)");

  private FrontMatterReader() {}

  /** A file's front matter and the rest. */
  record Split(Values values, String body, boolean found) {}

  static Split split(String written) {
    String text = written.startsWith("\uFEFF") ? written.substring(1) : written;
    Matcher yaml = YAML.matcher(text);
    if (yaml.find()) {
      return new Split(yaml(yaml.group(1)), text.substring(yaml.end()), true);
    }
    Matcher toml = TOML.matcher(text);
    if (toml.find()) {
      return new Split(Toml.read(toml.group(1)), text.substring(toml.end()), true);
    }
    Matcher hexo = HEXO.matcher(text);
    if (hexo.find()) {
      return new Split(yaml(hexo.group(1)), text.substring(hexo.end()), true);
    }
    int end = text.startsWith("{\n") || text.startsWith("{ ") ? text.indexOf("\n}\n") : -1;
    return end < 0
        ? new Split(Values.NONE, text, false)
        : new Split(yaml(text.substring(0, end + 2)), text.substring(end + 3), true);
  }

  /** Keys and values of YAML; read line by line where it is broken. */
  static Values yaml(String yaml) {
    Problems problems = new Problems();
    YamlNode node = new YamlReader().read(new SourceText("", yaml), yaml, 1, problems);
    return node instanceof YamlNode.Mapping mapping && !problems.hasErrors()
        ? Values.of(mapping)
        : byLines(yaml);
  }

  private static Values byLines(String yaml) {
    Map<String, Object> all = new LinkedHashMap<>();
    List<Object> list = new ArrayList<>();
    for (String line : yaml.replace('\t', ' ').lines().toList()) {
      Matcher pair = PAIR.matcher(line);
      if (pair.matches()) {
        list = new ArrayList<>();
        String value = pair.group(2).strip();
        String key = pair.group(1).toLowerCase(Locale.ROOT);
        all.putIfAbsent(key, value.isEmpty() ? list : value(value));
      } else if (line.strip().startsWith("- ")) {
        list.add(value(line.strip().substring(2).strip()));
      }
    }
    return new Values(all);
  }

  private static Object value(String text) {
    if (text.startsWith("[") && text.endsWith("]")) {
      return Pattern.compile("\\s*[,，]\\s*")
          .splitAsStream(text.substring(1, text.length() - 1).strip())
          .map(FrontMatterReader::unquoted)
          .filter(item -> !item.isEmpty())
          .map(item -> (Object) item)
          .toList();
    }
    return unquoted(text);
  }

  private static String unquoted(String text) {
    boolean quoted =
        text.length() > 1
            && (text.startsWith("\"") || text.startsWith("'"))
            && text.endsWith(text.substring(0, 1));
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
