package tongxin.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.config.Language;
import tongxin.importing.document.Note;

/** The words of notes, in Chinese or English. */
public final class NoteText {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final Properties texts;

  private NoteText(Properties texts) {
    this.texts = texts;
  }

  /** Chinese for a Chinese locale, English for every other. */
  public static NoteText in(Locale locale) {
    String name = Language.ofPeopleIn(locale).code();
    String file = "notes." + name + ".properties";
    try (InputStream in = NoteText.class.getResourceAsStream(file)) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
      return new NoteText(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A note in one line. */
  public String of(Note note) {
    String text = Objects.requireNonNull(texts.getProperty(note.kind().id()), note.kind().id());
    List<String> arguments = note.arguments();
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              int at = Integer.parseInt(place.group(1));
              String words = at < arguments.size() ? arguments.get(at) : "";
              return Matcher.quoteReplacement(words.replaceAll("\\s*\\R\\s*", " / "));
            });
  }
}
