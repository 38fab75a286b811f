package tongxin.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.content.Article;

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

  private static final int[] NONE = {};

  private final List<Article> all;
  private final Map<String, Article> bySlug = new HashMap<>();
  private final Map<String, Article> byKey = new HashMap<>();
  private final Map<String, Integer> rank = new HashMap<>();
  private final Map<String, List<Article>> byColumn;
  private final Map<String, List<Article>> byTag;
  private final Map<String, List<Article>> byVillage;
  private final Map<String, List<Article>> bySite;
  private final Map<String, List<Article>> byTopic;
  private final Map<String, int[]> ranksOfColumn;
  private final Map<String, int[]> ranksOfTag;
  private final Map<String, int[]> ranksOfVillage;

  ArticleIndex(List<Article> visible) {
    this.all = visible.stream().sorted(NEWEST_FIRST).toList();
    for (int i = 0; i < all.size(); i++) {
      Article article = all.get(i);
      bySlug.putIfAbsent(article.slug().id(), article);
      byKey.put(article.key(), article);
      rank.put(article.key(), i);
    }
    byColumn = Relations.index(all, article -> List.of(article.column()));
    byTag = Relations.index(all, Article::tags);
    byVillage = Relations.index(all, Article::villages);
    bySite = Relations.index(all, Article::sites);
    byTopic = Relations.index(all, Article::topics);
    ranksOfColumn = ranks(byColumn);
    ranksOfTag = ranks(byTag);
    ranksOfVillage = ranks(byVillage);
  }

  /** The same lists as places among all articles, rising: numbers are cheap to search and count. */
  private Map<String, int[]> ranks(Map<String, List<Article>> lists) {
    Map<String, int[]> ranks = new HashMap<>();
    lists.forEach((id, list) -> ranks.put(id, list.stream().mapToInt(this::rankOf).toArray()));
    return ranks;
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
    int[] ranks = ranksOfColumn.getOrDefault(article.column().id(), NONE);
    int at = position(ranks, rankOf(article)) + step;
    return at >= 0 && at < column.size() ? column.get(at) : null;
  }

  /**
   * The most closely related articles: by shared tags, villages and column, then by nearness in
   * time. Only near neighbours in each list are looked at, so that the work does not grow with the
   * lists.
   */
  public List<Article> related(Article article, int limit) {
    int own = rankOf(article);
    Map<Integer, Integer> scores = new HashMap<>();
    article.villages().forEach(v -> score(own, ranksOfVillage.get(v.id()), 4, scores));
    article.tags().forEach(t -> score(own, ranksOfTag.get(t.id()), 3, scores));
    score(own, ranksOfColumn.get(article.column().id()), 1, scores);
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
  private static void score(
      int own, int @Nullable [] ranks, int weight, Map<Integer, Integer> scores) {
    if (ranks == null) {
      return;
    }
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
    return rank.getOrDefault(article.key(), Integer.MAX_VALUE);
  }
}
