package tongxin.watch;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tongxin.problem.JsonText;

/** A JSON object that is being written, with a line for each member. */
final class JsonObject {
  private final String indent;
  private final StringJoiner members;

  /** An empty one, inside of so many others. */
  JsonObject(int depth) {
    indent = "  ".repeat(depth + 1);
    members = new StringJoiner(",\n", "{\n", "\n" + "  ".repeat(depth) + "}");
    members.setEmptyValue("{}");
  }

  /** Adds what is JSON already. */
  void value(String key, String json) {
    members.add(indent + JsonText.quote(key) + ": " + json);
  }

  void text(String key, String text) {
    value(key, JsonText.quote(text));
  }

  void textOrNull(String key, @Nullable String text) {
    value(key, text == null ? "null" : JsonText.quote(text));
  }

  @Override
  public String toString() {
    return members.toString();
  }
}
