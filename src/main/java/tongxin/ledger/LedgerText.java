package tongxin.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.PublicAddress;
import tongxin.problem.Problems;
import tongxin.source.SourceText;
import tongxin.source.YamlItems;
import tongxin.source.YamlNode;
import tongxin.source.YamlReader;
import tongxin.source.edit.EditResult;
import tongxin.source.edit.YamlChange;
import tongxin.source.edit.YamlEdit;
import tongxin.source.edit.YamlPath;
import tongxin.source.edit.YamlValue;

/**
 * The text of the ledger while it is changed. It is cut into its items, so that a change reads and
 * writes one of them alone, however many there are.
 */
final class LedgerText {
  private final String head;
  private final String lineEnd;

  /** What stands before the first item, then each item with what stands behind it. */
  private final List<String> pieces = new ArrayList<>();

  /** The items by their addresses, as they were read. */
  private final Map<String, Integer> byAddress = new HashMap<>();

  private final List<Map<String, String>> values = new ArrayList<>();

  /** The text has a form in which no item can be changed alone. */
  static final class NotSafe extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A text.
   *
   * @param text of the whole file; empty where there is none
   * @param head what a new file begins with
   */
  LedgerText(String text, String head) {
    this.head = head;
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    cut(text);
  }

  private void cut(String text) {
    int start = 0;
    for (int at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length(); ) {
      if (YamlItems.isItem(text, at)) {
        pieces.add(text.substring(start, at));
        start = at;
      }
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    }
    pieces.add(text.substring(start));
    values.add(Map.of());
    for (int i = 1; i < pieces.size(); i++) {
      values.add(read(pieces.get(i)));
      byAddress.putIfAbsent(values.get(i).getOrDefault("address", ""), i);
    }
  }

  /** The texts of an item by their keys; none where it cannot be read. */
  private static Map<String, String> read(String piece) {
    Map<String, String> plain = plain(piece);
    if (plain != null) {
      return plain;
    }
    Problems unsaid = new Problems();
    YamlNode node =
        new YamlReader().read(new SourceText("", piece.replace("\r", "")), piece, 1, unsaid);
    Map<String, String> read = new LinkedHashMap<>();
    if (node instanceof YamlNode.Sequence list
        && list.items().size() == 1
        && list.items().get(0) instanceof YamlNode.Mapping item) {
      for (YamlNode.Entry entry : item.entries()) {
        if (entry.value() instanceof YamlNode.Scalar scalar) {
          read.put(entry.key(), scalar.value().strip());
        }
      }
    }
    return read;
  }

  /**
   * The same of an item in the form that is written here, at once; null for any other. The signs
   * that are left out begin something else in YAML.
   */
  private static @Nullable Map<String, String> plain(String piece) {
    Map<String, String> read = new LinkedHashMap<>();
    List<String> lines = piece.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int colon = line.indexOf(": ");
      String key = colon < 2 ? "" : line.substring(2, colon);
      String value = colon < 2 ? "" : line.substring(colon + 2);
      boolean dash = line.startsWith(i == 0 ? "- " : "  ");
      if (!dash
          || !key.matches("[a-z_]+")
          || value.isEmpty()
          || !value.equals(value.strip())
          || "'\"[]{}&*!|>%@`#,?:-~".indexOf(value.charAt(0)) >= 0
          || value.contains(": ")
          || value.contains(" #")
          || value.endsWith(":")) {
        return null;
      }
      read.put(key, value);
    }
    return read;
  }

  /** The number of the item with an address; −1 where there is none. */
  int find(String address) {
    return byAddress.getOrDefault(address, -1);
  }

  /** What an item says under a key; empty for nothing. */
  String value(int item, String key) {
    return values.get(item).getOrDefault(key, "");
  }

  /** Sets and removes keys of an item. */
  void set(int item, Map<String, ?> set, List<String> removed) throws NotSafe {
    List<YamlChange> changes = new ArrayList<>();
    set.forEach((key, value) -> changes.add(YamlChange.set(YamlPath.of(0, key), value)));
    removed.forEach(key -> changes.add(YamlChange.remove(YamlPath.of(0, key))));
    EditResult result = YamlEdit.apply(pieces.get(item), changes);
    if (!(result instanceof EditResult.Edited edited)) {
      throw new NotSafe();
    }
    pieces.set(item, edited.text());
    values.set(item, read(edited.text()));
  }

  /** Adds items behind all others. */
  void append(List<PublicAddress> addresses) throws NotSafe {
    if (addresses.isEmpty()) {
      return;
    }
    String first = pieces.get(0);
    if (pieces.size() == 1 && !isNothing(first)) {
      throw new NotSafe();
    }
    if (pieces.size() == 1) {
      pieces.set(0, first.isBlank() ? first + head.replace("\n", lineEnd) : ended(first));
    } else {
      pieces.set(pieces.size() - 1, ended(pieces.get(pieces.size() - 1)));
    }
    for (PublicAddress address : addresses) {
      String piece = item(address);
      byAddress.putIfAbsent(address.address(), pieces.size());
      pieces.add(piece);
      values.add(read(piece));
    }
  }

  private String ended(String piece) {
    return piece.isEmpty() || piece.endsWith("\n") ? piece : piece + lineEnd;
  }

  /** Comments and an empty list are nothing. */
  private static boolean isNothing(String text) {
    return text.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
  }

  private String item(PublicAddress address) throws NotSafe {
    Map<String, YamlValue> group = new LinkedHashMap<>();
    group.put("address", YamlValue.text(address.address()));
    if (!address.title().isEmpty()) {
      group.put("title", YamlValue.text(address.title()));
    }
    if (!address.key().isEmpty()) {
      group.put("key", YamlValue.text(address.key()));
    }
    YamlValue list = new YamlValue.Items(List.of(new YamlValue.Group(group)));
    EditResult result = YamlEdit.apply("", List.of(new YamlChange.Set(YamlPath.ROOT, list)));
    if (result instanceof EditResult.Edited edited && YamlItems.isItem(edited.text(), 0)) {
      return ended(edited.text()).replace("\n", lineEnd);
    }
    throw new NotSafe();
  }

  String text() {
    return String.join("", pieces);
  }
}
