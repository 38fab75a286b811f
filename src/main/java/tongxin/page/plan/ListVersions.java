package tongxin.page.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.page.parts.Paging;
import tongxin.site.Route;
import tongxin.site.Routes;

/**
 * What one page of a list of articles is in the other languages. Lists of one page are versions of
 * each other; of longer lists only those pages are that show the same articles, for a search engine
 * takes versions for translations.
 *
 * @param versions this page in the languages that have it, its own among them
 * @param nearest where the language switch leads: the page of the same list with this number, or
 *     the last there is
 */
record ListVersions(Map<Language, Route> versions, Map<Language, Route> nearest) {
  /** The versions of page {@code number}, from 1, in the language {@code own}. */
  static ListVersions of(ArticleList list, Language own, int number) {
    Map<Language, Route> versions = new LinkedHashMap<>();
    Map<Language, Route> nearest = new LinkedHashMap<>();
    for (Language language : list.languages()) {
      int count = list.pages(language);
      if (list.articles().apply(language).isEmpty()) {
        continue;
      }
      Route near = Routes.listPage(list.route().apply(language), Math.min(number, count));
      nearest.put(language, near);
      if (language.equals(own) || isSame(list, own, language, number)) {
        versions.put(language, near);
      }
    }
    return new ListVersions(versions, nearest);
  }

  private static boolean isSame(ArticleList list, Language own, Language other, int number) {
    boolean shortLists = list.pages(own) == 1 && list.pages(other) == 1;
    return shortLists
        || (number <= list.pages(other) && list.keys(own, number).equals(list.keys(other, number)));
  }

  /** A list of articles in several languages, so many on a page. */
  record ArticleList(
      List<Language> languages,
      Function<Language, List<Article>> articles,
      Function<Language, Route> route,
      int perPage) {
    private int pages(Language language) {
      return Paging.count(articles.apply(language).size(), perPage);
    }

    private List<String> keys(Language language, int number) {
      return Paging.slice(articles.apply(language), number, perPage).stream()
          .map(Article::key)
          .toList();
    }
  }
}
