package tongxin.content.model;

/** Who did what for an article; the name is words or the id of a person of {@code people.yml}. */
public record Byline(Role role, Text name) {

  /** What somebody did. */
  public enum Role {
    REPORTER,
    PHOTOGRAPHER,
    TEXT_AND_PHOTOS,
    CORRESPONDENT,
    TRANSLATOR,
    EDITOR,
    DUTY_EDITOR,
    REVIEWER
  }
}
