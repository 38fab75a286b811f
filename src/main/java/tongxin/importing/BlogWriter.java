package tongxin.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.authoring.YamlText;
import tongxin.content.model.SiteConfig;
import tongxin.importing.BlogPlaces.Placed;
import tongxin.importing.EarlierImports.Earlier;
import tongxin.importing.ImportResult.Imported;
import tongxin.importing.ImportResult.State;
import tongxin.importing.blog.Blog;
import tongxin.importing.blog.Converted;
import tongxin.importing.blog.Post;
import tongxin.importing.document.Note;

/** Writes the texts of a blog as articles and pages. */
final class BlogWriter {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Path source;
  private final ArticleFolder folder;
  private final SiteConfig site;
  private final Blog blog;
  private final BlogTermSet terms;
  private final BlogAliases aliases;
  private final BlogOptions options;
  private final Mending mending;

  BlogWriter(
      Path source,
      SiteConfig site,
      Blog blog,
      BlogTermSet terms,
      BlogAliases aliases,
      BlogOptions options) {
    this.source = source;
    this.folder = new ArticleFolder(source);
    this.site = site;
    this.blog = blog;
    this.mending = new Mending(site.leftMarks());
    this.terms = terms;
    this.aliases = aliases;
    this.options = options;
  }

  /** A text with its translations, as it will be written. */
  record Ready(Placed place, PictureFiles files, Map<Post, Text> texts) {}

  /** One language of it. */
  record Text(String whole, @Nullable Earlier earlier, List<Note> notes) {}

  Ready prepare(Placed place, String blogName, EarlierImports earlier) throws IOException {
    PictureFiles files =
        new PictureFiles(
            site.photoRules().maxPixels() * 1_000_000L, place.page() ? place.slug() + "-" : "");
    boolean shown = site.photoRules().external() == SiteConfig.External.ALLOW;
    BlogAttachments attachments = new BlogAttachments(files, shown, options.fetch());
    Map<Post, Text> texts = new LinkedHashMap<>();
    for (Post post : place.posts()) {
      Converted converted = blog.convert(post, attachments);
      List<Note> notes = new ArrayList<>(converted.notes());
      String text =
          front(place, post, attachments, notes)
              .with(mending.mended("a." + post.language().code() + ".md", converted.body(), notes));
      String name = blogName + "/" + post.path();
      String digest = Digest.of(Files.readAllBytes(post.file()));
      texts.put(
          post,
          new Text(
              ImportMark.marked(text, name, digest), earlier.bySource(name).orElse(null), notes));
    }
    return new Ready(place, files, texts);
  }

  private FrontMatter front(
      Placed place, Post post, BlogAttachments attachments, List<Note> notes) {
    if (!post.traits().dated()) {
      notes.add(Note.of(Note.Kind.DATE_MISSING, MINUTE.format(post.date())));
    }
    String date = MINUTE.format(post.date().withZoneSameInstant(site.zone()));
    FrontMatter front = new FrontMatter().text("title", post.title());
    front.text("summary", summary(post));
    front.word("cover", cover(post, attachments, notes));
    boolean published = options.publish() && !post.traits().draft();
    if (place.page()) {
      return front
          .lines("aliases", oldAddresses(post, notes))
          .word("status", published ? "published" : "draft");
    }
    return front
        .word("date", date)
        .word("column", terms.column(post))
        .words("tags", terms.tags(post))
        .lines(
            "bylines",
            terms.authors(post).stream().map(id -> "{ role: reporter, name: " + id + " }").toList())
        .lines("aliases", oldAddresses(post, notes))
        .word("status", published ? "published" : "draft");
  }

  private List<String> oldAddresses(Post post, List<Note> notes) {
    return aliases.usable(blog.addresses(post), notes::add).stream().map(YamlText::quoted).toList();
  }

  private static String summary(Post post) {
    String text = post.values().text("description", "summary", "excerpt", "subtitle");
    return text.replaceAll("<[^>]*>", "").strip();
  }

  private String cover(Post post, BlogAttachments attachments, List<Note> notes) {
    String written = Blog.cover(post);
    Path file = written.isEmpty() ? null : blog.picture(post, written);
    String name = file == null ? null : attachments.picture(file);
    if (name == null && !written.isEmpty()) {
      notes.add(Note.of(Note.Kind.FIELD_DROPPED, "cover: " + written));
    }
    return name == null ? "" : FrontMatter.words(name);
  }

  /** Writes what is new, and anew what nobody has touched; gives what became of each text. */
  Map<String, Imported> write(Ready ready) throws IOException {
    Map<String, Imported> results = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> asset : ready.files.assets().entrySet()) {
      folder.replace("assets/" + asset.getKey(), asset.getValue());
    }
    Placed place = ready.place;
    boolean bundle = (!place.page() && !ready.files.files().isEmpty()) || isBundle(ready);
    String base = bundle ? place.key() + "/" : parent(place.key());
    if (!place.earlier() && bundle) {
      Map<String, byte[]> files = new LinkedHashMap<>(ready.files.files());
      ready.texts.forEach(
          (post, text) -> {
            String path = "index." + post.language().code() + ".md";
            files.put(path, text.whole.getBytes(StandardCharsets.UTF_8));
            results.put(post.path(), new Imported(State.WRITTEN, base + path, text.notes));
          });
      folder.createBundle(place.key(), files);
      return results;
    }
    for (Map.Entry<Post, Text> text : ready.texts.entrySet()) {
      results.put(text.getKey().path(), text(text.getKey(), text.getValue(), place, bundle));
    }
    if (results.values().stream().anyMatch(r -> r.state() != State.EDITED)) {
      for (Map.Entry<String, byte[]> file : ready.files.files().entrySet()) {
        String path = base + file.getKey();
        if (!folder.has(path)) {
          folder.create(path, file.getValue());
        }
      }
    }
    return results;
  }

  private static boolean isBundle(Ready ready) {
    return ready.texts.values().stream()
        .anyMatch(t -> t.earlier != null && t.earlier.path().contains("/index."));
  }

  private static String parent(String key) {
    return key.substring(0, key.lastIndexOf('/') + 1);
  }

  private Imported text(Post post, Text text, Placed place, boolean bundle) throws IOException {
    String end = post.language().code() + ".md";
    String path = place.key() + (bundle ? "/index." : ".") + end;
    byte[] bytes = text.whole.getBytes(StandardCharsets.UTF_8);
    Earlier earlier = text.earlier;
    if (earlier == null) {
      if (folder.has(path)) {
        return new Imported(State.EDITED, path, text.notes);
      }
      folder.create(path, bytes);
      return new Imported(State.WRITTEN, path, text.notes);
    }
    if (!earlier.untouched()) {
      return new Imported(State.EDITED, earlier.path(), text.notes);
    }
    if (earlier.path().equals(path) && folder.text(path).equals(text.whole)) {
      return new Imported(State.UNCHANGED, path, text.notes);
    }
    folder.replace(path, bytes);
    if (!earlier.path().equals(path)) {
      Files.deleteIfExists(source.resolve(earlier.path()));
    }
    return new Imported(State.RENEWED, path, text.notes);
  }
}
