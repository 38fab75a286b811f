package tongxin.site;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Article;

/**
 * The visible articles of one language, newest first, and where to find them by column, tag,
 * village, model site and topic.
 */
public final class ArticleIndex {
  /** How many neighbours in each list are looked at for related articles, on either side. */
  private static final int REACH = 8;

  private final List<Article> all;
  private final ArticleOrder order;

  private ArticleIndex(List<Article> all, ArticleOrder order) {
    this.all = all;
    this.order = order;
  }

  /** The index of the visible articles of one language, in any order. */
  static ArticleIndex of(Stream<Article> visible) {
    List<Article> all = visible.sorted(ArticleOrder.NEWEST_FIRST).toList();
    return new ArticleIndex(all, new ArticleOrder(all));
  }

  /**
   * The same with newer readings of articles.
   *
   * @return null where one of them does not stand where it stood
   */
  @Nullable ArticleIndex with(List<ArticleChange> replaced) {
    Article[] articles = all.toArray(Article[]::new);
    for (ArticleChange replacement : replaced) {
      Integer rank = order.ofKey(replacement.before().key());
      if (rank == null
          || !ArticleChange.isSame(replacement.before(), articles[rank])
          || !replacement.keepsPlace()) {
        return null;
      }
      articles[rank] = replacement.now();
    }
    return new ArticleIndex(List.of(articles), order);
  }

  /** True where both have articles under the same columns, tags, villages, sites and topics. */
  boolean namesTheSameAs(ArticleIndex other) {
    return order == other.order || order.ids().equals(other.order.ids());
  }

  public List<Article> all() {
    return all;
  }

  public @Nullable Article bySlug(String slug) {
    return at(order.ofSlug(slug));
  }

  /** The article with this key: the translation into this index's language. */
  public @Nullable Article byKey(String key) {
    return at(order.ofKey(key));
  }

  public List<Article> ofColumn(String id) {
    return at(order.columns().of(id));
  }

  public List<Article> ofTag(String id) {
    return at(order.tags().of(id));
  }

  public List<Article> ofVillage(String id) {
    return at(order.villages().of(id));
  }

  public List<Article> ofSite(String id) {
    return at(order.sites().of(id));
  }

  public List<Article> ofTopic(String id) {
    return at(order.topics().of(id));
  }

  /** The next newer article of the same column, or null. */
  public @Nullable Article newer(Article article) {
    return neighbour(article, -1);
  }

  /** The next older article of the same column, or null. */
  public @Nullable Article older(Article article) {
    return neighbour(article, 1);
  }

  private @Nullable Article neighbour(Article article, int step) {
    int[] column = order.columns().of(article.column().id());
    int at = position(column, rankOf(article)) + step;
    return at >= 0 && at < column.length ? all.get(column[at]) : null;
  }

  private @Nullable Article at(@Nullable Integer rank) {
    return rank == null ? null : all.get(rank);
  }

  private List<Article> at(int[] ranks) {
    return new Ranked(ranks);
  }

  /** The articles of these ranks; asked for on every page, and not copied each time. */
  private final class Ranked extends AbstractList<Article> implements RandomAccess {
    private final int[] ranks;

    private Ranked(int[] ranks) {
      this.ranks = ranks;
    }

    @Override
    public Article get(int index) {
      return all.get(ranks[index]);
    }

    @Override
    public int size() {
      return ranks.length;
    }
  }

  /**
   * The most closely related articles: by shared tags, villages and column, then by nearness in
   * time. Only near neighbours in each list are looked at, so that the work does not grow with the
   * lists.
   */
  public List<Article> related(Article article, int limit) {
    int own = rankOf(article);
    Map<Integer, Integer> scores = new HashMap<>();
    article.villages().forEach(v -> score(own, order.villages().of(v.id()), 4, scores));
    article.tags().forEach(t -> score(own, order.tags().of(t.id()), 3, scores));
    score(own, order.columns().of(article.column().id()), 1, scores);
    return scores.entrySet().stream()
        .sorted((a, b) -> compare(a, b, own))
        .limit(limit)
        .map(e -> all.get(e.getKey()))
        .toList();
  }

  /** The higher score first, then what is nearer in time, then what is newer. */
  private static int compare(
      Map.Entry<Integer, Integer> a, Map.Entry<Integer, Integer> b, int own) {
    int byScore = b.getValue() - a.getValue();
    int byDistance = Math.abs(a.getKey() - own) - Math.abs(b.getKey() - own);
    return byScore != 0 ? byScore : byDistance != 0 ? byDistance : a.getKey() - b.getKey();
  }

  /** Adds a weight to each neighbour in a list. */
  private static void score(int own, int[] ranks, int weight, Map<Integer, Integer> scores) {
    int at = position(ranks, own);
    int end = Math.min(ranks.length, at + 1 + REACH);
    for (int i = Math.max(0, at - REACH); i < end; i++) {
      if (ranks[i] != own) {
        scores.merge(ranks[i], weight, Integer::sum);
      }
    }
  }

  /** Where an article stands in one of its lists, or would stand. */
  private static int position(int[] ranks, int own) {
    int found = Arrays.binarySearch(ranks, own);
    return found < 0 ? -found - 1 : found;
  }

  private int rankOf(Article article) {
    return Objects.requireNonNullElse(order.ofKey(article.key()), Integer.MAX_VALUE);
  }
}
