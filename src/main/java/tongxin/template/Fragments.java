package tongxin.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Parts of pages that were rendered, each once for the values that it depends on. A view is known
 * by its identity, for it never changes; words and numbers by what they say.
 */
final class Fragments {
  /** More are not kept at a time: about 15 MB. Pages that show the same follow each other. */
  private static final int MOST = 16_384;

  private final Map<Key, String> rendered = new ConcurrentHashMap<>();

  /** What a fragment depends on: its place in a template, the language, and values. */
  static final class Key {
    private final Object place;
    private final Locale language;
    private final List<@Nullable Object> values;
    private final int hash;

    Key(Object place, Locale language, List<@Nullable Object> values) {
      this.place = place;
      this.language = language;
      this.values = values;
      int[] all = values.stream().mapToInt(Key::hash).toArray();
      this.hash =
          31 * (31 * System.identityHashCode(place) + language.hashCode()) + Arrays.hashCode(all);
    }

    private static int hash(@Nullable Object value) {
      return value instanceof Record
          ? System.identityHashCode(value)
          : value == null ? 0 : value.hashCode();
    }

    @SuppressWarnings("ReferenceEquality") // a view is itself and no other
    private static boolean same(@Nullable Object one, @Nullable Object other) {
      return one == other || (one != null && !(one instanceof Record) && one.equals(other));
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object object) {
      if (!(object instanceof Key other)
          || hash != other.hash
          || place != other.place
          || !language.equals(other.language)
          || values.size() != other.values.size()) {
        return false;
      }
      for (int i = 0; i < values.size(); i++) {
        if (!same(values.get(i), other.values.get(i))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  @Nullable String get(Key key) {
    return rendered.get(key);
  }

  void put(Key key, String html) {
    if (rendered.size() >= MOST) {
      rendered.clear();
    }
    rendered.put(key, html);
  }

  /** The views of the last build are not asked for again. */
  void clear() {
    rendered.clear();
  }
}
