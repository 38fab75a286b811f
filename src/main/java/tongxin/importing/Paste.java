package tongxin.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongxin.importing.document.Block;
import tongxin.importing.document.Document;
import tongxin.importing.document.Note;
import tongxin.importing.document.Picture;
import tongxin.importing.html.PageReader;
import tongxin.importing.markdown.MarkdownWriter;
import tongxin.importing.markdown.PictureTarget;
import tongxin.importing.structure.Editor;

/**
 * What is pasted from Word, WPS, WeChat or a web page, as Markdown.
 *
 * @param markdown the text; pictures within the clipboard are named as in {@code pictures}
 * @param pictures the bytes by file name, to be put beside the article
 * @param notes what a person should know or decide
 */
public record Paste(String markdown, Map<String, byte[]> pictures, List<Note> notes) {
  private static final long MOST_PIXELS = 200_000_000;

  public Paste {
    pictures = Map.copyOf(pictures);
    notes = List.copyOf(notes);
  }

  /**
   * Reads a piece of HTML.
   *
   * @param html as the clipboard has it
   * @param external whether pictures at other hosts may be shown; otherwise links lead there
   */
  public static Paste of(String html, boolean external) {
    Document document = PageReader.fragment(html);
    List<Note> notes = new ArrayList<>(document.losses());
    PictureFiles files = new PictureFiles(MOST_PIXELS, "");
    Map<String, PictureTarget> targets = new LinkedHashMap<>();
    document.pictures().forEach((id, p) -> targets.put(id, target(p, files, external, notes)));
    List<Block> blocks = new Editor().editPart(document.blocks(), notes);
    String markdown =
        new MarkdownWriter(
                Map.of(), targets, address -> notes.add(Note.of(Note.Kind.LINK_DROPPED, address)))
            .write(blocks);
    return new Paste(markdown, files.files(), notes);
  }

  static PictureTarget target(
      Picture picture, PictureFiles files, boolean external, List<Note> notes) {
    if (picture.isExternal()) {
      notes.add(Note.of(Note.Kind.PICTURE_EXTERNAL, picture.name()));
      return new PictureTarget.Elsewhere(picture.name(), picture.alt(), external);
    }
    PictureFiles.Taken taken = files.take(picture);
    if (taken.note() != null) {
      notes.add(taken.note());
    }
    return taken.name() == null
        ? new PictureTarget.Nowhere()
        : new PictureTarget.File(taken.name(), picture.alt(), false);
  }
}
