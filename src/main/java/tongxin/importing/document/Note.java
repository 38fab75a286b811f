package tongxin.importing.document;

import java.util.List;
import tongxin.problem.EnumWord;

/**
 * Something about an import that a person should know or decide.
 *
 * @param arguments fill {@code {0}}, {@code {1}} … of the kind's text
 */
public record Note(Kind kind, List<String> arguments) {
  public Note {
    arguments = List.copyOf(arguments);
  }

  public static Note of(Kind kind, String... arguments) {
    return new Note(kind, List.of(arguments));
  }

  /**
   * What is noted; the texts are in {@code notes.zh.properties} and {@code notes.en.properties}.
   */
  public enum Kind {
    // What a person has to decide
    TITLE_GUESSED,
    TITLE_MISSING,
    COMMENT,
    PICTURE_DRAWING,
    PICTURE_UNUSABLE,
    PICTURE_EXTERNAL,
    PICTURE_LINKED,
    PICTURE_MISSING,
    LINK_DROPPED,
    LINK_OLD,
    FORMULA,
    CHART,
    EMBEDDED,
    SYMBOL_UNKNOWN,
    ALIAS_UNUSABLE,
    DATE_MISSING,
    TAG_UNKNOWN,
    HTML_DROPPED,
    FRAME_LINKED,
    FIELD_DROPPED,
    PROBLEM,
    TEXT_MISSING,
    // What was done with words that are not in the body
    BYLINE,
    CAPTION,
    SUBTITLE,
    TEXT_BOX,
    CONTENTS,
    HEADER,
    HIDDEN,
    CHANGES,
    LEFT_OUT,
    HEADINGS_GUESSED;

    /** The key of its text: {@code picture-drawing}. */
    public String id() {
      return EnumWord.of(this);
    }
  }
}
