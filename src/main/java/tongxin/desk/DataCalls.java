package tongxin.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongxin.authoring.ContentFolder;
import tongxin.authoring.Spelling;
import tongxin.content.model.Content;
import tongxin.content.model.Ids;
import tongxin.desk.files.ContentPath;
import tongxin.desk.files.FileContent;
import tongxin.desk.files.LineEnds;
import tongxin.desk.files.NewsroomFiles;
import tongxin.problem.Problems;
import tongxin.source.edit.EditResult;
import tongxin.source.edit.YamlChange;
import tongxin.source.edit.YamlEdit;
import tongxin.source.edit.YamlPath;
import tongxin.source.edit.YamlValue;

/** Adds a column, tag, division, person or figure to the newsroom's data files. */
final class DataCalls {
  private static final Map<String, String> FILES =
      Map.of(
          "column", "columns",
          "tag", "tags",
          "division", "divisions",
          "person", "people",
          "fact", "facts");

  private final NewsroomFiles files;
  private final ContentFolder folder;

  DataCalls(NewsroomFiles files, ContentFolder folder) {
    this.files = files;
    this.folder = folder;
  }

  /** True for a kind that is an entry of a data file. */
  static boolean isEntry(String kind) {
    return FILES.containsKey(kind);
  }

  /** Adds an entry behind the others; its id is the name in pinyin where none is given. */
  Reply add(Json.Fields wish) throws IOException {
    Content content = folder.content(new Problems()).orElse(null);
    if (content == null) {
      return Reply.refused(422, "no-site");
    }
    String kind = wish.text("kind");
    String name = wish.text("title").strip();
    String id = wish.text("slug");
    if (id.isEmpty()) {
      id = new Spelling(content.data().pinyin()).id(name);
    }
    boolean taken = known(content, kind).containsKey(id);
    if (!Ids.isValid(id) || taken) {
      String error =
          taken ? "new-exists" : id.isEmpty() ? "new-name-unspellable" : "new-id-invalid";
      return new Reply(422, Map.of("error", error, "arguments", List.of(taken ? id : name)));
    }
    ContentPath file = ContentPath.of("content/data/" + FILES.get(kind) + ".yml").orElseThrow();
    YamlChange change =
        kind.equals("fact")
            ? new YamlChange.Set(YamlPath.of("facts", id), fact(wish, name))
            : new YamlChange.Set(YamlPath.of(count(file)), entry(id, name, wish));
    return written(file, change, id);
  }

  /** How many entries stand in a file, those with faults too: none is overwritten. */
  private int count(ContentPath file) throws IOException {
    String text = files.read(file).text().orElse("");
    return EditCalls.size(file, text);
  }

  private static Map<String, ?> known(Content content, String kind) {
    return switch (kind) {
      case "column" -> content.data().columns();
      case "tag" -> content.data().tags();
      case "division" -> content.data().divisions();
      case "person" -> content.data().people();
      default -> content.data().facts();
    };
  }

  private static YamlValue entry(String id, String name, Json.Fields wish) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", id);
    entry.put("name", names(name, wish.text("english")));
    return YamlValue.of(entry);
  }

  private static Object names(String name, String english) {
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("zh", name);
    names.put("en", english);
    return english.isBlank() ? name : names;
  }

  private static YamlValue fact(Json.Fields wish, String name) {
    Map<String, Object> fact = new LinkedHashMap<>();
    fact.put("label", names(name, wish.text("english")));
    String value = wish.text("value").strip();
    boolean number = value.matches("-?\\d{1,18}(\\.\\d{1,9})?");
    fact.put("value", number ? new YamlValue.Literal(value) : value);
    for (String key : List.of("unit", "source", "as_of")) {
      if (!wish.text(key).isBlank()) {
        fact.put(key, wish.text(key));
      }
    }
    return YamlValue.of(fact);
  }

  private Reply written(ContentPath path, YamlChange change, String id) throws IOException {
    FileContent now = files.read(path);
    String text = now.text().orElse(null);
    if (text == null) {
      return Reply.refused(422, "not-utf8");
    }
    EditResult result = YamlEdit.apply(text, List.of(change));
    if (!(result instanceof EditResult.Edited edited)) {
      return Reply.refused(422, "edit-not-safe");
    }
    FileContent fresh =
        now.isAbsent()
            ? FileContent.of(edited.text().getBytes(StandardCharsets.UTF_8))
            : LineEnds.restored(now, edited.text());
    Optional<FileContent> other = files.replace(path, now.digest(), fresh);
    return other.isPresent()
        ? Reply.refused(409, "changed")
        : Reply.of(Map.of("id", id, "files", List.of(path.value()), "open", path.value()));
  }
}
