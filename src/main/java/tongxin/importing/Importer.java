package tongxin.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.authoring.Spelling;
import tongxin.config.Language;
import tongxin.content.model.Content;
import tongxin.content.model.Ids;
import tongxin.importing.EarlierImports.Earlier;
import tongxin.importing.ImportResult.Imported;
import tongxin.importing.ImportResult.Reason;
import tongxin.importing.ImportResult.Refused;
import tongxin.importing.ImportResult.State;
import tongxin.importing.document.Document;
import tongxin.importing.document.Unreadable;
import tongxin.importing.html.PageReader;
import tongxin.importing.structure.Editor;
import tongxin.importing.structure.Manuscript;
import tongxin.importing.word.WordReader;

/** Imports single files into a newsroom: each becomes the draft of an article. */
public final class Importer {
  private final ArticleFolder folder;
  private final Path source;
  private final Content content;
  private final Instant now;

  /**
   * An importer.
   *
   * @param source the newsroom's folder
   * @param content what is there already
   * @param now the date of articles that tell none
   */
  public Importer(Path source, Content content, Instant now) {
    this.folder = new ArticleFolder(source);
    this.source = source;
    this.content = content;
    this.now = now;
  }

  /**
   * Imports a file.
   *
   * @throws IOException where the disk cannot be read or written
   */
  public ImportResult file(Path file, ImportOptions options) throws IOException {
    Refused refused = refused(options);
    if (refused != null) {
      return refused;
    }
    String digest = Digest.of(Files.readAllBytes(file));
    String name = String.valueOf(file.getFileName());
    Earlier earlier = EarlierImports.of(source).byDigest(digest).orElse(null);
    try {
      boolean page = name.matches("(?i).*\\.(html?|xhtml|shtml)");
      Document document = page ? PageReader.read(file) : new WordReader().read(file);
      Manuscript manuscript = new Editor().edit(document, name.replaceFirst("\\.[^.]*$", ""));
      ArticleText text = new ArticleText(content.site(), document, manuscript);
      return new Writing(text, manuscript, options, name, digest, earlier).write();
    } catch (Unreadable e) {
      return new ImportResult.Unusable(e.reason());
    }
  }

  private @Nullable Refused refused(ImportOptions options) {
    var columns = content.data().columns().keySet();
    if (columns.isEmpty()) {
      return Refused.of(Reason.COLUMNS_MISSING);
    }
    String column = options.column();
    if (column != null && !columns.contains(column)) {
      return Refused.of(Reason.COLUMN_UNKNOWN, column, String.join(", ", columns));
    }
    String slug = options.slug();
    if (slug != null && !Ids.isValid(slug)) {
      return Refused.of(Reason.ID_INVALID, slug);
    }
    Language language = options.language();
    return language == null || content.site().languages().contains(language)
        ? null
        : Refused.of(Reason.LANGUAGE_MISSING, language.code());
  }

  /** One article on its way to the disk. */
  private final class Writing {
    private final ArticleText text;
    private final Manuscript manuscript;
    private final ImportOptions options;
    private final String name;
    private final String digest;
    private final @Nullable Earlier earlier;

    Writing(
        ArticleText text,
        Manuscript manuscript,
        ImportOptions options,
        String name,
        String digest,
        @Nullable Earlier earlier) {
      this.text = text;
      this.manuscript = manuscript;
      this.options = options;
      this.name = name;
      this.digest = digest;
      this.earlier = earlier;
    }

    ImportResult write() throws IOException {
      String body =
          new Mending(content.site().leftMarks()).mended("a.zh.md", text.body(), text.notes());
      if (earlier != null) {
        State state = earlier.untouched() ? State.UNCHANGED : State.EDITED;
        return new Imported(state, earlier.path(), text.notes());
      }
      Language language = options.language();
      if (language == null) {
        language = TextLanguage.of(manuscript.title(), body, content.site().languages());
      }
      String parent = "content/articles/" + text.date(now).substring(0, 4) + "/";
      String slug = options.slug() == null ? free(parent, language) : options.slug();
      if (options.slug() != null && isTaken(parent, slug, language)) {
        return Refused.of(Reason.EXISTS, slug);
      }
      String whole = ImportMark.marked(text.whole(column(), now, body), name, digest);
      return new Imported(State.WRITTEN, written(parent + slug, language, whole), text.notes());
    }

    private String column() {
      String column = options.column();
      return column == null ? content.data().columns().keySet().iterator().next() : column;
    }

    private String written(String base, Language language, String whole) throws IOException {
      byte[] article = whole.getBytes(StandardCharsets.UTF_8);
      if (text.files().files().isEmpty()) {
        String path = base + "." + language.code() + ".md";
        folder.create(path, article);
        return path;
      }
      Map<String, byte[]> files = new LinkedHashMap<>(text.files().files());
      String photos = text.photos(language);
      if (!photos.isEmpty()) {
        files.put("photos.yml", photos.getBytes(StandardCharsets.UTF_8));
      }
      String index = "index." + language.code() + ".md";
      files.put(index, article);
      folder.createBundle(base, files);
      return base + "/" + index;
    }

    /** The title in pinyin, with a number where that is taken. */
    private String free(String parent, Language language) {
      String spelt = new Spelling(content.data().pinyin()).id(manuscript.title());
      String first = spelt.isEmpty() ? "article" : spelt;
      String slug = first;
      for (int i = 2; isTaken(parent, slug, language); i++) {
        slug = first + "-" + i;
      }
      return slug;
    }
  }

  private boolean isTaken(String parent, String slug, Language language) {
    List<Language> known = Language.KNOWN;
    return content.articles().stream()
            .anyMatch(a -> a.slug().id().equals(slug) && a.language().equals(language))
        || folder.has(parent + slug)
        || known.stream().anyMatch(l -> folder.has(parent + slug + "." + l.code() + ".md"));
  }
}
