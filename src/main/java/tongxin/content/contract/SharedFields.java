package tongxin.content.contract;

import java.time.Instant;
import java.util.List;
import tongxin.content.model.Byline;
import tongxin.content.model.Params;
import tongxin.content.model.Ref;
import tongxin.content.model.Status;
import tongxin.content.model.Text;

/** Fields that several kinds of document have. */
public final class SharedFields {
  /** Who did what. */
  public static final FieldGroup BYLINE =
      FieldGroup.of(
          "byline",
          "署名的一项",
          "An item of bylines",
          Field.of(
                  "role",
                  Types.choice(
                      Byline.Role.class,
                      "记者",
                      "reporter",
                      "摄影",
                      "photographer",
                      "文图",
                      "text and photos",
                      "通讯员",
                      "correspondent",
                      "翻译",
                      "translator",
                      "编辑",
                      "editor",
                      "值班编辑",
                      "editor on duty",
                      "审核",
                      "reviewer"),
                  "身份",
                  "Role")
              .mandatory()
              .example("reporter"),
          Field.of("name", new FieldType.TextOrId(IdSource.PERSON), "姓名", "Name")
              .mandatory()
              .help("姓名，或 people.yml 里的 id", "a name, or an id of people.yml")
              .example("姓名", "Name"));

  /** Where something was taken from. */
  public static final FieldGroup SOURCE =
      FieldGroup.of(
          "source",
          "来源",
          "Source",
          Field.of("name", Types.TEXT, "原载", "Publication").example("原载", "Publication"),
          Field.of("title", Types.TEXT, "原题", "Title of the original")
              .example("原题", "Original title"),
          Field.of("url", Types.URL, "原文网址", "Address of the original"),
          Field.of("authors", Types.TEXTS, "原作者", "Authors"));

  public static final Field<Object> BYLINES =
      Field.of("bylines", new GroupType.Groups(BYLINE), "署名", "Bylines")
          .help("谁做的", "who made it")
          .example("[ { role: reporter, name: 姓名 } ]", "[ { role: reporter, name: Name } ]");

  public static final Field<Object> TAKEN_FROM =
      Field.of("source", new GroupType.Group(SOURCE), "来源", "Source")
          .help("转载或根据别处编写时填写", "for a reprint, or what this was made from")
          .example("{ name: 原载, title: 原题 }", "{ name: Publication, title: Original title }");

  public static final Field<Ref> COVER =
      Field.of("cover", Types.PICTURE, "题图", "Cover")
          .help("图片的文件名，放在本文件旁边", "file name of the picture, which stands beside this file")
          .example("cover.jpg");

  public static final Field<Status> STATUS =
      Field.of(
              "status",
              Types.choice(
                  Status.class,
                  "草稿",
                  "draft",
                  "送审",
                  "being reviewed",
                  "发布",
                  "published",
                  "撤下",
                  "taken down"),
              "状态",
              "Status")
          .help("不写就是草稿；专题和页面不写就公开", "draft where absent; topics and pages are then published")
          .example("draft");

  public static final Field<Instant> EMBARGO =
      Field.of("embargo", Types.DATE, "解禁时间", "Embargo")
          .help("不早于这个时间公开；几个时间里最晚的算", "not public before; the latest of all times counts")
          .example("2026-03-20 08:00");

  public static final Field<Instant> PUBLISH_AT =
      Field.of("publish_at", Types.DATE, "定时发布", "Publish at")
          .help("不早于这个时间公开；几个时间里最晚的算", "not public before; the latest of all times counts")
          .example("2026-03-20 08:00");

  public static final Field<Instant> EXPIRES_AT =
      Field.of("expires_at", Types.DATE, "下线时间", "Expires at")
          .help("从这个时间起不再出现", "gone from then on")
          .example("2026-12-31");

  public static final Field<Boolean> SAMPLE =
      Field.of("sample", Types.FLAG, "示例", "Sample")
          .help("编的示例，页面上会注明", "made up as an example, and marked so")
          .example("true");

  public static final Field<Params> PARAMS =
      Field.of("params", new FieldType.FreeKeys(), "自定", "Keys of your own")
          .help("自定的项：文字、数字、列表；模板里用 params 取", "texts, numbers and lists for templates of your own")
          .example("{ key: 1 }");

  public static final Field<List<Ref>> ALIASES =
      Field.of("aliases", Types.PATHS, "旧网址", "Aliases")
          .help(
              "会转到这里；可以是路径或完整网址，中文或 %XX 都行；带 ? 的，要服务器用上生成的配置才会转",
              "old addresses, which lead here: paths or full addresses, in Chinese or with %XX;"
                  + " one with a ? works where the server uses the configuration made for it")
          .example("[/old/path.html]");

  private SharedFields() {}

  static Field<List<Ref>> villages() {
    return Field.of("villages", Types.ids(IdSource.VILLAGE), "村庄", "Villages").example("[]");
  }

  static Field<List<Ref>> sites() {
    return Field.of("sites", Types.ids(IdSource.SITE), "样板点", "Model sites").example("[]");
  }

  static Field<List<Ref>> topics() {
    return Field.of("topics", Types.ids(IdSource.TOPIC), "专题", "Topics").example("[]");
  }

  static Field<Text> summary() {
    return Field.of("summary", Types.TEXT, "摘要", "Summary")
        .help("一句话，用在列表和搜索结果里", "one sentence, for lists and search engines");
  }
}
