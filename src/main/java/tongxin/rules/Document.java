package tongxin.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.contract.DataContract;
import tongxin.content.model.Article;
import tongxin.content.model.Body;
import tongxin.content.model.Fact;
import tongxin.content.model.Home;
import tongxin.content.model.LinkKind;
import tongxin.content.model.ModelSite;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Profile;
import tongxin.content.model.Publication;
import tongxin.content.model.Ref;
import tongxin.content.model.SiteConfig;
import tongxin.content.model.StandingPage;
import tongxin.content.model.Term;
import tongxin.content.model.Text;
import tongxin.rules.Questions.TermList;

/**
 * What one file, or an entry of a data file, says of other things: the scope of most rules.
 *
 * @param references ids in its keys
 * @param pictures in its keys, found in assets or in its folder
 * @param folder in which the files of its bodies are; empty for data
 * @param bodies with the language of each
 * @param publication what is hidden itself may well name what is hidden; null for data
 */
record Document(
    List<Reference> references,
    List<Picture> pictures,
    String folder,
    List<Words> bodies,
    @Nullable Publication publication) {

  /** What the parts of the home page name; the others name figures. */
  private static final Map<Home.Kind, LinkKind> BLOCKS =
      Map.of(
          Home.Kind.VILLAGES, LinkKind.VILLAGE,
          Home.Kind.PHOTO_STORY, LinkKind.GALLERY,
          Home.Kind.TOPIC, LinkKind.TOPIC);

  /**
   * A picture that a key names.
   *
   * @param asset true for one of assets, as photos.yml may list it
   */
  record Picture(Ref file, boolean asset) {}

  /** A body and its language. */
  record Words(Body body, Language language) {}

  static Document of(Article article) {
    List<Reference> references = new ArrayList<>();
    if (!article.column().id().isEmpty()) {
      references.add(new Reference.ToTerm(TermList.COLUMNS, article.column()));
    }
    article.tags().forEach(tag -> references.add(new Reference.ToTerm(TermList.TAGS, tag)));
    related(article.villages(), article.sites(), article.topics(), references);
    return new Document(
        references,
        pictures(article.photos(), Stream.ofNullable(article.cover())),
        article.folder(),
        List.of(new Words(article.body(), article.language())),
        article.publication());
  }

  static Document of(Profile profile) {
    List<Reference> references = new ArrayList<>();
    division(profile.division(), references);
    related(profile.villages(), profile.sites(), profile.topics(), references);
    for (Profile.ProfileFact fact : profile.facts()) {
      if (fact instanceof Profile.ProfileFact.Known known) {
        references.add(new Reference.ToFact(known.id()));
      }
    }
    Stream<Ref> shown =
        Stream.concat(Stream.ofNullable(profile.cover()), profile.pictures().stream());
    return new Document(
        references,
        pictures(profile.photos(), shown),
        profile.folder(),
        profile.stories().values().stream()
            .map(story -> new Words(story.body(), story.language()))
            .toList(),
        profile.publication());
  }

  static Document of(StandingPage page) {
    return new Document(
        List.of(),
        pictures(List.of(), Stream.ofNullable(page.cover())),
        page.folder(),
        List.of(new Words(page.body(), page.language())),
        page.publication());
  }

  static Document of(ModelSite site) {
    List<Reference> references = new ArrayList<>();
    division(site.division(), references);
    return data(references);
  }

  /** A county with its figures. */
  static Document of(Term division) {
    List<Ref> facts = DataContract.DIVISION_FACTS.of(division.values());
    return data(facts == null ? List.of() : facts.stream().map(Reference.ToFact::new).toList());
  }

  static Document of(Fact fact) {
    List<Reference> references = new ArrayList<>();
    Text source = fact.source();
    if (source != null) {
      String id = source.byLanguage().getOrDefault(source.original(), "");
      references.add(new Reference.ToSource(new Ref(id, fact.location())));
    }
    Stream.ofNullable(fact.group()).map(Reference.ToFactGroup::new).forEach(references::add);
    Stream.ofNullable(fact.chart()).map(Reference.ToChart::new).forEach(references::add);
    return data(references);
  }

  static Document of(SiteConfig.NavItem item) {
    return data(menuTarget(item.target()));
  }

  static Document of(Home home) {
    List<Reference> references = new ArrayList<>();
    Stream.concat(Stream.ofNullable(home.lead()), home.second().stream())
        .map(ref -> new Reference.ToContent(LinkKind.ARTICLE, ref))
        .forEach(references::add);
    for (Home.Block block : home.blocks()) {
      LinkKind kind = BLOCKS.get(block.kind());
      block.ids().stream()
          .map(id -> kind == null ? new Reference.ToFact(id) : new Reference.ToContent(kind, id))
          .forEach(references::add);
      Stream.ofNullable(block.to()).forEach(to -> references.addAll(menuTarget(to)));
    }
    return data(references);
  }

  /** A section, a content link or an address. */
  private static List<Reference> menuTarget(Ref written) {
    String target = written.id();
    int colon = target.indexOf(':');
    LinkKind kind = colon < 0 ? null : LinkKind.ofScheme(target.substring(0, colon)).orElse(null);
    if (kind != null) {
      Ref id = new Ref(target.substring(colon + 1), written.location());
      return List.of(new Reference.ToContent(kind, id));
    }
    boolean elsewhere =
        target.isEmpty() || target.startsWith("https://") || target.startsWith("http://");
    return elsewhere ? List.of() : List.of(new Reference.ToSection(written));
  }

  private static Document data(List<? extends Reference> references) {
    return new Document(List.copyOf(references), List.of(), "", List.of(), null);
  }

  private static void division(@Nullable Ref division, List<Reference> references) {
    if (division != null) {
      references.add(new Reference.ToTerm(TermList.DIVISIONS, division));
    }
  }

  private static void related(
      List<Ref> villages, List<Ref> sites, List<Ref> topics, List<Reference> references) {
    villages.forEach(ref -> references.add(new Reference.ToContent(LinkKind.VILLAGE, ref)));
    sites.forEach(ref -> references.add(new Reference.ToContent(LinkKind.SITE, ref)));
    topics.forEach(ref -> references.add(new Reference.ToContent(LinkKind.TOPIC, ref)));
  }

  /** Photos of assets; those of a bundle were looked for when it was read. */
  private static List<Picture> pictures(List<PhotoEntry> photos, Stream<Ref> shown) {
    Stream<Picture> listed =
        photos.stream()
            .filter(PhotoEntry::asset)
            .map(
                photo ->
                    new Picture(
                        new Ref(photo.file().substring("assets".length()), photo.location()),
                        true));
    return Stream.concat(listed, shown.map(file -> new Picture(file, false))).toList();
  }
}
