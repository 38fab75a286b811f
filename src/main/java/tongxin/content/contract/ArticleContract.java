package tongxin.content.contract;

import java.time.Instant;
import java.util.List;
import tongxin.content.model.Ref;
import tongxin.content.model.Review;

/** The front matter of articles. */
public final class ArticleContract {
  public static final Field<String> TITLE =
      Field.of("title", Types.OWN_TEXT, "标题", "Title").mandatory().example("标题", "Title");

  public static final Field<Instant> DATE =
      Field.of("date", Types.DATE, "日期", "Date")
          .mandatory()
          .help("页面上显示；不会早于此公开", "shown; not public before it")
          .example("2026-03-20");

  public static final Field<Ref> SLUG =
      Field.of("slug", Types.id(IdSource.NEW), "网址里的名字", "Slug")
          .help("代替文件名", "the address, instead of the file's name")
          .example("spring-tea");

  public static final Field<Ref> COLUMN =
      Field.of("column", Types.id(IdSource.COLUMN), "栏目", "Column").mandatory().example("news");

  public static final Field<String> SUBTITLE =
      Field.of("subtitle", Types.OWN_TEXT, "副题", "Subtitle")
          .help("在标题下面", "below the title")
          .offered();

  public static final Field<String> KICKER =
      Field.of("kicker", Types.OWN_TEXT, "眉题", "Kicker").help("在标题上面", "above the title").offered();

  public static final Field<String> SUMMARY =
      Field.of("summary", Types.OWN_TEXT, "摘要", "Summary")
          .help("一句话，用在列表和搜索结果里", "one sentence, for lists and search engines")
          .offered();

  public static final Field<List<Ref>> TAGS =
      Field.of("tags", Types.ids(IdSource.TAG), "标签", "Tags").example("[]").offered();

  public static final Field<List<Ref>> VILLAGES = SharedFields.villages().offered();
  public static final Field<List<Ref>> SITES = SharedFields.sites().offered();
  public static final Field<List<Ref>> TOPICS = SharedFields.topics().offered();

  /** One reading of a text before it is published. */
  public static final FieldGroup REVIEW =
      FieldGroup.of(
          "review",
          "审稿的一项",
          "An item of reviews",
          Field.of(
                  "stage",
                  Types.choice(Review.Stage.class, "初审", "first", "二审", "second", "终审", "final"),
                  "审次",
                  "Stage")
              .mandatory()
              .example("first"),
          Field.of("name", Types.TEXT, "审稿人", "Name").mandatory().example("姓名", "Name"),
          Field.of("date", Types.DATE, "日期", "Date"),
          Field.of("opinion", Types.TEXT, "意见", "Opinion").help("不公开", "never published"));

  /** What was put right after publishing. */
  public static final FieldGroup CORRECTION =
      FieldGroup.of(
          "correction",
          "更正的一项",
          "An item of corrections",
          Field.of("date", Types.DATE, "日期", "Date").mandatory().example("2026-03-21"),
          Field.of("text", Types.TEXT, "更正", "Text")
              .mandatory()
              .help("改了什么", "what was put right")
              .example("改了什么", "What was put right"));

  public static final Field<Object> REVIEWS =
      Field.of("reviews", new GroupType.Groups(REVIEW), "审稿", "Reviews")
          .help("不公开", "never published")
          .readOnly();

  public static final Field<Object> CORRECTIONS =
      Field.of("corrections", new GroupType.Groups(CORRECTION), "更正", "Corrections");

  public static final Field<String> TRANSLATION_OF =
      Field.of("translation_of", Types.STRING, "译自", "Translation of")
          .help("译文所依据原文的校验值", "hash of the text that was translated")
          .readOnly();

  /** All fields of the front matter of an article. */
  public static final FieldGroup FIELDS =
      FieldGroup.of(
          "article",
          "文章",
          "Article",
          TITLE,
          DATE,
          SLUG,
          COLUMN,
          SUBTITLE,
          KICKER,
          SUMMARY,
          TAGS,
          VILLAGES,
          SITES,
          TOPICS,
          SharedFields.COVER.offered(),
          SharedFields.BYLINES.offered(),
          SharedFields.TAKEN_FROM.offered(),
          SharedFields.STATUS.offered(),
          SharedFields.EMBARGO.offered(),
          SharedFields.PUBLISH_AT,
          SharedFields.EXPIRES_AT.offered(),
          SharedFields.SAMPLE,
          REVIEWS,
          CORRECTIONS,
          SharedFields.ALIASES,
          TRANSLATION_OF,
          SharedFields.PARAMS);

  private ArticleContract() {}
}
