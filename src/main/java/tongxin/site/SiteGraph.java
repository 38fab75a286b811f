package tongxin.site;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.asset.AssetCatalog;
import tongxin.config.BuildOptions;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.DataFiles;
import tongxin.content.model.Fact;
import tongxin.content.model.LinkKind;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Publication;
import tongxin.content.model.Ref;
import tongxin.content.model.SiteConfig;
import tongxin.content.model.StandingPage;
import tongxin.source.SourceTree;

/** All that may be seen in this build, and what belongs to what. Holds nothing that may not. */
public final class SiteGraph {
  private final Content content;
  private final URI baseUrl;
  private final Instant now;
  private final boolean preview;
  private final Visibility visibility;
  private final SiteFiles files;
  private final HiddenFolders hiddenFolders;
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final DescribedPhotos described;
  private final VisibleArticles articles;
  private final VisibleProfiles profiles;
  private final VisiblePages standing;
  private final LinkedPages targets = new LinkedPages(this);
  private final Aliases aliases;

  /** Links the content of a source folder for one build. */
  public SiteGraph(Content content, SourceTree tree, AssetCatalog assets, BuildOptions options) {
    this(content, tree, assets, options, null);
  }

  /**
   * The same, made sooner.
   *
   * @param before the graph of the same folder, made last; what has not changed is taken from it
   */
  public SiteGraph(
      Content content,
      SourceTree tree,
      AssetCatalog assets,
      BuildOptions options,
      @Nullable SiteGraph before) {
    this.content = content;
    this.aliases = new Aliases(content);
    URI base = Objects.requireNonNullElse(options.baseUrl(), content.site().baseUrl());
    // A preview is at the root of its own server.
    this.baseUrl = options.preview() ? base.resolve("/") : base;
    this.now = options.now();
    this.preview = options.preview();
    this.files = new SiteFiles(tree, assets);
    this.visibility = Visibility.of(options);
    this.described = new DescribedPhotos(content, visibility);
    this.hiddenFolders = new HiddenFolders(content, visibility::shows);
    this.articles =
        new VisibleArticles(content, visibility, before == null ? null : before.articles);
    this.profiles = new VisibleProfiles(content, visibility);
    this.standing = new VisiblePages(content, visibility);
    content
        .data()
        .facts()
        .forEach(
            (id, fact) -> {
              if (visibility.shows(fact.publication())) {
                facts.put(id, fact);
              }
            });
  }

  /** True where a reader may see something in this build. */
  public boolean shows(Publication publication) {
    return visibility.shows(publication);
  }

  /** True for a file that lies beside something that may not be seen. */
  public boolean hides(String path) {
    return hiddenFolders.contain(path);
  }

  /**
   * The path of a file that content names, from the source folder; {@code assets/…} for an asset.
   *
   * @param folder of the content file, with its closing {@code /}
   * @return null where there is no such file, or it lies beside something that may not be seen
   */
  public @Nullable String file(String folder, String written) {
    String path = files.find(folder, written);
    return path == null || hides(path) ? null : path;
  }

  /** All content, the hidden too: for checks, which readers do not see. */
  Content content() {
    return content;
  }

  /** What the data files say, of figures only those that may be seen. */
  public DataFiles data() {
    return content.data().withFacts(facts);
  }

  public SiteConfig site() {
    return content.site();
  }

  public List<Language> languages() {
    return content.site().languages();
  }

  /** Where the site will be: its path is put before every link. Ends with {@code /}. */
  public URI baseUrl() {
    return baseUrl;
  }

  public Instant now() {
    return now;
  }

  public boolean preview() {
    return preview;
  }

  public SiteFiles files() {
    return files;
  }

  /** The assets that are published: all but those that only hidden content refers to. */
  public List<Asset> assets() {
    Set<String> hidden = HiddenAssets.of(this);
    return files.assets().all().stream().filter(a -> !hidden.contains(a.path())).toList();
  }

  /** The files of the documents that readers see and that refer to an asset, by its path. */
  public Map<String, Set<String>> assetUses() {
    return AssetUses.of(this, true);
  }

  /** The figures that may be seen, by id, in the order of facts.yml. */
  public Map<String, Fact> facts() {
    return facts;
  }

  /** The instant at which the site next changes by date alone: something appears or expires. */
  public Optional<Instant> nextChange() {
    return Stream.of(
            articles.nextChange().stream(),
            next(content.data().facts().values().stream().map(Fact::publication)),
            next(content.profiles().stream().map(Profile::publication)),
            next(content.standingPages().stream().map(StandingPage::publication)))
        .flatMap(change -> change)
        .min(Comparator.naturalOrder());
  }

  private Stream<Instant> next(Stream<Publication> publications) {
    return visibility.nextChange(publications).stream();
  }

  public ArticleIndex articles(Language language) {
    return articles.in(language);
  }

  /** The visible versions of an article, in the order of the site's languages. */
  public List<Article> versions(String key) {
    List<Article> versions = new ArrayList<>();
    for (Language language : languages()) {
      Article article = articles(language).byKey(key);
      if (article != null) {
        versions.add(article);
      }
    }
    return versions;
  }

  /** The visible villages, model sites or galleries, newest first, samples last. */
  public List<Profile> profiles(ProfileKind kind) {
    return profiles.of(kind);
  }

  public @Nullable Profile profile(ProfileKind kind, String id) {
    return profiles.find(kind, id);
  }

  /** The visible topics or pages: ids, each with its versions by language code. */
  public Map<String, Map<String, StandingPage>> standing(LinkKind kind) {
    return standing.of(kind);
  }

  /** The version of a topic or page for a language: its own, or else the first there is. */
  public @Nullable StandingPage standing(LinkKind kind, String id, Language language) {
    return standing.find(kind, id, language);
  }

  public List<Profile> profilesOf(ProfileKind kind, Ref village) {
    return profiles.ofVillage(kind, village);
  }

  /** The visible villages, model sites and galleries that name a topic. */
  public List<Profile> profilesOfTopic(String id) {
    return profiles.ofTopic(id);
  }

  /** True where a topic has something to show in a language; without, it has no page. */
  public boolean hasTopicItems(String id, Language language) {
    return !articles(language).ofTopic(id).isEmpty() || !profilesOfTopic(id).isEmpty();
  }

  /** The address of an article: the one under which it first became public, if it ever was. */
  public Route route(Article article) {
    return Routes.article(article, content);
  }

  /** Where a content link leads from a page in this language; null where it may not be seen. */
  public @Nullable LinkedPage target(LinkKind kind, String id, Language from) {
    return targets.find(kind, id, from);
  }

  /** All old addresses, those of what may not be seen included. */
  public List<Alias> aliases() {
    return aliases.all();
  }

  /** The old address that a link such as {@code /news/123.html} names; null where none is. */
  public @Nullable Alias alias(String link) {
    return aliases.find(link);
  }

  /** Where an old address leads from a page in this language; null where it may not be seen. */
  public @Nullable LinkedPage target(Alias alias, Language from) {
    return targets.find(alias, from);
  }

  /** The fragment of a link to an old address, without one that its page does not have. */
  public String fragment(Alias alias, String fragment) {
    return targets.fragment(alias, fragment);
  }

  /** Whether a content link leads to what may be seen: cheaper than where. */
  public boolean leadsSomewhere(LinkKind kind, String id, Language from) {
    return targets.exists(kind, id, from);
  }

  /** The article that a link from a page in this language leads to; null where none may be seen. */
  public @Nullable Article linkedArticle(String slug, Language from) {
    return targets.article(slug, from);
  }

  /**
   * What is known of the picture of a written path, wherever in the content it is described; null
   * where there is no such picture.
   *
   * @param folder of the content file
   * @param photos of the file's own bundle
   */
  public @Nullable PhotoEntry photoOf(String folder, String written, List<PhotoEntry> photos) {
    String path = file(folder, written);
    if (path == null) {
      return null;
    }
    return photos.stream()
        .filter(photo -> photo.file().equals(path))
        .findFirst()
        .orElseGet(() -> described.get(path));
  }
}
