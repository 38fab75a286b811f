package tongxin.content.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tongxin.problem.ProblemCode;

/** What a link in Markdown or a reference in YAML points to. */
public enum LinkKind {
  ARTICLE(ProblemCode.ARTICLE_UNKNOWN),
  VILLAGE(ProblemCode.VILLAGE_UNKNOWN),
  SITE(ProblemCode.SITE_UNKNOWN),
  GALLERY(ProblemCode.GALLERY_UNKNOWN),
  TOPIC(ProblemCode.TOPIC_UNKNOWN),
  PAGE(ProblemCode.PAGE_UNKNOWN),
  COLUMN(ProblemCode.COLUMN_UNKNOWN),
  TAG(ProblemCode.TAG_UNKNOWN),
  FILE(ProblemCode.FILE_MISSING);

  private final ProblemCode unknown;

  LinkKind(ProblemCode unknown) {
    this.unknown = unknown;
  }

  /** The problem of a target that does not exist. */
  public ProblemCode unknown() {
    return unknown;
  }

  /** The scheme as written: {@code article} in {@code article:SLUG}. */
  public String scheme() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this scheme; a file has none. */
  public static Optional<LinkKind> ofScheme(String scheme) {
    return Arrays.stream(values())
        .filter(kind -> kind != FILE && kind.scheme().equals(scheme))
        .findFirst();
  }
}
