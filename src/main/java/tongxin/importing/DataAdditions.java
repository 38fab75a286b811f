package tongxin.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds columns, tags and people to the end of their files; what is there stays as it is. */
final class DataAdditions {
  /** A list in brackets, perhaps below comments. */
  private static final Pattern FLOW = Pattern.compile("\\A(?:\\s*#[^\\n]*\\n|\\s)*\\[");

  private static final Pattern ITEM = Pattern.compile("(?m)^([ ]*)- ");

  private final Path source;
  private final ArticleFolder folder;
  private final List<String> written = new ArrayList<>();

  DataAdditions(Path source) {
    this.source = source;
    this.folder = new ArticleFolder(source);
  }

  private static String below(String old, Map<String, String> names) {
    Matcher item = ITEM.matcher(old);
    String indent = item.find() ? item.group(1) : "";
    StringBuilder text = new StringBuilder(old);
    if (!old.isEmpty() && !old.endsWith("\n")) {
      text.append('\n');
    }
    names.forEach(
        (id, name) -> text.append(indent).append("- ").append(entry(id, name)).append('\n'));
    return text.toString();
  }

  private static String intoBrackets(String old, Map<String, String> names) {
    int end = old.lastIndexOf(']');
    String before = old.substring(0, end).stripTrailing();
    StringBuilder text = new StringBuilder(before);
    for (Map.Entry<String, String> name : names.entrySet()) {
      char last = text.charAt(text.length() - 1);
      text.append(last == '[' || last == ',' ? "\n" : ",\n");
      text.append(entry(name.getKey(), name.getValue()));
    }
    return text.append('\n').append(old.substring(end)).toString();
  }

  /** An id such as 2020 or null needs quotation marks. */
  private static String entry(String id, String name) {
    return "{ id: \"" + id + "\", name: " + FrontMatter.words(name) + " }";
  }

  /** The files that were added to. */
  List<String> written() {
    return written;
  }

  /**
   * Adds entries to a file of {@code content/data/}.
   *
   * @param names by id
   */
  void add(String file, Map<String, String> names) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    String path = "content/data/" + file;
    Path on = source.resolve(path);
    String old = Files.exists(on) ? Files.readString(on, StandardCharsets.UTF_8) : "";
    String text = FLOW.matcher(old).find() ? intoBrackets(old, names) : below(old, names);
    folder.replace(path, text.getBytes(StandardCharsets.UTF_8));
    written.add(path);
  }
}
