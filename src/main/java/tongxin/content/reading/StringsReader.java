package tongxin.content.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestion;
import tongxin.source.SourceFile;
import tongxin.source.SourceTree;
import tongxin.source.YamlNode;

/** Reads the interface strings that a newsroom has changed: {@code content/i18n/}. */
final class StringsReader {
  private final Function<SourceFile, @Nullable YamlNode> files;
  private final Problems problems;

  StringsReader(Function<SourceFile, @Nullable YamlNode> files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /** The strings by short language code and by key; keys within keys are joined with a dot. */
  Map<String, Map<String, String>> read(SourceTree tree) {
    Map<String, Map<String, String>> result = new TreeMap<>();
    Map<String, Location> first = new TreeMap<>();
    for (SourceFile file : tree.under("content/i18n/")) {
      if (file.name().endsWith(".yml") && file.folder().equals("content/i18n/")) {
        Language language = language(file);
        Location other = language == null ? null : first.get(language.code());
        if (other != null) {
          problems.add(
              Problem.of(ProblemCode.ID_DUPLICATE, file.location(), stem(file)).relatedTo(other));
        } else if (language != null) {
          first.put(language.code(), file.location());
          result.put(language.code(), strings(file));
        }
      }
    }
    return result;
  }

  private @Nullable Language language(SourceFile file) {
    Language language = Language.of(stem(file)).orElse(null);
    if (language == null) {
      var tags = Language.KNOWN.stream().map(Language::tag).toList();
      problems.add(
          Problem.of(
                  ProblemCode.LANGUAGE_UNKNOWN,
                  file.location(),
                  stem(file),
                  String.join(", ", tags))
              .suggesting(Suggestion.nearest(stem(file), tags)));
    }
    return language;
  }

  private static String stem(SourceFile file) {
    return file.name().substring(0, file.name().length() - ".yml".length());
  }

  private Map<String, String> strings(SourceFile file) {
    Map<String, String> flat = new LinkedHashMap<>();
    YamlNode node = files.apply(file);
    if (node instanceof YamlNode.Mapping mapping) {
      flatten("", mapping, flat);
    } else if (node != null) {
      problems.add(ProblemCode.TYPE_WRONG, node.location(), file.name(), "mapping", node.type());
    }
    return flat;
  }

  private void flatten(String prefix, YamlNode.Mapping mapping, Map<String, String> flat) {
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = prefix + entry.key();
      if (entry.value() instanceof YamlNode.Mapping inner) {
        flatten(key + ".", inner, flat);
      } else if (entry.value() instanceof YamlNode.Scalar scalar) {
        if (!scalar.isEmpty()) {
          flat.put(key, scalar.value());
        }
      } else {
        problems.add(
            ProblemCode.TYPE_WRONG, entry.value().location(), key, "text", entry.value().type());
      }
    }
  }
}
