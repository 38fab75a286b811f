package tongxin.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tongxin.content.Article;
import tongxin.content.Ref;

/**
 * The visible articles of one language, newest first, and where to find them by column, tag,
 * village, model site and topic.
 */
public final class ArticleIndex {
  private static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing(Article::date)
          .reversed()
          .thenComparing(article -> article.slug().id())
          .thenComparing(Article::key);

  /** How many neighbours in each list are looked at for related articles, on either side. */
  private static final int REACH = 8;

  private final List<Article> all;
  private final Map<String, Article> bySlug = new HashMap<>();
  private final Map<String, Article> byKey = new HashMap<>();
  private final Map<String, Integer> rank = new HashMap<>();
  private final Map<String, List<Article>> byColumn;
  private final Map<String, List<Article>> byTag;
  private final Map<String, List<Article>> byVillage;
  private final Map<String, List<Article>> bySite;
  private final Map<String, List<Article>> byTopic;

  ArticleIndex(List<Article> visible) {
    this.all = visible.stream().sorted(NEWEST_FIRST).toList();
    for (int i = 0; i < all.size(); i++) {
      Article article = all.get(i);
      bySlug.putIfAbsent(article.slug().id(), article);
      byKey.put(article.key(), article);
      rank.put(article.key(), i);
    }
    byColumn = Relations.index(all, article -> List.of(article.column().id()));
    byTag = Relations.index(all, ids(Article::tags));
    byVillage = Relations.index(all, ids(Article::villages));
    bySite = Relations.index(all, ids(Article::sites));
    byTopic = Relations.index(all, ids(Article::topics));
  }

  private static Function<Article, List<String>> ids(Function<Article, List<Ref>> refs) {
    return article -> refs.apply(article).stream().map(Ref::id).distinct().toList();
  }

  public List<Article> all() {
    return all;
  }

  public @Nullable Article bySlug(String slug) {
    return bySlug.get(slug);
  }

  /** The article with this key: the translation into this index's language. */
  public @Nullable Article byKey(String key) {
    return byKey.get(key);
  }

  public List<Article> ofColumn(String id) {
    return byColumn.getOrDefault(id, List.of());
  }

  public List<Article> ofTag(String id) {
    return byTag.getOrDefault(id, List.of());
  }

  public List<Article> ofVillage(String id) {
    return byVillage.getOrDefault(id, List.of());
  }

  public List<Article> ofSite(String id) {
    return bySite.getOrDefault(id, List.of());
  }

  public List<Article> ofTopic(String id) {
    return byTopic.getOrDefault(id, List.of());
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
    List<Article> column = ofColumn(article.column().id());
    int at = position(column, article) + step;
    return at >= 0 && at < column.size() ? column.get(at) : null;
  }

  /**
   * The most closely related articles: by shared tags, villages and column, then by nearness in
   * time. Only near neighbours in each list are looked at, so that the work does not grow with the
   * lists.
   */
  public List<Article> related(Article article, int limit) {
    Map<Integer, Integer> scores = new HashMap<>();
    article.villages().forEach(v -> score(article, ofVillage(v.id()), 4, scores));
    article.tags().forEach(t -> score(article, ofTag(t.id()), 3, scores));
    score(article, ofColumn(article.column().id()), 1, scores);
    int own = rankOf(article);
    return scores.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Integer, Integer>>comparingInt(e -> -e.getValue())
                .thenComparingInt(e -> Math.abs(e.getKey() - own))
                .thenComparingInt(Map.Entry::getKey))
        .limit(limit)
        .map(e -> all.get(e.getKey()))
        .toList();
  }

  /** Adds a weight to the rank of each neighbour. Ranks, because an article is costly to hash. */
  private void score(
      Article article, List<Article> list, int weight, Map<Integer, Integer> scores) {
    int at = position(list, article);
    int end = Math.min(list.size(), at + 1 + REACH);
    for (int i = Math.max(0, at - REACH); i < end; i++) {
      Article other = list.get(i);
      if (!other.key().equals(article.key())) {
        scores.merge(rankOf(other), weight, Integer::sum);
      }
    }
  }

  /** Where an article stands in one of its lists, found by its rank among all. */
  private int position(List<Article> list, Article article) {
    int own = rankOf(article);
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rankOf(list.get(middle)) < own) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int rankOf(Article article) {
    return rank.getOrDefault(article.key(), Integer.MAX_VALUE);
  }
}
