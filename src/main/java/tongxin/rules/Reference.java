package tongxin.rules;

import tongxin.content.model.LinkKind;
import tongxin.content.model.Ref;

/** What a key of a file refers to. */
sealed interface Reference {
  /** What was written, and where. */
  Ref ref();

  /** A column, a tag or a division. */
  record ToTerm(Questions.TermList list, Ref ref) implements Reference {}

  /** A piece of content. */
  record ToContent(LinkKind kind, Ref ref) implements Reference {}

  /** A figure. */
  record ToFact(Ref ref) implements Reference {}

  /** A source of figures. */
  record ToSource(Ref ref) implements Reference {}

  /** A part of the page of figures. */
  record ToFactGroup(Ref ref) implements Reference {}

  /** A chart of figures. */
  record ToChart(Ref ref) implements Reference {}

  /** A section of the site. */
  record ToSection(Ref ref) implements Reference {}
}
