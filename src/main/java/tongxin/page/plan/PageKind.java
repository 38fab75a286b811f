package tongxin.page.plan;

import tongxin.problem.EnumWord;

/** The kinds of pages, each with its template: that of its own name, or one that it shares. */
public enum PageKind {
  LANGUAGES,
  HOME,
  ARTICLES,
  ARTICLE,
  COLUMN,
  TAGS,
  TAG,
  TOPICS,
  TOPIC,
  VILLAGES,
  VILLAGE,
  SITES,
  SITE,
  GALLERIES,
  GALLERY,
  PHOTO,
  FIGURES,
  SEARCH,
  COUNTIES,
  COUNTY("collection.html"),
  THEMES("directory.html"),
  THEME("collection.html"),
  LEVELS("directory.html"),
  LEVEL("collection.html"),
  A_Z,
  ARCHIVE,
  YEAR("archive.html"),
  MONTH,
  PEOPLE("directory.html"),
  PERSON("collection.html"),
  PAGE,
  STYLE_GUIDE,
  NOT_FOUND,
  UNTRANSLATED("not-found.html"),
  GONE,
  ALIAS,
  FEED("feed.xml"),
  FEED_JSON("feed.json"),
  APP_MANIFEST("app-manifest.json"),
  VERIFICATION("verification.txt"),
  SERVICE_WORKER("service-worker.js"),
  SITEMAP("sitemap.xml"),
  SITEMAP_INDEX("sitemap-index.xml"),
  ACCENT("accent.css"),
  ROBOTS("robots.txt");

  private final String template;

  PageKind() {
    this.template = EnumWord.of(this) + ".html.peb";
  }

  PageKind(String file) {
    this.template = file + ".peb";
  }

  /** The file under {@code templates/}. */
  public String template() {
    return template;
  }

  /** As printed and as JBake's document type: {@code not-found}. */
  public String id() {
    return EnumWord.of(this);
  }
}
