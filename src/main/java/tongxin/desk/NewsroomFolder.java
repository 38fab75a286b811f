package tongxin.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

  private final NewsroomFiles files;

  NewsroomFolder(NewsroomFiles files) {
    this.files = files;
  }

  /**
   * Says which files a newsroom begins with.
   *
   * @param wish {@code english} for the English name, {@code columns} with one name a line, {@code
   *     url} where the site will be; empty while nobody knows
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
      texts.put(COLUMNS, columns(wish.text("columns")));
    }
    return new NewContent.Draft("", texts);
  }

  private static Map<String, Object> names(String chinese, String english) {
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("zh", chinese);
    names.put("en", english);
    return names;
  }

  private static String columns(String written) {
    Spelling spelling = new Spelling(Map.of());
    Map<String, Object> byId = new LinkedHashMap<>();
    for (String line : written.split("[\\n,，、;；]", -1)) {
      String id = spelling.id(line.strip());
      if (!id.isEmpty()) {
        byId.putIfAbsent(id, line.strip());
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
