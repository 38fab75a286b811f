package tongxin.content.contract;

import java.util.List;
import java.util.Optional;
import tongxin.content.contract.DocumentKind.Shape;

/**
 * All kinds of documents that a newsroom writes. A field is added to the list of its kind ({@link
 * ArticleContract}, {@link ProfileContract} …), and from then on it is read, checked, documented,
 * completed by editors and offered in forms.
 */
public final class Contract {
  public static final DocumentKind SITE_SETTINGS =
      new DocumentKind(
          "settings",
          new Words("站点设置", "Settings"),
          List.of("content/site.yml"),
          Shape.KEYS,
          SiteContract.FIELDS);

  public static final DocumentKind ARTICLE =
      new DocumentKind(
          "article",
          new Words("文章", "Article"),
          List.of("content/articles/**/*.md"),
          Shape.FRONT_MATTER,
          ArticleContract.FIELDS);

  public static final DocumentKind VILLAGE =
      profile(
          "village", "村庄", "Village", "content/villages/*/village.yml", ProfileContract.VILLAGE);

  public static final DocumentKind SITE =
      profile("site", "样板点", "Model site", "content/sites/*/site.yml", ProfileContract.SITE);

  public static final DocumentKind GALLERY =
      profile(
          "gallery", "图集", "Gallery", "content/galleries/*/gallery.yml", ProfileContract.GALLERY);

  public static final DocumentKind STORY =
      new DocumentKind(
          "story",
          new Words("故事", "Story"),
          List.of(
              "content/villages/*/index.*.md",
              "content/sites/*/index.*.md",
              "content/galleries/*/index.*.md"),
          Shape.FRONT_MATTER,
          ProfileContract.STORY);

  public static final DocumentKind PHOTOS =
      new DocumentKind(
          "photos",
          new Words("照片", "Photos"),
          List.of("content/**/photos.yml"),
          Shape.LIST,
          PhotoContract.FIELDS);

  public static final DocumentKind TOPIC =
      new DocumentKind(
          "topic",
          new Words("专题", "Topic"),
          List.of("content/topics/*.md"),
          Shape.FRONT_MATTER,
          StandingContract.TOPIC);

  public static final DocumentKind PAGE =
      new DocumentKind(
          "page",
          new Words("页面", "Page"),
          List.of("content/pages/*.md"),
          Shape.FRONT_MATTER,
          StandingContract.PAGE);

  public static final DocumentKind COLUMNS = data("columns", Shape.LIST, DataContract.COLUMNS);
  public static final DocumentKind TAGS = data("tags", Shape.LIST, DataContract.TAGS);

  public static final DocumentKind DIVISIONS =
      data("divisions", Shape.LIST, DataContract.DIVISIONS);

  public static final DocumentKind PEOPLE = data("people", Shape.LIST, DataContract.PEOPLE);
  public static final DocumentKind FACTS = data("facts", Shape.KEYS, DataContract.FACTS);
  public static final DocumentKind GLOSSARY = data("glossary", Shape.LIST, DataContract.GLOSSARY);

  public static final DocumentKind PINYIN =
      data("pinyin", Shape.FREE, FieldGroup.of("pinyin", "拼音", "Pinyin"));

  public static final DocumentKind MODEL_SITES =
      data("model-sites", Shape.LIST, DataContract.MODEL_SITES);

  public static final DocumentKind HOME = data("home", Shape.KEYS, HomeContract.HOME);

  public static final DocumentKind ADDRESSES =
      data("addresses", Shape.LIST, DataContract.ADDRESSES);

  /** All kinds. */
  public static final List<DocumentKind> KINDS =
      List.of(
          SITE_SETTINGS,
          ARTICLE,
          VILLAGE,
          SITE,
          GALLERY,
          STORY,
          PHOTOS,
          TOPIC,
          PAGE,
          COLUMNS,
          TAGS,
          DIVISIONS,
          PEOPLE,
          FACTS,
          GLOSSARY,
          PINYIN,
          MODEL_SITES,
          HOME,
          ADDRESSES);

  private Contract() {}

  /** The kind with this name. */
  public static Optional<DocumentKind> kind(String name) {
    return KINDS.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }

  private static DocumentKind profile(
      String name, String zh, String en, String path, FieldGroup fields) {
    return new DocumentKind(name, new Words(zh, en), List.of(path), Shape.KEYS, fields);
  }

  private static DocumentKind data(String name, Shape shape, FieldGroup fields) {
    return new DocumentKind(
        name, fields.title(), List.of("content/data/" + name + ".yml"), shape, fields);
  }
}
