package tongxin.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tongxin.authoring.ContentFolder;
import tongxin.authoring.NewArticle;
import tongxin.authoring.NewContent;
import tongxin.authoring.NewDocument;
import tongxin.authoring.NewProfile;
import tongxin.authoring.Spelling;
import tongxin.authoring.YamlText;
import tongxin.config.Language;
import tongxin.content.contract.Contract;
import tongxin.content.contract.DocumentKind;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.Ids;
import tongxin.content.model.ProfileKind;
import tongxin.desk.files.ContentPath;
import tongxin.desk.files.FileContent;
import tongxin.desk.files.NewsroomFiles;
import tongxin.problem.EnumWord;
import tongxin.problem.Problems;

/** Begins content: what {@code tongxin new} begins, and what needs a name and little more. */
final class NewCalls {
  private static final Map<String, ProfileKind> PROFILES =
      Map.of(
          "village", ProfileKind.VILLAGE,
          "site", ProfileKind.SITE,
          "gallery", ProfileKind.GALLERY);

  private static final List<String> DATA =
      PROFILES.values().stream().map(kind -> "/" + kind.dataFile()).toList();

  private final NewsroomFiles files;
  private final ContentFolder folder;
  private final Clock clock;

  NewCalls(NewsroomFiles files, ContentFolder folder, Clock clock) {
    this.files = files;
    this.folder = folder;
    this.clock = clock;
  }

  /** Begins something of a kind, and says which file to open. */
  Reply begin(Json.Fields wish) throws IOException {
    String kind = wish.text("kind");
    String name = wish.text("title").strip();
    if (name.isEmpty()) {
      return Reply.refused(400, "no-title");
    }
    if (kind.equals("newsroom")) {
      return newsroom(wish);
    }
    Content content = folder.content(new Problems()).orElse(null);
    if (content == null) {
      return Reply.refused(422, "no-site");
    }
    List<Language> languages =
        wish.texts("languages").stream().flatMap(code -> Language.of(code).stream()).toList();
    ProfileKind profile = PROFILES.get(kind);
    NewContent begun =
        switch (kind) {
          case "article", "translation" -> article(wish, name, languages, content);
          case "topic", "page" -> standing(wish, name, languages, content);
          default -> profile == null ? null : new NewProfile(profile, name).begin(folder, content);
        };
    if (begun == null) {
      return Reply.refused(400, "no-kind");
    }
    String namesake =
        profile == null ? "" : new NewProfile(profile, name).namesake(content).orElse("");
    if (!namesake.isEmpty() && !wish.flag("anyway") && begun instanceof NewContent.Draft) {
      return new Reply(422, Map.of("error", "new-namesake", "file", namesake));
    }
    return written(begun);
  }

  /** Begins a newsroom with its name and columns. */
  Reply newsroom(Json.Fields wish) throws IOException {
    String name = wish.text("title").strip();
    if (name.isEmpty()) {
      return Reply.refused(400, "no-title");
    }
    String url = wish.text("url").strip();
    return !url.isEmpty() && SiteAddress.typed(url).isEmpty()
        ? Reply.refused(422, "site-address")
        : written(new NewsroomFolder(files).begin(name, wish));
  }

  private NewContent article(
      Json.Fields wish, String name, List<Language> languages, Content content) {
    String slug = wish.text("slug");
    return new NewArticle(
            name,
            given(wish.text("column")),
            given(slug),
            languages.isEmpty() ? content.site().languages() : languages)
        .begin(folder, content, clock.instant());
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  private NewContent standing(Json.Fields wish, String name, List<Language> wished, Content content)
      throws IOException {
    List<Language> languages = wished.isEmpty() ? content.site().languages() : wished;
    String kind = wish.text("kind");
    String slug = wish.text("slug");
    String id = slug.isEmpty() ? new Spelling(content.data().pinyin()).id(name) : slug;
    if (!Ids.isValid(id)) {
      return id.isEmpty()
          ? new NewContent.Refused(NewContent.Reason.NAME_UNSPELLABLE, List.of(name))
          : new NewContent.Refused(NewContent.Reason.ID_INVALID, List.of(id));
    }
    DocumentKind fields = kind.equals("topic") ? Contract.TOPIC : Contract.PAGE;
    SortedMap<String, String> texts = new TreeMap<>();
    for (Language language : languages) {
      String path = "content/" + kind + "s/" + id + "." + language.code() + ".md";
      Optional<ContentPath> own = ContentPath.of(path);
      if (own.isEmpty() || files.has(own.get())) {
        return new NewContent.Refused(NewContent.Reason.EXISTS, List.of(path));
      }
      texts.put(
          path,
          new NewDocument(fields, language, content.site().languages())
              .with("title", YamlText.quoted(name))
              .with("status", "draft")
              .frontMatter());
    }
    return new NewContent.Draft(id, texts);
  }

  /** Nothing that exists is overwritten. */
  private Reply written(NewContent begun) throws IOException {
    if (begun instanceof NewContent.Refused refused) {
      String reason = EnumWord.of(refused.reason());
      return new Reply(422, Map.of("error", "new-" + reason, "arguments", refused.arguments()));
    }
    NewContent.Draft draft = (NewContent.Draft) begun;
    List<String> made =
        draft.files().keySet().stream().filter(path -> !path.endsWith("/")).toList();
    Map<ContentPath, String> done = new LinkedHashMap<>();
    try {
      for (String path : made) {
        byte[] text = String.valueOf(draft.files().get(path)).getBytes(StandardCharsets.UTF_8);
        ContentPath file = ContentPath.of(path).orElseThrow();
        FileContent content = FileContent.of(text);
        if (files.replace(file, "", content).isPresent()) {
          return new Reply(422, Map.of("error", "new-exists", "arguments", List.of(path)));
        }
        done.put(file, content.digest());
      }
    } catch (IOException e) {
      // All of it or nothing: the next try must not find a part.
      for (Map.Entry<ContentPath, String> one : done.entrySet()) {
        files.remove(one.getKey(), one.getValue());
      }
      for (String path : made) {
        files.removeEmptyFolder(ContentPath.of(path).orElseThrow());
      }
      throw e;
    }
    return Reply.of(Map.of("id", draft.id(), "files", made, "open", first(made)));
  }

  /** The Chinese text, or the first there is; of a village its data. */
  private static String first(List<String> files) {
    return files.stream()
        .filter(file -> DATA.stream().anyMatch(file::endsWith))
        .findFirst()
        .or(() -> files.stream().filter(file -> file.endsWith(".zh.md")).findFirst())
        .orElse(files.get(0));
  }

  /**
   * Makes a folder of an article, so that photos can stand beside it: its address stays.
   *
   * @return where its texts are now
   */
  Reply bundle(ContentPath path) throws IOException {
    Content content = folder.content(new Problems()).orElse(null);
    Article own =
        content == null
            ? null
            : content.articles().stream()
                .filter(article -> article.location().file().equals(path.value()))
                .findFirst()
                .orElse(null);
    if (content == null || own == null) {
      return Reply.refused(422, "no-article");
    }
    if (own.folder().equals(own.key() + "/")) {
      return Reply.of(Map.of("folder", own.folder(), "open", path.value()));
    }
    String open = "";
    for (Article version : content.articles()) {
      if (version.key().equals(own.key())) {
        String moved = own.key() + "/index." + version.language().code() + ".md";
        if (!move(version.location().file(), moved)) {
          return Reply.refused(409, "changed");
        }
        open = version.equals(own) ? moved : open;
      }
    }
    return Reply.of(Map.of("folder", own.key() + "/", "open", open));
  }

  private boolean move(String from, String to) throws IOException {
    ContentPath old = ContentPath.of(from).orElseThrow();
    FileContent content = files.read(old);
    return files.replace(ContentPath.of(to).orElseThrow(), "", content).isEmpty()
        && files.remove(old, content.digest());
  }
}
