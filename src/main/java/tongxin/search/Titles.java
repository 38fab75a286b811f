package tongxin.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a list of results shows of pages, as JSON (RFC 8259). */
final class Titles {
  private Titles() {}

  /** A list for each page: path, title, kind, language, date, column, counties, texts. */
  static String json(List<SearchDocument> documents) {
    return documents.stream().map(Titles::line).collect(Collectors.joining(",\n", "[", "]\n"));
  }

  private static String line(SearchDocument document) {
    SearchDocument.Facets facets = document.facets();
    String date = Objects.toString(facets.day(), "");
    return List.of(
            document.route().path(),
            document.title(),
            document.kind(),
            document.language().code(),
            date,
            facets.column(),
            String.join(" ", facets.counties()))
        .stream()
        .map(Titles::quoted)
        .collect(Collectors.joining(",", "[", "," + document.texts() + "]"));
  }

  static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        out.append("\\u").append(Integer.toHexString(c | 0x10000), 1, 5);
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
