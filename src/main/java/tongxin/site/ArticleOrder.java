package tongxin.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Article;
import tongxin.content.model.Ref;

/**
 * How the visible articles of one language follow each other, and which belong together. Articles
 * are known by their rank, from 0 for the newest: an edit of a text leaves the order as it is.
 */
final class ArticleOrder {
  static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing(Article::date)
          .reversed()
          .thenComparing(article -> article.slug().id())
          .thenComparing(Article::key);

  private static final int[] NONE = {};

  private final Map<String, Integer> bySlug = new HashMap<>();
  private final Map<String, Integer> byKey = new HashMap<>();
  private final Lists columns = new Lists();
  private final Lists tags = new Lists();
  private final Lists villages = new Lists();
  private final Lists sites = new Lists();
  private final Lists topics = new Lists();

  /** The order of articles that are sorted already. */
  ArticleOrder(List<Article> all) {
    for (int rank = 0; rank < all.size(); rank++) {
      Article article = all.get(rank);
      bySlug.putIfAbsent(article.slug().id(), rank);
      byKey.put(article.key(), rank);
      columns.add(article.column(), rank);
      tags.add(article.tags(), rank);
      villages.add(article.villages(), rank);
      sites.add(article.sites(), rank);
      topics.add(article.topics(), rank);
    }
    for (Lists lists : List.of(columns, tags, villages, sites, topics)) {
      lists.close();
    }
  }

  @Nullable Integer ofSlug(String slug) {
    return bySlug.get(slug);
  }

  @Nullable Integer ofKey(String key) {
    return byKey.get(key);
  }

  /** The ids under which there are articles: of columns, tags, villages, model sites, topics. */
  List<Set<String>> ids() {
    return List.of(columns.ids(), tags.ids(), villages.ids(), sites.ids(), topics.ids());
  }

  Lists columns() {
    return columns;
  }

  Lists tags() {
    return tags;
  }

  Lists villages() {
    return villages;
  }

  Lists sites() {
    return sites;
  }

  Lists topics() {
    return topics;
  }

  /** Ranks by the id of what articles refer to, rising: numbers are cheap to search and count. */
  static final class Lists {
    private final Map<String, Ranks> ranks = new HashMap<>();

    private void add(List<Ref> refs, int rank) {
      for (Ref ref : refs) {
        add(ref, rank);
      }
    }

    private void add(Ref ref, int rank) {
      ranks.computeIfAbsent(ref.id(), id -> new Ranks()).add(rank);
    }

    private void close() {
      ranks.values().forEach(Ranks::close);
    }

    /** The ranks under an id; empty where no article names it. */
    int[] of(String id) {
      Ranks list = ranks.get(id);
      return list == null ? NONE : list.ranks;
    }

    /** The ids that are named at all. */
    Set<String> ids() {
      return ranks.keySet();
    }
  }

  private static final class Ranks {
    private int[] ranks = new int[4];
    private int size;

    /** Each article once, however often it names the same. */
    private void add(int rank) {
      if (size > 0 && ranks[size - 1] == rank) {
        return;
      }
      if (size == ranks.length) {
        ranks = Arrays.copyOf(ranks, size * 2);
      }
      ranks[size++] = rank;
    }

    private void close() {
      ranks = Arrays.copyOf(ranks, size);
    }
  }
}
