package tongxin.importing.blog;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tongxin.authoring.Spelling;

/** The ids of names, such as of tags: those that the newsroom has, and new ones. */
public final class BlogTerms {
  private final Spelling spelling;
  private final String otherwise;
  private final Map<String, String> idsByName = new LinkedHashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final Map<String, String> added = new LinkedHashMap<>();

  /**
   * Begins with what there is.
   *
   * @param otherwise what an id begins with where nothing is left of a name
   */
  public BlogTerms(Spelling spelling, String otherwise) {
    this.spelling = spelling;
    this.otherwise = otherwise;
  }

  /** Takes one that the newsroom has already. */
  public void know(String id, List<String> names) {
    ids.add(id);
    names.forEach(name -> idsByName.putIfAbsent(key(name), id));
  }

  /** The id of a name. */
  public String id(String name) {
    String known = idsByName.get(key(name));
    if (known != null) {
      return known;
    }
    String spelt = spelling.id(name);
    String first = spelt.isEmpty() ? otherwise : spelt;
    String id = first;
    for (int i = 2; !ids.add(id); i++) {
      id = first + "-" + i;
    }
    idsByName.put(key(name), id);
    added.put(id, name);
    return id;
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** What the newsroom has not: name by id, in the order of their use. */
  public Map<String, String> added() {
    return added;
  }

  /** Names that were written in one text: with commas, or with spaces where they are Latin. */
  public static List<String> names(String text) {
    return Arrays.stream(text.split("\\s*[,，、;；]\\s*", -1))
        .map(name -> name.strip().replaceFirst("^#", ""))
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
