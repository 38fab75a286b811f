package tongxin.content.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Text;
import tongxin.content.model.TextRun;
import tongxin.content.model.Texts;
import tongxin.content.slips.MarkEscapes;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Suggestion;
import tongxin.source.YamlNode;
import tongxin.source.YamlNode.Entry;
import tongxin.source.YamlNode.Mapping;
import tongxin.source.YamlNode.Scalar;

/** Reads texts: one for all languages, or {@code { zh: …, en: … }}. */
final class FieldTexts {
  /** What readers never see. */
  private static final Set<String> INTERNAL = Set.of("opinion");

  private final ReadContext context;
  private final FieldFaults faults;
  private final boolean shown;

  FieldTexts(ReadContext context, FieldFaults faults) {
    this(context, faults, true);
  }

  private FieldTexts(ReadContext context, FieldFaults faults, boolean shown) {
    this.context = context;
    this.faults = faults;
    this.shown = shown;
  }

  /** A reader of texts of which nobody knows how they are shown. */
  FieldTexts asWritten() {
    return new FieldTexts(context, faults, false);
  }

  @Nullable Text read(String key, YamlNode node) {
    if (node instanceof Scalar scalar) {
      String value = written(key, scalar);
      return value == null ? null : Text.of(context.language(), value);
    }
    if (node instanceof Mapping inner) {
      return bilingual(key, inner);
    }
    faults.wrongType(node, key, "text");
    return null;
  }

  private @Nullable Text bilingual(String key, Mapping inner) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (Entry entry : inner.entries()) {
      Language language = Language.of(entry.key()).orElse(null);
      if (language == null) {
        unknown(key, entry);
      } else if (entry.value() instanceof Scalar scalar) {
        String value = written(key, scalar);
        if (value != null) {
          byLanguage.put(language.code(), value);
        }
      } else {
        faults.wrongType(entry.value(), key, "text");
      }
    }
    if (byLanguage.isEmpty()) {
      return null;
    }
    String own = context.language().code();
    return new Text(
        byLanguage, byLanguage.containsKey(own) ? own : byLanguage.keySet().iterator().next());
  }

  /** The text as it was meant; null where there is none, or only a part of it. */
  private @Nullable String written(String key, Scalar scalar) {
    if (FieldFaults.isCut(key, scalar)) {
      faults.cut(key, scalar);
      return null;
    }
    if (FieldFaults.hidesKeys(scalar, name -> Language.of(name).isPresent())) {
      faults.hiddenKeys(key, scalar);
      return null;
    }
    if (scalar.isEmpty() || scalar.value().isBlank()) {
      return null;
    }
    String words = scalar.value().strip();
    if (!shown || INTERNAL.contains(key)) {
      return words;
    }
    String masked = MarkEscapes.masked(words, TextRun.ESCAPED);
    TextRun run = new TextRun(TextRun.Kind.FIELD, key, masked, index -> scalar.location());
    context.texts().check(Texts.of(run), faults.problems());
    return MarkEscapes.shown(words);
  }

  private void unknown(String key, Entry entry) {
    List<String> codes = context.languages().stream().map(Language::code).toList();
    faults.add(
        key,
        Problem.of(
                ProblemCode.KEY_UNKNOWN, entry.keyLocation(), entry.key(), String.join(", ", codes))
            .suggesting(Suggestion.nearest(entry.key(), codes)));
  }
}
