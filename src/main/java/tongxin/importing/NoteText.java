package tongxin.importing;

import java.util.Locale;
import tongxin.config.Language;
import tongxin.importing.document.Note;
import tongxin.problem.Phrases;

/** The words of notes, in Chinese or English. */
public final class NoteText {
  private final Phrases texts;

  private NoteText(Phrases texts) {
    this.texts = texts;
  }

  /** Chinese for a Chinese locale, English for every other. */
  public static NoteText in(Locale locale) {
    return new NoteText(Phrases.of(NoteText.class, "notes", Language.ofPeopleIn(locale).code()));
  }

  /** A note in one line. */
  public String of(Note note) {
    return texts.get(
        note.kind().id(),
        note.arguments().stream().map(words -> words.replaceAll("\\s*\\R\\s*", " / ")).toList());
  }
}
