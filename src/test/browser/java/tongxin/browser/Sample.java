package tongxin.browser;

/** Addresses of pages that the tests read. */
final class Sample {
  static final String GALLERY = "/galleries/mountains-in-four-seasons/";
  static final String LONG_ALBUM = "/galleries/long-album/";
  static final String VILLAGE = "/villages/xing-fu-xiangcun/";
  static final String ARTICLE = "/articles/2026/11/all-parts/";

  private Sample() {}
}
