package tongxin.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import tongxin.authoring.ContentFolder;
import tongxin.content.model.Content;
import tongxin.desk.files.ContentPath;
import tongxin.desk.files.NewsroomFiles;
import tongxin.importing.ImportOptions;
import tongxin.importing.ImportResult;
import tongxin.importing.Importer;
import tongxin.importing.Paste;
import tongxin.problem.EnumWord;
import tongxin.problem.Problems;

/** What comes from elsewhere: pasted text, and documents dropped on the desk. */
final class ImportCalls {
  private final NewsroomFiles files;
  private final PhotoCalls photos;
  private final ContentFolder folder;
  private final Desk.Settings settings;

  ImportCalls(
      NewsroomFiles files, PhotoCalls photos, ContentFolder folder, Desk.Settings settings) {
    this.files = files;
    this.photos = photos;
    this.folder = folder;
    this.settings = settings;
  }

  /**
   * Pasted HTML as Markdown.
   *
   * @param fields {@code html}, and the {@code folder} for pictures within it; without, they are
   *     left out
   */
  Reply convert(Json.Fields fields) throws IOException {
    Paste paste = Paste.of(fields.text("html"), false);
    String markdown = paste.markdown();
    for (Map.Entry<String, byte[]> picture : paste.pictures().entrySet()) {
      ContentPath path = ContentPath.of(fields.text("folder") + picture.getKey()).orElse(null);
      if (path != null && path.isPicture()) {
        Reply taken = photos.take(path, picture.getValue());
        if (taken.value() instanceof Map<?, ?> photo && photo.get("name") instanceof String name) {
          markdown = markdown.replace("](" + picture.getKey() + ")", "](" + name + ")");
        }
      }
    }
    return Reply.of(Map.of("markdown", markdown, "notes", paste.notes().size()));
  }

  /**
   * Makes the draft of an article from a Word file or a saved web page.
   *
   * @param name of the file
   */
  Reply file(String name, byte[] bytes) throws IOException {
    Content content = folder.content(new Problems()).orElse(null);
    if (content == null) {
      return Reply.refused(422, "no-site");
    }
    if (!name.matches("(?i)[^/\\\\\\p{Cntrl}]{1,120}\\.(docx|html?|doc|wps)")) {
      return Reply.refused(422, "no-document");
    }
    Path scratch = files.scratch().resolve(UUID.randomUUID().toString());
    Path document = Files.createDirectories(scratch).resolve(name);
    try {
      Files.write(document, bytes);
      return told(
          new Importer(settings.source(), content, settings.clock().instant())
              .file(document, ImportOptions.NONE));
    } finally {
      Files.deleteIfExists(document);
      Files.deleteIfExists(scratch);
    }
  }

  private static Reply told(ImportResult result) {
    if (result instanceof ImportResult.Imported done) {
      return Reply.of(Map.of("open", done.path(), "notes", done.notes().size()));
    }
    if (result instanceof ImportResult.Unusable unusable) {
      return Reply.refused(422, "import-" + EnumWord.of(unusable.reason()));
    }
    ImportResult.Refused refused = (ImportResult.Refused) result;
    return new Reply(
        422,
        Map.of("error", "new-" + EnumWord.of(refused.reason()), "arguments", refused.arguments()));
  }
}
