package tongxin.markup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tongxin.content.model.LinkKind;

/** The schemes that a link may have. */
final class Urls {
  private static final List<String> WEB = List.of("http", "https", "mailto", "tel");

  /** All that may be written, for a "did you mean". */
  static final List<String> SCHEMES =
      Stream.concat(
              Arrays.stream(LinkKind.values())
                  .filter(k -> k != LinkKind.FILE)
                  .map(LinkKind::scheme),
              WEB.stream())
          .toList();

  private Urls() {}

  /** True for a link that leaves the site, or opens a mail or a call. */
  static boolean isWeb(String scheme) {
    return WEB.contains(scheme.toLowerCase(Locale.ROOT));
  }
}
