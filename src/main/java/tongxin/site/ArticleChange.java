package tongxin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Article;
import tongxin.content.model.Ref;

/** An article as it was read before and as it is read now. */
record ArticleChange(Article before, Article now) {
  /** The articles that were read anew; null where one was added or removed. */
  static @Nullable List<ArticleChange> between(List<Article> before, List<Article> now) {
    if (before.size() != now.size()) {
      return null;
    }
    List<ArticleChange> replaced = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      if (!isSame(before.get(i), now.get(i))) {
        replaced.add(new ArticleChange(before.get(i), now.get(i)));
      }
    }
    return replaced;
  }

  /** Whether both are the same reading: what has not changed is not read again. */
  @SuppressWarnings("ReferenceEquality") // nothing of ten thousand articles need be looked at
  static boolean isSame(Article one, Article other) {
    return one == other;
  }

  /** True where every list shows it in the same place. */
  boolean keepsPlace() {
    return keepsName()
        && before.column().id().equals(now.column().id())
        && keeps(Article::tags)
        && keeps(Article::villages)
        && keeps(Article::sites)
        && keeps(Article::topics);
  }

  private boolean keeps(Function<Article, List<Ref>> refs) {
    List<String> ids = refs.apply(before).stream().map(Ref::id).toList();
    return ids.equals(refs.apply(now).stream().map(Ref::id).toList());
  }

  /**
   * True where links lead to it as before, and who may see it is the same. Of two articles with one
   * slug, which is an error, the date tells which is meant.
   */
  boolean keepsName() {
    return before.language().equals(now.language())
        && before.key().equals(now.key())
        && before.slug().id().equals(now.slug().id())
        && before.date().equals(now.date())
        && keepsPublication();
  }

  /** True where it appears and expires as before. */
  boolean keepsPublication() {
    return before.publication().equals(now.publication());
  }

  /** True where the clock alone changes the same of it, and at the same times. */
  boolean keepsTimes() {
    return keepsPublication() && before.corrections().equals(now.corrections());
  }

  /** True where links find the same places in it. */
  boolean keepsPlaces() {
    return before.body().equals(now.body()) || before.body().anchors().equals(now.body().anchors());
  }

  /** True where the same old addresses lead to it. */
  boolean keepsAliases() {
    return keeps(Article::aliases);
  }

  /** True where it has the same addresses, and says so in the same lines. */
  boolean keepsAddresses() {
    return before.location().equals(now.location())
        && before.slug().equals(now.slug())
        && before.date().equals(now.date())
        && before.aliases().equals(now.aliases());
  }
}
