package tongxin.importing.blog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads TOML 1.0 as far as front matter and configurations use it: what it cannot read it leaves
 * out, for a person is told of each field that is missing.
 */
final class Toml {
  private static final int MAX_DEPTH = 50;

  private final String text;
  private int at;
  private int depth;

  private Toml(String text) {
    this.text = text.replace("\r\n", "\n");
  }

  static Values read(String text) {
    return new Toml(text).document();
  }

  private Values document() {
    Map<String, Object> root = new LinkedHashMap<>();
    Map<String, Object> table = root;
    while (true) {
      space(true);
      if (at >= text.length()) {
        return frozen(root);
      }
      if (text.charAt(at) == '[') {
        table = table(root);
      } else {
        pair(table);
      }
      line();
    }
  }

  private Map<String, Object> table(Map<String, Object> root) {
    boolean many = text.startsWith("[[", at);
    at += many ? 2 : 1;
    List<String> path = keys();
    at = Math.min(text.length(), at + (many ? 2 : 1));
    Map<String, Object> parent = inner(root, path.subList(0, Math.max(0, path.size() - 1)));
    String last = path.isEmpty() ? "" : path.get(path.size() - 1);
    if (!many) {
      return inner(parent, List.of(last));
    }
    Map<String, Object> item = new LinkedHashMap<>();
    Object list = parent.computeIfAbsent(last, key -> new ArrayList<Object>());
    if (list instanceof ArrayList<?>) {
      @SuppressWarnings("unchecked") // only this class has put lists there
      List<Object> items = (List<Object>) list;
      items.add(item);
    }
    return item;
  }

  private static Map<String, Object> inner(Map<String, Object> map, List<String> path) {
    Map<String, Object> found = map;
    for (String key : path) {
      Object next = found.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>());
      if (next instanceof ArrayList<?> list && !list.isEmpty()) {
        next = list.get(list.size() - 1);
      }
      if (!(next instanceof LinkedHashMap<?, ?>)) {
        return new LinkedHashMap<>();
      }
      @SuppressWarnings("unchecked") // only this class has put maps there
      Map<String, Object> inner = (Map<String, Object>) next;
      found = inner;
    }
    return found;
  }

  private void pair(Map<String, Object> table) {
    List<String> path = keys();
    space(false);
    if (path.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
      return;
    }
    at++;
    space(false);
    Map<String, Object> parent = inner(table, path.subList(0, path.size() - 1));
    parent.put(path.get(path.size() - 1), value());
  }

  private List<String> keys() {
    List<String> keys = new ArrayList<>();
    while (at < text.length()) {
      space(false);
      char c = at < text.length() ? text.charAt(at) : '\n';
      if (c == '"' || c == '\'') {
        keys.add(string().toLowerCase(Locale.ROOT));
      } else {
        int start = at;
        while (at < text.length()
            && (Character.isLetterOrDigit(text.charAt(at)) || "_-".indexOf(text.charAt(at)) >= 0)) {
          at++;
        }
        if (at == start) {
          return keys;
        }
        keys.add(text.substring(start, at).toLowerCase(Locale.ROOT));
      }
      space(false);
      if (at >= text.length() || text.charAt(at) != '.') {
        return keys;
      }
      at++;
    }
    return keys;
  }

  private Object value() {
    if (at >= text.length() || ++depth > MAX_DEPTH) {
      depth--;
      return "";
    }
    try {
      return switch (text.charAt(at)) {
        case '"', '\'' -> string();
        case '[' -> array();
        case '{' -> inlineTable();
        default -> bare();
      };
    } finally {
      depth--;
    }
  }

  private String bare() {
    int start = at;
    while (at < text.length() && ",]}#\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at).strip();
  }

  private List<Object> array() {
    List<Object> items = new ArrayList<>();
    at++;
    while (true) {
      space(true);
      if (at >= text.length() || text.charAt(at) == ']') {
        at++;
        return items;
      }
      int before = at;
      items.add(value());
      space(true);
      if (at < text.length() && (text.charAt(at) == ',' || at == before)) {
        at++;
      }
    }
  }

  private Map<String, Object> inlineTable() {
    Map<String, Object> table = new LinkedHashMap<>();
    at++;
    while (true) {
      space(true);
      if (at >= text.length() || text.charAt(at) == '}') {
        at++;
        return table;
      }
      int before = at;
      pair(table);
      space(true);
      if (at < text.length() && (text.charAt(at) == ',' || at == before)) {
        at++;
      }
    }
  }

  private String string() {
    char quote = text.charAt(at);
    String many = String.valueOf(quote).repeat(3);
    boolean multi = text.startsWith(many, at);
    String end = multi ? many : String.valueOf(quote);
    at += end.length();
    if (multi && at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    StringBuilder out = new StringBuilder();
    while (at < text.length() && !text.startsWith(end, at)) {
      char c = text.charAt(at++);
      if (c == '\n' && !multi) {
        return out.toString();
      }
      if (c == '\\' && quote == '"' && at < text.length()) {
        escape(out);
      } else {
        out.append(c);
      }
    }
    at = Math.min(text.length(), at + end.length());
    return out.toString();
  }

  private void escape(StringBuilder out) {
    char c = text.charAt(at++);
    switch (c) {
      case 'n' -> out.append('\n');
      case 't' -> out.append('\t');
      case 'r', 'b', 'f' -> out.append(' ');
      case 'u', 'U' -> {
        int end = Math.min(text.length(), at + (c == 'u' ? 4 : 8));
        String code = text.substring(at, end);
        int number = code.matches("[0-9a-fA-F]{4,8}") ? (int) Long.parseLong(code, 16) : 0xFFFD;
        out.appendCodePoint(Character.isValidCodePoint(number) ? number : 0xFFFD);
        at = end;
      }
      case '\n' -> {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
      }
      default -> out.append(c);
    }
  }

  private void space(boolean lines) {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#' && lines) {
        line();
      } else if (c == ' ' || c == '\t' || c == '\r' || (c == '\n' && lines)) {
        at++;
      } else {
        return;
      }
    }
  }

  private void line() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end;
  }

  private static Values frozen(Map<String, Object> map) {
    Map<String, Object> all = new LinkedHashMap<>();
    map.forEach((key, value) -> all.put(key, frozen(value)));
    return new Values(all);
  }

  private static Object frozen(Object value) {
    if (value instanceof LinkedHashMap<?, ?> map) {
      Map<String, Object> inner = new LinkedHashMap<>();
      map.forEach((key, item) -> inner.put(String.valueOf(key), item));
      return frozen(inner);
    }
    return value instanceof List<?> list
        ? list.stream().map(i -> frozen((Object) i)).toList()
        : value;
  }
}
