package tongxin.content.model;

/** How far a piece of content has come. Only {@code PUBLISHED} is ever seen by a reader. */
public enum Status {
  DRAFT,
  REVIEW,
  PUBLISHED,
  /** Taken down after it was public. */
  WITHDRAWN
}
