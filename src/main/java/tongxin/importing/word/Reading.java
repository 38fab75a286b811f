package tongxin.importing.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Block;
import tongxin.importing.document.Note;
import tongxin.importing.document.Picture;
import tongxin.importing.document.Unreadable;

/** What is known and found while one Word file is read. */
final class Reading {
  private final Path file;
  private final WordFile parts;
  private final Styles styles;
  private final Numbering numbering;
  final Map<String, Picture> pictures = new LinkedHashMap<>();
  final Map<String, List<Block>> notes = new LinkedHashMap<>();
  final List<Note> losses = new ArrayList<>();

  /** The notes that the text refers to, in order. */
  final Set<String> references = new LinkedHashSet<>();

  int insertions;
  int deletions;

  /** Parts in other formats that were read. */
  int chunks;

  Reading(Path file, WordFile parts, Styles styles, Numbering numbering) {
    this.file = file;
    this.parts = parts;
    this.styles = styles;
    this.numbering = numbering;
  }

  WordFile parts() {
    return parts;
  }

  Styles styles() {
    return styles;
  }

  Numbering numbering() {
    return numbering;
  }

  void note(Note.Kind kind, String... arguments) {
    losses.add(Note.of(kind, arguments));
  }

  /** Takes a picture of the file; gives its id. */
  String picture(String entry, String alt) {
    String id = "picture" + (pictures.size() + 1);
    pictures.put(id, new Picture(entry, alt, () -> bytes(entry)));
    return id;
  }

  /** Opens the file again: its pictures are not all held in memory. */
  private byte[] bytes(String entry) throws IOException {
    try (WordFile again = WordFile.open(file)) {
      byte @Nullable [] bytes = again.picture(entry);
      if (bytes == null) {
        throw new IOException(entry);
      }
      return bytes;
    } catch (Unreadable e) {
      throw new IOException(entry, e);
    }
  }
}
