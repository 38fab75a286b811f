package tongxin.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestion;
import tongxin.source.SourceDocument;
import tongxin.source.SourceFile;
import tongxin.source.SourceText;
import tongxin.source.SourceTree;
import tongxin.source.YamlNode;
import tongxin.source.YamlReader;

/** Reads all of {@code content/}: every file by the part of the contract that its path names. */
public final class ContentReader {
  private static final String SITE = "content/site.yml";
  private static final List<String> PARTS =
      List.of("articles", "villages", "sites", "galleries", "topics", "pages", "data", "i18n");

  private final YamlReader yaml = new YamlReader();
  private final BodyParser bodies;
  private final ParseCache cache;

  public ContentReader(BodyParser bodies, ParseCache cache) {
    this.bodies = bodies;
    this.cache = cache;
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
    ReadContext context = ReadContext.of(site);
    reportUnexpected(tree, problems);
    DataFiles data =
        new DataFilesReader(
                name -> yaml(tree.get("content/data/" + name), problems), context, problems)
            .read();
    List<Article> articles = articles(tree, context, problems);
    List<Profile> profiles = new ProfileFolders(this, bodies, context, problems).read(tree);
    List<StandingPage> standing =
        new ArrayList<>(standing(LinkKind.TOPIC, tree, context, problems));
    standing.addAll(standing(LinkKind.PAGE, tree, context, problems));
    return new Content(
        site, data, strings(tree, problems), articles, profiles, List.copyOf(standing));
  }

  private @Nullable SiteConfig site(SourceTree tree, Problems problems) {
    SourceFile file = tree.get(SITE);
    if (file == null) {
      problems.add(ProblemCode.SITE_MISSING, Location.of(SITE));
      return null;
    }
    return cache.get(
        file,
        SITE,
        problems,
        own -> {
          YamlNode node = readYaml(file, own);
          if (node instanceof YamlNode.Mapping mapping) {
            return new SiteConfigReader(own).read(mapping);
          }
          if (node != null) {
            own.add(ProblemCode.TYPE_WRONG, node.location(), "site.yml", "mapping", "list");
          }
          return null;
        });
  }

  private List<Article> articles(SourceTree tree, ReadContext context, Problems problems) {
    ArticleReader reader = new ArticleReader(bodies);
    return tree.under("content/articles/").parallelStream()
        .filter(file -> file.name().endsWith(".md"))
        .map(
            file ->
                cache.get(
                    file,
                    context,
                    problems,
                    own -> {
                      DocumentName name = DocumentName.of(file, context.languages(), own);
                      SourceDocument document = name == null ? null : document(file, own);
                      return name == null || document == null
                          ? null
                          : reader.read(document, name, context, own);
                    }))
        .filter(Objects::nonNull)
        .map(article -> withPhotos(Objects.requireNonNull(article), tree, context, problems))
        .toList();
  }

  private Article withPhotos(
      Article article, SourceTree tree, ReadContext context, Problems problems) {
    // Only a page bundle has a photos.yml of its own: the folder itself is the article's.
    SourceFile listing =
        article.key().equals(article.folder().substring(0, article.folder().length() - 1))
            ? tree.get(article.folder() + "photos.yml")
            : null;
    if (listing == null) {
      return article;
    }
    return article.withPhotos(
        PhotosReader.resolve(
            article.folder(), listedPhotos(listing, context, problems), tree, problems));
  }

  private List<StandingPage> standing(
      LinkKind kind, SourceTree tree, ReadContext context, Problems problems) {
    StandingPageReader reader = new StandingPageReader(bodies);
    return tree.under("content/" + kind.scheme() + "s/").stream()
        .filter(file -> file.name().endsWith(".md"))
        .map(
            file ->
                cache.get(
                    file,
                    context,
                    problems,
                    own -> {
                      DocumentName name = DocumentName.of(file, context.languages(), own);
                      SourceDocument document = name == null ? null : document(file, own);
                      return name == null || document == null
                          ? null
                          : reader.read(kind, document, name, context, own);
                    }))
        .filter(Objects::nonNull)
        .map(page -> Objects.requireNonNull(page))
        .toList();
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

  private Map<String, Map<String, String>> strings(SourceTree tree, Problems problems) {
    Map<String, Map<String, String>> result = new TreeMap<>();
    for (SourceFile file : tree.under("content/i18n/")) {
      String tag = file.name().replaceFirst("\\.yml$", "");
      Language language = Language.of(tag).orElse(null);
      if (language == null) {
        problems.add(ProblemCode.LANGUAGE_UNKNOWN, file.location(), tag, "zh-CN, en");
      } else if (yaml(file, problems) instanceof YamlNode.Mapping mapping) {
        Map<String, String> flat = new LinkedHashMap<>();
        flatten("", mapping, flat);
        result.put(language.code(), flat);
      }
    }
    return result;
  }

  private static void flatten(String prefix, YamlNode.Mapping mapping, Map<String, String> flat) {
    for (YamlNode.Entry entry : mapping.entries()) {
      if (entry.value() instanceof YamlNode.Mapping inner) {
        flatten(prefix + entry.key() + ".", inner, flat);
      } else if (entry.value() instanceof YamlNode.Scalar scalar) {
        flat.put(prefix + entry.key(), scalar.value());
      }
    }
  }

  /** A YAML file, read once as long as it does not change; null where absent or unreadable. */
  @Nullable YamlNode yaml(@Nullable SourceFile file, Problems problems) {
    return file == null ? null : cache.get(file, "yaml", problems, own -> readYaml(file, own));
  }

  @Nullable YamlNode readYaml(SourceFile file, Problems problems) {
    SourceText text = SourceText.read(file, problems);
    return text == null ? null : yaml.read(text, text.text(), 1, problems);
  }

  /** A Markdown file, split. */
  @Nullable SourceDocument document(SourceFile file, Problems problems) {
    SourceText text = SourceText.read(file, problems);
    return text == null ? null : SourceDocument.read(text, yaml, problems);
  }

  ParseCache cache() {
    return cache;
  }

  /** Files that no part of the contract speaks of: most often a folder's name is misspelt. */
  private static void reportUnexpected(SourceTree tree, Problems problems) {
    for (SourceFile file : tree.under("content/")) {
      String rest = file.path().substring("content/".length());
      String part = rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest;
      boolean known = file.path().equals(SITE) || (rest.contains("/") && PARTS.contains(part));
      boolean dataFile = !part.equals("data") || DataFilesReader.NAMES.contains(file.name());
      if (!known || !dataFile) {
        problems.add(
            Problem.of(ProblemCode.FILE_UNEXPECTED, file.location(), file.path())
                .suggesting(
                    known
                        ? Suggestion.nearest(file.name(), DataFilesReader.NAMES)
                        : Suggestion.nearest(part, PARTS)));
      }
    }
  }
}
