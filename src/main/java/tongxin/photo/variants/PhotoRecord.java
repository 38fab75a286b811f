package tongxin.photo.variants;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tongxin.photo.file.Digests;
import tongxin.photo.file.Orientation;
import tongxin.photo.file.PhotoFormat;
import tongxin.photo.notes.AiMark;
import tongxin.photo.notes.NoteText;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoNotes;
import tongxin.photo.notes.PhotoPlace;
import tongxin.photo.notes.PhotoWords;

/**
 * A {@link Photo} as a small text, one field a line, ended by the version of the code that read it
 * and a digest of what stands above.
 */
final class PhotoRecord {
  private static final String PART = "\u001f";
  private static final int FIELDS = 22;

  private PhotoRecord() {}

  static String text(Photo photo) {
    PhotoNotes n = photo.notes();
    StringBuilder text = new StringBuilder();
    for (Object field :
        List.of(
            photo.digest(),
            photo.format(),
            photo.width(),
            photo.height(),
            photo.orientation(),
            photo.transparent(),
            joined(n.words().caption()),
            joined(n.words().alt()),
            n.words().headline(),
            n.byline(),
            n.artist(),
            n.credit(),
            n.copyright(),
            n.taken().map(LocalDateTime::toString).orElse(""),
            n.place().spot(),
            n.place().city(),
            n.place().province(),
            n.place().country(),
            n.aiMark().sourceType(),
            n.aiMark().aigc(),
            photo.notesComplete(),
            CodeVersion.current())) {
      text.append(escaped(field.toString())).append('\n');
    }
    return text + Digests.of(text.toString()) + "\n";
  }

  /** The photo; empty where the text is cut off or of another make. */
  static Optional<Photo> parse(String text) {
    String[] f = text.split("\n", -1);
    if (f.length != FIELDS + 2) {
      return Optional.empty();
    }
    String content = text.substring(0, text.length() - f[FIELDS].length() - 1);
    if (!Digests.of(content).equals(f[FIELDS]) || !f[21].equals(CodeVersion.current())) {
      return Optional.empty();
    }
    for (int i = 0; i < FIELDS; i++) {
      f[i] = unescaped(f[i]);
    }
    try {
      return Optional.of(photo(f));
    } catch (IllegalArgumentException | DateTimeParseException otherMake) {
      return Optional.empty();
    }
  }

  private static Photo photo(String[] f) {
    Optional<LocalDateTime> taken =
        f[13].isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(f[13]));
    PhotoPlace place = new PhotoPlace(f[14], f[15], f[16], f[17]);
    AiMark mark = new AiMark(f[18], f[19]);
    PhotoWords words = new PhotoWords(parted(f[6]), parted(f[7]), f[8]);
    PhotoNotes.Artist artist = PhotoNotes.Artist.valueOf(f[10]);
    return new Photo(
        f[0],
        PhotoFormat.valueOf(f[1]),
        Integer.parseInt(f[2]),
        Integer.parseInt(f[3]),
        Orientation.valueOf(f[4]),
        Boolean.parseBoolean(f[5]),
        new PhotoNotes(words, f[9], artist, f[11], f[12], taken, place, mark),
        Boolean.parseBoolean(f[20]));
  }

  /** Language, separator, text, separator: notes hold no control characters. */
  private static String joined(NoteText note) {
    StringBuilder text = new StringBuilder();
    note.texts().forEach((tag, words) -> text.append(tag).append(PART).append(words).append(PART));
    return text.toString();
  }

  private static NoteText parted(String joined) {
    String[] parts = joined.split(PART, -1);
    Map<String, String> texts = new TreeMap<>();
    for (int i = 0; i + 1 < parts.length; i += 2) {
      texts.put(parts[i], parts[i + 1]);
    }
    return new NoteText(texts);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescaped(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        char next = line.charAt(++i);
        text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
