package tongxin.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tongxin.authoring.YamlText;
import tongxin.config.Language;
import tongxin.content.model.SiteConfig;
import tongxin.importing.document.Block;
import tongxin.importing.document.Block.Figure;
import tongxin.importing.document.Document;
import tongxin.importing.document.Note;
import tongxin.importing.document.Picture;
import tongxin.importing.markdown.MarkdownWriter;
import tongxin.importing.markdown.PictureTarget;
import tongxin.importing.structure.Editor;
import tongxin.importing.structure.Manuscript;
import tongxin.importing.structure.Wording;

/** Writes an imported article: its front matter, its Markdown, and what is said of its photos. */
final class ArticleText {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final SiteConfig site;
  private final Document document;
  private final Manuscript manuscript;
  private final PictureFiles files;
  private final Map<String, Figure> credited = new LinkedHashMap<>();
  private final Map<String, PictureTarget> targets = new LinkedHashMap<>();
  private final List<Note> notes;

  ArticleText(SiteConfig site, Document document, Manuscript manuscript) {
    this.site = site;
    this.document = document;
    this.manuscript = manuscript;
    this.files = new PictureFiles(site.photoRules().maxPixels() * 1_000_000L, "");
    this.notes = new ArrayList<>(manuscript.notes());
    manuscript.blocks().forEach(this::collect);
    document.pictures().forEach(this::place);
  }

  private void collect(Block block) {
    if (block instanceof Figure figure && !figure.credit().isEmpty()) {
      credited.putIfAbsent(figure.id(), figure);
    }
  }

  private void place(String id, Picture picture) {
    boolean allowed = site.photoRules().external() == SiteConfig.External.ALLOW;
    PictureTarget target = Paste.target(picture, files, allowed, notes);
    targets.put(
        id,
        target instanceof PictureTarget.File file && credited.containsKey(id)
            ? new PictureTarget.File(file.name(), file.alt(), true)
            : target);
  }

  PictureFiles files() {
    return files;
  }

  List<Note> notes() {
    return notes;
  }

  /** The Markdown of the text alone. */
  String body() {
    Editor editor = new Editor();
    Map<String, List<Block>> marked = new LinkedHashMap<>();
    document.notes().forEach((id, note) -> marked.put(id, editor.editNote(note)));
    MarkdownWriter writer =
        new MarkdownWriter(
            marked, targets, address -> notes.add(Note.of(Note.Kind.LINK_DROPPED, address)));
    String text = writer.write(manuscript.blocks());
    for (String id : writer.unreferenced()) {
      // A title and a caption cannot refer to a note.
      String words = Wording.ofBlocks(document.notes().getOrDefault(id, List.of()));
      if (!words.isEmpty()) {
        notes.add(Note.of(Note.Kind.TEXT_MISSING, words));
      }
    }
    return text;
  }

  /** When it appeared, in the site's zone; now where that is not known. */
  String date(Instant now) {
    String known = manuscript.date();
    if (known.isEmpty()) {
      return MINUTE.format(now.atZone(site.zone()));
    }
    try {
      String time = known.replaceFirst(" ", "T").replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
      String seconds = time.replaceFirst("(T\\d{2}:\\d{2})(Z|[+-])", "$1:00$2");
      return MINUTE.format(OffsetDateTime.parse(seconds).atZoneSameInstant(site.zone()));
    } catch (DateTimeException e) {
      // Without a zone it is the site's own time.
      return known;
    }
  }

  /** The whole file. */
  String whole(String column, Instant now, String body) {
    String date = date(now);
    return new FrontMatter()
        .text("title", manuscript.title())
        .text("subtitle", manuscript.subtitle())
        .word("date", date)
        .word("column", column)
        .lines(
            "bylines",
            manuscript.bylines().stream()
                .map(c -> "{ role: " + c.role() + ", name: " + FrontMatter.words(c.name()) + " }")
                .toList())
        .word("source", source())
        .word("status", "draft")
        .with(body);
  }

  /** Where it appeared first, in one line; nothing where that is not known. */
  private String source() {
    List<String> parts = new ArrayList<>();
    if (!manuscript.source().isEmpty()) {
      parts.add("name: " + FrontMatter.words(manuscript.source()));
    }
    if (!document.origin().url().isEmpty()) {
      parts.add("url: " + YamlText.quoted(document.origin().url()));
    }
    return parts.isEmpty() ? "" : "{ " + String.join(", ", parts) + " }";
  }

  /** What photos.yml says; nothing where no photo has a credit. */
  String photos(Language language) {
    StringBuilder out = new StringBuilder();
    credited.forEach(
        (id, figure) -> {
          if (targets.get(id) instanceof PictureTarget.File file) {
            out.append("- file: ").append(file.name()).append('\n');
            text("caption", Wording.of(figure.caption()), language, out);
            text("alt", file.alt(), language, out);
            text("credit", figure.credit(), language, out);
          }
        });
    return out.toString();
  }

  private void text(String key, String text, Language language, StringBuilder out) {
    if (!text.isEmpty()) {
      String quoted = FrontMatter.words(text);
      boolean first = language.equals(site.defaultLanguage());
      out.append("  ").append(key).append(": ");
      out.append(first ? quoted : "{ " + language.code() + ": " + quoted + " }").append('\n');
    }
  }
}
