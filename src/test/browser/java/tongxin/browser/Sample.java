package tongxin.browser;

import tongxin.page.plan.PageKind;

/** Addresses of pages that the tests read. */
final class Sample {
  static final String GALLERY = "/galleries/mountains-in-four-seasons/";
  static final String LONG_ALBUM = "/galleries/long-album/";
  static final String VILLAGE = "/villages/xing-fu-xiangcun/";
  static final String ARTICLE = "/articles/2026/11/all-parts/";

  private Sample() {}

  /** A page of a kind in a language, from the site's root; empty for kinds that nobody looks at. */
  static String page(PageKind kind, String language) {
    String path =
        switch (kind) {
          case LANGUAGES -> "";
          case HOME -> "/";
          case ARTICLES -> "/articles/";
          case ARTICLE -> ARTICLE;
          case COLUMN -> "/columns/newsroom/";
          case TAGS -> "/tags/";
          case TAG -> "/tags/figures/";
          case TOPICS -> "/topics/";
          case TOPIC -> "/topics/tongxin-gongtong-dizao/";
          case VILLAGES -> "/villages/";
          case VILLAGE -> "/villages/qingxi/";
          case SITES -> "/sites/";
          case SITE -> "/sites/qingxi-hall/";
          case GALLERIES -> "/galleries/";
          case GALLERY -> LONG_ALBUM + "page/3/";
          case PHOTO -> LONG_ALBUM + "photos/2/";
          case FIGURES -> "/figures/";
          case SEARCH -> "/search/?q=%E6%B2%99%E6%B2%9F";
          case COUNTIES -> "/counties/";
          case COUNTY -> "/counties/yunxi/";
          case THEMES -> "/themes/";
          case THEME -> "/themes/xi-shui-yu-shou-yi/";
          case LEVELS -> "/levels/";
          case LEVEL -> "/levels/township/";
          case A_Z -> "/a-z/";
          case ARCHIVE -> "/archive/";
          case YEAR -> "/archive/2026/";
          case MONTH -> "/archive/2026/11/";
          case PEOPLE -> "/people/";
          case PERSON -> "/people/tongxin-newsroom/";
          case PAGE -> "/about/";
          case NOT_FOUND -> "/404.html";
          case UNTRANSLATED -> "/untranslated/";
          case ACCENT,
              STYLE_GUIDE,
              ALIAS,
              GONE,
              FEED,
              FEED_JSON,
              APP_MANIFEST,
              SERVICE_WORKER,
              VERIFICATION,
              SITEMAP,
              SITEMAP_INDEX,
              ROBOTS ->
              "";
        };
    return kind == PageKind.LANGUAGES ? "/" : path.isEmpty() ? "" : "/" + language + path;
  }
}
