package tongxin.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.DataFiles;
import tongxin.content.model.LinkKind;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Profile;
import tongxin.content.model.PublicAddresses;
import tongxin.content.model.SiteConfig;
import tongxin.content.model.StandingPage;
import tongxin.content.slips.StrayFrontMatter;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.SourceDocument;
import tongxin.source.SourceFile;
import tongxin.source.SourceText;
import tongxin.source.SourceTree;
import tongxin.source.YamlNode;
import tongxin.source.YamlReader;

/** Reads all of {@code content/}: every file by the part of the contract that its path names. */
public final class ContentReader {
  static final String SITE = "content/site.yml";
  private static final String DATA = "content/data/";

  private final YamlReader yaml = new YamlReader();
  private final BodyParser bodies;
  private final ParseCache cache;
  private final TextChecks texts;

  /**
   * A reader.
   *
   * @param texts the checks that look at every text
   */
  public ContentReader(BodyParser bodies, ParseCache cache, TextChecks texts) {
    this.bodies = bodies;
    this.cache = cache;
    this.texts = texts;
  }

  /**
   * Reads the content, in parallel.
   *
   * @return null where there is no usable site.yml, without which nothing else can be understood
   */
  public @Nullable Content read(SourceTree tree, Problems problems) {
    cache.keepOnly(tree);
    SiteConfig site = site(tree, problems);
    if (site == null) {
      return null;
    }
    ReadContext context = ReadContext.of(site, texts.of(site.textRules()));
    new UnexpectedFiles(tree, problems).report();
    DataFiles data = data(tree, context, problems);
    List<Article> articles = articles(tree, context, problems);
    List<Profile> profiles = new ProfileFolders(this, bodies, context, problems).read(tree);
    List<StandingPage> standing =
        new ArrayList<>(standing(LinkKind.TOPIC, tree, context, problems));
    standing.addAll(standing(LinkKind.PAGE, tree, context, problems));
    return new Content(
        site,
        data,
        new StringsReader(file -> yaml(file, problems), problems).read(tree),
        articles,
        profiles,
        List.copyOf(standing));
  }

  private DataFiles data(SourceTree tree, ReadContext context, Problems problems) {
    Predicate<String> exists = name -> tree.contains(DATA + name) || tree.isUnusable(DATA + name);
    return new DataFilesReader(
            name -> yaml(tree.get(DATA + name), problems),
            exists,
            () -> addresses(tree, context, problems),
            context,
            problems)
        .read();
  }

  private @Nullable PublicAddresses addresses(
      SourceTree tree, ReadContext context, Problems problems) {
    SourceFile file = tree.get(PublicAddresses.FILE);
    if (file == null) {
      return tree.isUnusable(PublicAddresses.FILE) ? null : PublicAddresses.NONE;
    }
    return cache.get(file, context, problems, own -> new AddressesReader(context, own).read(file));
  }

  private @Nullable SiteConfig site(SourceTree tree, Problems problems) {
    SourceFile file = tree.get(SITE);
    if (file == null) {
      if (!tree.isUnusable(SITE)) {
        problems.add(ProblemCode.SITE_MISSING, Location.of(SITE));
      }
      return null;
    }
    return cache.get(
        file,
        SITE,
        problems,
        own -> {
          YamlNode.Mapping mapping = mapping(file, own);
          return mapping == null ? null : new SiteConfigReader(own, texts).read(mapping);
        });
  }

  private List<Article> articles(SourceTree tree, ReadContext context, Problems problems) {
    ArticleReader reader = new ArticleReader(bodies);
    return documents("articles", tree, context, problems, reader::read)
        .map(article -> withPhotos(article, tree, context, problems))
        .toList();
  }

  private List<StandingPage> standing(
      LinkKind kind, SourceTree tree, ReadContext context, Problems problems) {
    StandingPageReader reader = new StandingPageReader(bodies);
    return documents(
            kind.scheme() + "s",
            tree,
            context,
            problems,
            (document, name, site, own) -> reader.read(kind, document, name, site, own))
        .toList();
  }

  /** Reads one Markdown file whose path names a language. */
  private interface DocumentReader<T> {
    T read(SourceDocument document, DocumentName name, ReadContext context, Problems problems);
  }

  /** The Markdown files of a part of the content, in parallel, without those that have no form. */
  private <T> Stream<T> documents(
      String part,
      SourceTree tree,
      ReadContext context,
      Problems problems,
      DocumentReader<T> reader) {
    return tree.under("content/" + part + "/").parallelStream()
        .filter(file -> file.path().endsWith(".md"))
        .flatMap(
            file ->
                Stream.ofNullable(
                    cache.get(
                        file, context, problems, own -> document(file, context, own, reader))));
  }

  private <T> @Nullable T document(
      SourceFile file, ReadContext context, Problems own, DocumentReader<T> reader) {
    DocumentName name = DocumentName.of(file, context.languages(), own);
    SourceDocument document = name == null ? null : document(file, own);
    return name == null || document == null ? null : reader.read(document, name, context, own);
  }

  /** Only a page bundle has photos of its own: the folder itself is the article's. */
  private Article withPhotos(
      Article article, SourceTree tree, ReadContext context, Problems problems) {
    String folder = article.folder();
    if (!folder.equals(article.key() + "/")) {
      return article;
    }
    SourceFile listing = tree.get(folder + "photos.yml");
    List<PhotoEntry> listed =
        listing == null ? List.of() : listedPhotos(listing, context, problems);
    Article whole = article.withPhotos(PhotosReader.resolve(folder, listed, true, tree, problems));
    return cache.same(article.location().file(), whole);
  }

  /** What the newsroom says of its photos. */
  List<PhotoEntry> listedPhotos(SourceFile file, ReadContext context, Problems problems) {
    List<PhotoEntry> listed =
        cache.get(
            file,
            context,
            problems,
            own -> {
              YamlNode node = readYaml(file, own);
              return node == null ? List.of() : PhotosReader.listed(node, context, own);
            });
    return listed == null ? List.of() : listed;
  }

  /** A YAML file, read once as long as it does not change; null where absent or unreadable. */
  @Nullable YamlNode yaml(@Nullable SourceFile file, Problems problems) {
    return file == null ? null : cache.get(file, "yaml", problems, own -> readYaml(file, own));
  }

  @Nullable YamlNode readYaml(SourceFile file, Problems problems) {
    SourceText text = SourceText.read(file, problems);
    return text == null ? null : yaml.read(text, text.text(), 1, problems);
  }

  /** A YAML file that must hold keys with values; null where it does not. */
  YamlNode.@Nullable Mapping mapping(SourceFile file, Problems problems) {
    SourceText text = SourceText.read(file, problems);
    return text == null ? null : yaml.readMapping(text, text.text(), 1, file.name(), problems);
  }

  /** A Markdown file, split. */
  @Nullable SourceDocument document(SourceFile file, Problems problems) {
    SourceText text = SourceText.read(file, problems);
    return text == null ? null : checked(SourceDocument.read(text, yaml, problems), problems);
  }

  /** A Markdown file whose front matter may be absent. */
  @Nullable SourceDocument story(SourceFile file, Problems problems) {
    SourceText text = SourceText.read(file, problems);
    return text == null
        ? null
        : checked(SourceDocument.readOptional(text, yaml, problems), problems);
  }

  private static @Nullable SourceDocument checked(
      @Nullable SourceDocument document, Problems problems) {
    if (document != null) {
      StrayFrontMatter.report(document, problems);
    }
    return document;
  }

  ParseCache cache() {
    return cache;
  }
}
