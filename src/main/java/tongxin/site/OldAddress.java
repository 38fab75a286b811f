package tongxin.site;

import org.jspecify.annotations.Nullable;

/** An old address that content keeps, as it is written under {@code aliases}. */
public final class OldAddress {
  private OldAddress() {}

  /** The route of an old path such as {@code /news/123.html}, or null where it cannot be one. */
  public static @Nullable Route route(String alias) {
    String path = alias.startsWith("/") ? alias.substring(1) : alias;
    boolean usable =
        path.matches("[\\x21-\\x7E]{1,500}")
            && !path.startsWith("/")
            && !path.contains("..")
            && !path.contains("//")
            && !path.matches("(?:.*/)?(?:\\.|[^/]{256,})(?:/.*)?")
            && !path.matches(".*[?#%<>\"\\\\:*|].*");
    if (!usable) {
      return null;
    }
    boolean file = path.endsWith("/") || path.substring(path.lastIndexOf('/') + 1).contains(".");
    return new Route(file ? path : path + "/");
  }
}
