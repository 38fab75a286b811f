package tongxin.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.Correction;

/** The articles that may be seen, by language; what was known of them before is kept. */
final class VisibleArticles {
  private final List<Article> read;
  private final Visibility visibility;
  private final Map<String, ArticleIndex> indexes = new HashMap<>();
  private final Optional<Instant> nextChange;

  /**
   * The visible among the articles that were read.
   *
   * @param before those of the graph made last; null at first
   */
  VisibleArticles(Content content, Visibility visibility, @Nullable VisibleArticles before) {
    this.read = content.articles();
    this.visibility = visibility;
    List<ArticleChange> replaced =
        before == null || !visibility.equals(before.visibility)
            ? null
            : ArticleChange.between(before.read, read);
    for (Language language : content.site().languages()) {
      ArticleIndex known =
          before == null || replaced == null ? null : before.with(replaced, language);
      indexes.put(
          language.code(),
          known != null
              ? known
              : ArticleIndex.of(read.stream().filter(article -> isSeen(article, language))));
    }
    this.nextChange =
        before != null && replaced != null && replaced.stream().allMatch(ArticleChange::keepsTimes)
            ? before.nextChange
            : Stream.concat(
                    visibility.nextChange(read.stream().map(Article::publication)).stream(),
                    laterCorrections())
                .min(Comparator.naturalOrder());
  }

  private Stream<Instant> laterCorrections() {
    return read.stream()
        .flatMap(article -> article.corrections().stream())
        .map(Correction::date)
        .filter(visibility.now()::isBefore);
  }

  /** The index of a language with newer readings; null where it must be made anew. */
  private @Nullable ArticleIndex with(List<ArticleChange> replaced, Language language) {
    ArticleIndex index = indexes.get(language.code());
    return index == null
        ? null
        : index.with(
            replaced.stream()
                .filter(r -> isSeen(r.before(), language) || isSeen(r.now(), language))
                .toList());
  }

  private boolean isSeen(Article article, Language language) {
    return article.language().equals(language) && visibility.shows(article.publication());
  }

  ArticleIndex in(Language language) {
    return Objects.requireNonNull(indexes.get(language.code()));
  }

  /** The next instant at which one appears or expires, or a correction is due. */
  Optional<Instant> nextChange() {
    return nextChange;
  }
}
