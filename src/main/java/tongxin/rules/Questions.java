package tongxin.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongxin.config.Language;
import tongxin.content.model.Anchors;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.DataFiles;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Publication;
import tongxin.content.model.Ref;
import tongxin.content.model.StandingPage;
import tongxin.content.model.Term;
import tongxin.problem.Location;
import tongxin.problem.Suggestions;
import tongxin.site.Alias;
import tongxin.site.SiteGraph;

/** The questions that the rules ask of content. */
final class Questions {
  private Questions() {}

  /** Whether readers see what has this publication. */
  record IsShown(Publication publication) implements Question<Boolean> {
    @Override
    public Boolean answer(Knowledge site, Suggestions budget) {
      return site.graph().shows(publication);
    }
  }

  /** The instant at which readers would see the site. */
  record Now() implements Question<Instant> {
    @Override
    public Instant answer(Knowledge site, Suggestions budget) {
      return site.graph().now();
    }
  }

  /** The time zone of the newsroom. */
  record Zone() implements Question<ZoneId> {
    @Override
    public ZoneId answer(Knowledge site, Suggestions budget) {
      return site.graph().site().zone();
    }
  }

  /** Whether there is content of a kind with this id, or a file of it that cannot be read. */
  record Exists(LinkKind kind, String id) implements Question<Boolean> {
    @Override
    public Boolean answer(Knowledge site, Suggestions budget) {
      return site.ids().contains(kind, id);
    }
  }

  /** Whether there is content of a kind with this id that readers do not see. */
  record IsHidden(LinkKind kind, String id, Language from) implements Question<Boolean> {
    @Override
    public Boolean answer(Knowledge site, Suggestions budget) {
      return site.ids().of(kind).contains(id) && !site.graph().leadsSomewhere(kind, id, from);
    }
  }

  /** The ids of a kind of content that could be read. */
  record Ids(LinkKind kind) implements Question<Set<String>> {
    @Override
    public Set<String> answer(Knowledge site, Suggestions budget) {
      return site.ids().of(kind);
    }
  }

  /** A list of data with ids and names. */
  record Terms(TermList list) implements Question<Map<String, Term>> {
    @Override
    public Map<String, Term> answer(Knowledge site, Suggestions budget) {
      DataFiles data = site.content().data();
      return switch (list) {
        case COLUMNS -> data.columns();
        case TAGS -> data.tags();
        case DIVISIONS -> data.divisions();
      };
    }
  }

  /** The lists of terms that content refers to. */
  enum TermList {
    COLUMNS("columns.yml"),
    TAGS("tags.yml"),
    DIVISIONS("divisions.yml");

    private final String file;

    TermList(String file) {
      this.file = file;
    }

    String file() {
      return file;
    }
  }

  /** Whether a data file is there, but could not be read. */
  record IsUnread(String file) implements Question<Boolean> {
    @Override
    public Boolean answer(Knowledge site, Suggestions budget) {
      return site.content().data().unread().contains(file);
    }
  }

  /** The ids of all figures. */
  record FactIds() implements Question<Set<String>> {
    @Override
    public Set<String> answer(Knowledge site, Suggestions budget) {
      return site.content().data().facts().keySet();
    }
  }

  /** The ids of all sources of figures. */
  record SourceIds() implements Question<Set<String>> {
    @Override
    public Set<String> answer(Knowledge site, Suggestions budget) {
      return site.content().data().sources().keySet();
    }
  }

  /** The ids of the parts of the page of figures. */
  record FactGroupIds() implements Question<Set<String>> {
    @Override
    public Set<String> answer(Knowledge site, Suggestions budget) {
      return site.content().data().factGroups().keySet();
    }
  }

  /** The ids of all charts. */
  record ChartIds() implements Question<Set<String>> {
    @Override
    public Set<String> answer(Knowledge site, Suggestions budget) {
      return site.content().data().charts().keySet();
    }
  }

  /** Whether readers see a figure. */
  record IsFactShown(String id) implements Question<Boolean> {
    @Override
    public Boolean answer(Knowledge site, Suggestions budget) {
      return site.graph().facts().containsKey(id);
    }
  }

  /** The old address that a link names; nothing where it names none. */
  record AliasOf(String link) implements Question<Optional<Alias>> {
    @Override
    public Optional<Alias> answer(Knowledge site, Suggestions budget) {
      return Optional.ofNullable(site.graph().alias(link));
    }
  }

  /** Whether an old address leads to something that readers see. */
  record IsAliasShown(Alias alias, Language from) implements Question<Boolean> {
    @Override
    public Boolean answer(Knowledge site, Suggestions budget) {
      return site.graph().target(alias, from) != null;
    }
  }

  /**
   * The places in an article or a page that a link may lead to. Other pages have those of their
   * templates, of which nothing is known.
   */
  record PlacesOf(LinkKind kind, String id, Language from) implements Question<Optional<Anchors>> {
    @Override
    public Optional<Anchors> answer(Knowledge site, Suggestions budget) {
      if (kind == LinkKind.ARTICLE) {
        Article article = site.graph().linkedArticle(id, from);
        return Optional.ofNullable(article).map(Article::body).map(site::anchors);
      }
      StandingPage page =
          kind == LinkKind.PAGE ? site.graph().standing(LinkKind.PAGE, id, from) : null;
      return Optional.ofNullable(page).map(StandingPage::body).map(site::anchors);
    }
  }

  /** What an article is called, and where that stands. */
  record ArticleName(Location location, String key, Language language, Ref slug) {}

  /** What a topic or a page is called. */
  record StandingName(Location location, LinkKind kind, Language language, String id) {}

  /** What the names of all articles are, and where they stand. */
  record ArticleNames() implements Question<List<ArticleName>> {
    @Override
    public List<ArticleName> answer(Knowledge site, Suggestions budget) {
      return site.content().articles().stream()
          .map(a -> new ArticleName(a.location(), a.key(), a.language(), a.slug()))
          .toList();
    }
  }

  /** What the names of all topics and pages are, and where they stand. */
  record StandingNames() implements Question<List<StandingName>> {
    @Override
    public List<StandingName> answer(Knowledge site, Suggestions budget) {
      return site.content().standingPages().stream()
          .map(p -> new StandingName(p.location(), p.kind(), p.language(), p.id().id()))
          .toList();
    }
  }

  /** All that was read, hidden or not: whatever has changed, the answer is another. */
  record AllContent() implements Question<Content> {
    @Override
    public Content answer(Knowledge site, Suggestions budget) {
      return site.content();
    }
  }

  /** All of the site: whatever has changed, the answer is another. */
  record Everything() implements Question<SiteGraph> {
    @Override
    public SiteGraph answer(Knowledge site, Suggestions budget) {
      return site.graph();
    }
  }
}
