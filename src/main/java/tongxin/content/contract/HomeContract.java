package tongxin.content.contract;

import tongxin.content.model.Home;

/** {@code data/home.yml}: the front page. */
public final class HomeContract {
  /** A part of the front page. */
  public static final FieldGroup BLOCK =
      FieldGroup.of(
          "home-block",
          "首页的一块",
          "A block of the front page",
          Field.of(
                  "kind",
                  Types.choice(
                      Home.Kind.class,
                      "最新文章",
                      "the newest articles",
                      "村庄",
                      "villages",
                      "各县（市、区）示意图",
                      "the schematic of the counties",
                      "一个图集",
                      "a gallery",
                      "数字",
                      "figures",
                      "专题",
                      "a topic",
                      "通知",
                      "a notice"),
                  "种类",
                  "Kind")
              .mandatory()
              .example("villages"),
          Field.of("title", Types.TEXT, "标题", "Title").help("代替通常的标题", "in place of the usual one"),
          Field.of("villages", Types.ids(IdSource.VILLAGE), "村庄", "Villages")
              .help("不写就选最近有消息的", "those last in the news where absent")
              .example("[]"),
          Field.of("gallery", Types.id(IdSource.GALLERY), "图集", "Gallery")
              .help("不写就用第一个", "the first where absent"),
          Field.of("figures", Types.ids(IdSource.FACT), "数字", "Figures")
              .help("不写就用领头的数字", "the leads of facts.yml where absent")
              .example("[]"),
          Field.of("topic", Types.id(IdSource.TOPIC), "专题", "Topic")
              .help("不写就用第一个", "the first where absent"),
          Field.of("text", Types.TEXT, "文字", "Text").help("通知的内容", "what a notice says"),
          Field.of("to", Types.STRING, "通向哪里", "Target")
              .help("通知的链接：内容链接、板块或网址", "of a notice: a content link, a section or an address")
              .example("page:about"));

  public static final FieldGroup HOME =
      FieldGroup.of(
          "home",
          "首页",
          "Front page",
          Field.of("lead", Types.id(IdSource.ARTICLE), "头条", "Lead")
              .help("不写就用最新的", "the newest where absent")
              .example("spring-tea"),
          Field.of("second", Types.ids(IdSource.ARTICLE), "二条", "Second stories")
              .help("头条旁边的几篇，不写就用接下来最新的", "beside the lead; the next newest where absent")
              .example("[]"),
          Field.of("blocks", Types.special("种类，或一组", "kinds, or groups", BLOCK), "各块", "Blocks")
              .help(
                  "按这个次序；只写种类也可以，如 [villages, figures]",
                  "in this order; a kind alone will do, as in [villages, figures]"));

  private HomeContract() {}
}
