package tongxin.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tongxin.authoring.NewContent;
import tongxin.authoring.Spelling;
import tongxin.desk.files.ContentPath;
import tongxin.desk.files.NewsroomFiles;
import tongxin.source.edit.EditResult;
import tongxin.source.edit.YamlChange;
import tongxin.source.edit.YamlEdit;
import tongxin.source.edit.YamlPath;

/** Begins a newsroom: its name and its first columns are all that it needs. */
final class NewsroomFolder {
  private static final String SITE = SiteAddress.FILE;
  private static final String COLUMNS = "content/data/columns.yml";

  private static final Pattern SEPARATORS = Pattern.compile("[\\n,，、;；]");

  private final NewsroomFiles files;

  NewsroomFolder(NewsroomFiles files) {
    this.files = files;
  }

  /**
   * Says which files a newsroom begins with.
   *
   * @param wish {@code english} for the English name, {@code columns} with commas between, {@code
   *     columns-english} in the same order, {@code url} where the site will be; empty while nobody
   *     knows
   */
  NewContent begin(String name, Json.Fields wish) throws IOException {
    if (files.has(ContentPath.of(SITE).orElseThrow())) {
      return new NewContent.Refused(NewContent.Reason.EXISTS, List.of(SITE));
    }
    SortedMap<String, String> texts = new TreeMap<>();
    String english = wish.text("english").strip();
    Object title = english.isEmpty() ? name : names(name, english);
    List<YamlChange> site = new ArrayList<>(List.of(YamlChange.set(YamlPath.of("title"), title)));
    SiteAddress.typed(wish.text("url"))
        .ifPresent(url -> site.add(YamlChange.set(SiteAddress.KEY, url.toString())));
    texts.put(SITE, edited(site));
    if (!files.has(ContentPath.of(COLUMNS).orElseThrow())) {
      texts.put(COLUMNS, columns(wish.text("columns"), wish.text("columns-english")));
    }
    return new NewContent.Draft("", texts);
  }

  private static List<String> names(String written) {
    return Stream.of(SEPARATORS.split(written, -1)).map(String::strip).toList();
  }

  private static Map<String, Object> names(String chinese, String english) {
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("zh", chinese);
    names.put("en", english);
    return names;
  }

  private static String columns(String written, String english) {
    Spelling spelling = new Spelling(Map.of());
    List<String> translated = names(english);
    Map<String, Object> byId = new LinkedHashMap<>();
    List<String> chinese = names(written);
    for (int i = 0; i < chinese.size(); i++) {
      String name = chinese.get(i);
      String other = i < translated.size() ? translated.get(i) : "";
      String id = spelling.id(name);
      if (!id.isEmpty()) {
        byId.putIfAbsent(id, other.isEmpty() ? name : names(name, other));
      }
    }
    if (byId.isEmpty()) {
      byId.put("news", names("要闻", "News"));
    }
    List<Map<String, Object>> columns =
        byId.entrySet().stream()
            .map(column -> Map.of("id", column.getKey(), "name", column.getValue()))
            .<Map<String, Object>>map(TreeMap::new)
            .toList();
    return edited(List.of(YamlChange.set(YamlPath.ROOT, columns)));
  }

  private static String edited(List<YamlChange> changes) {
    EditResult result = YamlEdit.apply("", changes);
    return result instanceof EditResult.Edited text ? text.text() : "";
  }
}
