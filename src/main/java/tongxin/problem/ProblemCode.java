package tongxin.problem;

import java.util.Locale;

/**
 * Every kind of problem that Tongxin can report. The code is stable: editors and scripts may rely
 * on it. The words are in {@code problems.zh.properties} and {@code problems.en.properties}.
 */
public enum ProblemCode {
  // The files
  SITE_MISSING,
  FILE_NOT_UTF8,
  FILE_BOM(Severity.WARNING),
  FILE_TOO_LARGE,
  FILE_UNREADABLE,
  FILE_EXPECTED,
  FILE_UNEXPECTED(Severity.WARNING),
  FILE_MISSING,
  FOLDER_MISNAMED,
  NAME_INVALID,
  NAME_CLASH,
  LANGUAGE_MISSING,
  LANGUAGE_UNKNOWN,
  // YAML
  YAML_SYNTAX,
  YAML_TAB,
  YAML_DUPLICATE_KEY,
  YAML_ALIASES,
  YAML_TOO_DEEP,
  FRONT_MATTER_MISSING,
  FRONT_MATTER_UNCLOSED,
  FRONT_MATTER_STRAY,
  KEY_MISSING,
  KEY_UNKNOWN,
  VALUE_MISSING,
  TYPE_WRONG,
  VALUE_UNKNOWN,
  DATE_INVALID,
  DATES_REVERSED,
  NUMBER_INVALID,
  ID_INVALID,
  URL_INVALID,
  ALIAS_INVALID,
  TIME_ZONE_UNKNOWN,
  // What the content refers to
  COLUMN_UNKNOWN,
  TAG_UNKNOWN,
  VILLAGE_UNKNOWN,
  SITE_UNKNOWN,
  GALLERY_UNKNOWN,
  TOPIC_UNKNOWN,
  ARTICLE_UNKNOWN,
  PAGE_UNKNOWN,
  DIVISION_UNKNOWN,
  FACT_UNKNOWN,
  SOURCE_UNKNOWN,
  STRING_UNKNOWN(Severity.WARNING),
  ID_DUPLICATE,
  SLUG_DUPLICATE,
  ROUTE_DUPLICATE,
  // Markdown
  MARKDOWN_TOO_DEEP,
  FRAGMENT_UNKNOWN(Severity.WARNING),
  LINK_UNKNOWN,
  LINK_UNPUBLISHED(Severity.WARNING),
  VERSION_HELD_BACK(Severity.WARNING),
  TEXT_MISSING(Severity.WARNING),
  TITLE_FOREIGN(Severity.WARNING),
  FILE_UNPUBLISHED,
  SHORTCODE_UNKNOWN,
  SHORTCODE_INVALID,
  SHORTCODE_SYNTAX,
  SHORTCODE_INLINE,
  COMMENT_INVALID,
  MARKUP_LEFT,
  LINES_JOINED(Severity.WARNING),
  FOOTNOTE_UNKNOWN,
  FOOTNOTE_DUPLICATE,
  FOOTNOTE_UNCITED(Severity.WARNING),
  HTML_REMOVED(Severity.WARNING),
  // Photos
  PHOTO_MISSING,
  PHOTO_EXTERNAL,
  PHOTO_POSITION,
  PHOTO_DUPLICATE(Severity.WARNING),
  PHOTO_BROKEN,
  PHOTO_UNSUPPORTED,
  PHOTO_TOO_LARGE,
  PHOTO_WRONG_EXTENSION,
  PHOTO_ANIMATED,
  PHOTO_NOTES_UNREAD(Severity.WARNING),
  PHOTO_CREDIT_MISSING(Severity.WARNING),
  PHOTO_ALT_MISSING(Severity.WARNING),
  PHOTO_PEOPLE_MISSING,
  // Templates and output
  TEMPLATE_FAILED,
  TOOL_FAILED,
  TOOL_FILE_INVALID,
  OUT_UNSAFE,
  OUT_OCCUPIED,
  // Targets of a deployment
  DEPLOY_MISSING,
  DEPLOY_SECRET,
  DEPLOY_FILE_INSIDE,
  TARGET_NAME_INVALID,
  TARGET_PATH_UNSAFE;

  private final Severity severity;

  ProblemCode() {
    this(Severity.ERROR);
  }

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The code as printed: {@code tag-unknown}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
