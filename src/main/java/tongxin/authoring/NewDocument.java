package tongxin.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tongxin.config.Language;
import tongxin.content.contract.DocumentKind;
import tongxin.content.contract.Field;
import tongxin.content.contract.FieldGroup;
import tongxin.content.contract.Words;

/**
 * The text of a file that is just begun, made from the contract: what is known is filled in; what
 * must be there and what is usual stands there with an example; all in the contract's order and
 * words.
 */
public final class NewDocument {
  private static final Words HOW_TO_USE =
      new Words(
          "前面有 # 的行不起作用；要用哪一行，去掉开头的 # 和空格。",
          "Lines that begin with # do nothing; take away the # and the space where you want one.");
  private static final Words WHERE_THE_TEXT_GOES =
      new Words("正文写在第二行 --- 下面。", "The text goes below the second ---.");
  private static final Words ONLY = new Words("只有 ", "Only ");
  private static final Words IS_REQUIRED =
      new Words(" 必填，不知道的就不写。", " is required; leave out what you do not know. ");
  private static final Words IN_ORDER =
      new Words(
          "照片放进 photos 文件夹，再在这里写图注和署名，顺序就是显示的顺序：",
          "Put the pictures into the folder photos, then write captions and credits here, in the"
              + " order in which they are shown:");

  private final FieldGroup fields;
  private final FieldSample samples;
  private final Language language;
  private final Map<String, String> given = new LinkedHashMap<>();
  private final Map<String, String> shown = new LinkedHashMap<>();
  private final Map<String, String> said = new LinkedHashMap<>();

  /**
   * Of one kind.
   *
   * @param language that of the comments
   * @param site the languages of the site
   */
  public NewDocument(DocumentKind kind, Language language, List<Language> site) {
    this(kind.fields(), language, site);
  }

  NewDocument(FieldGroup fields, Language language, List<Language> site) {
    this.fields = fields;
    this.language = language;
    this.samples = new FieldSample(language, site);
  }

  /** Fills in a value, written as YAML. */
  public NewDocument with(String key, String yaml) {
    given.put(key, yaml);
    return this;
  }

  /** Shows another value than the contract does as an example, written as YAML. */
  NewDocument showing(String key, String yaml) {
    shown.put(key, yaml);
    return this;
  }

  /** Says something of a key, in place of the contract. */
  NewDocument saying(String key, String comment) {
    said.put(key, comment);
    return this;
  }

  /** Front matter, and room for the text. */
  public String frontMatter() {
    return "---\n"
        + comment(HOW_TO_USE.in(language) + gap() + WHERE_THE_TEXT_GOES.in(language))
        + lines()
        + "---\n\n";
  }

  /** A file of keys; the first that is filled in is the one that is required. */
  public String keys() {
    String first = given.keySet().stream().findFirst().orElse("");
    return comment(ONLY.in(language) + first + IS_REQUIRED.in(language) + HOW_TO_USE.in(language))
        + lines();
  }

  /** A file that lists groups with these keys; it lists none yet. */
  String emptyList() {
    List<String> item = new ArrayList<>();
    for (Field<?> field : usual()) {
      item.add((item.isEmpty() ? "- " : "  ") + example(field));
    }
    return comment(IN_ORDER.in(language))
        + "#\n"
        + item.stream().map(NewDocument::comment).collect(Collectors.joining());
  }

  private String gap() {
    return language.equals(Language.ZH) ? "" : " ";
  }

  private static String comment(String text) {
    return "# " + text + "\n";
  }

  private List<Field<?>> usual() {
    return fields.fields().stream()
        .filter(field -> field.required() || field.usual() || given.containsKey(field.key()))
        .toList();
  }

  private String lines() {
    StringBuilder lines = new StringBuilder();
    for (Field<?> field : usual()) {
      String value = given.get(field.key());
      if (value != null) {
        lines.append(given(field, value)).append('\n');
      } else {
        String line = example(field);
        lines.append(field.required() ? line + "\n" : comment(line));
      }
    }
    return lines.toString();
  }

  private String given(Field<?> field, String value) {
    String comment =
        Objects.requireNonNullElse(said.get(field.key()), samples.commentOnGiven(field));
    return field.key() + ": " + value + (comment.isEmpty() ? "" : " # " + comment);
  }

  private String example(Field<?> field) {
    String value = Objects.requireNonNullElse(shown.get(field.key()), samples.of(field));
    String comment = samples.comment(field, value);
    return field.key() + ": " + value + (comment.isEmpty() ? "" : " # " + comment);
  }
}
