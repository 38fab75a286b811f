package tongxin.content.contract;

import java.math.BigDecimal;
import java.util.List;
import tongxin.content.model.Params;
import tongxin.content.model.Ref;
import tongxin.content.model.RootPage;
import tongxin.content.model.SiteConfig;

/** {@code site.yml}. */
public final class SiteContract {
  public static final FieldGroup NAV =
      FieldGroup.of(
          "nav",
          "菜单的一项",
          "An item of nav",
          Field.of("label", Types.TEXT, "菜单上的字", "Label").example("关于", "About"),
          Field.of("to", Types.STRING, "通向哪里", "Target")
              .help("必填：板块、内容链接或路径", "required: a section, a link or a path")
              .example("page:about"),
          Field.of("url", Types.STRING, "同 to", "Same as to"),
          Field.of("link", Types.STRING, "同 to", "Same as to"),
          Field.of("href", Types.STRING, "同 to", "Same as to"));

  public static final FieldGroup FOOTER =
      FieldGroup.of(
          "footer",
          "页脚的一项",
          "An item of footer",
          Field.of("label", Types.TEXT, "名称", "Label")
              .help("写在号码前面", "what stands before the value"),
          Field.of("value", Types.TEXT, "内容", "Value").mandatory().help("号码", "the number"),
          Field.of("url", Types.URL, "网址", "Address")
              .help("可以查证的网址", "the register it can be looked up in"));

  public static final FieldGroup TYPOGRAPHY =
      FieldGroup.of(
          "typography",
          "排版",
          "Typography",
          Field.of("indent", Types.FLAG, "首行缩进", "Indent")
              .help("中文段落首行缩进两字", "paragraphs of Chinese articles begin two characters in")
              .example("true"));

  public static final FieldGroup PHOTO_RULES =
      FieldGroup.of(
          "photo-rules",
          "照片规则",
          "Rules for photos",
          Field.of("require_people", Types.FLAG, "必写 people", "Require people")
              .help("每张照片都要写 people", "every photo must say people"),
          Field.of("max_megapixels", new FieldType.Decimal(1, 2000), "最大像素", "Largest picture")
              .help("最大多少百万像素，不写是 200", "millions of pixels accepted; 200 where absent")
              .example("200"),
          Field.of(
                  "external",
                  Types.choice(SiteConfig.External.class, "显示并提醒", "shown", "算错误", "refused"),
                  "别的网站上的图片",
                  "Pictures at other hosts")
              .help(
                  "allow 显示并提醒，不写是 refuse", "allow shows them with a warning; refuse where absent")
              .example("allow"));

  public static final Field<RootPage> ROOT =
      Field.of(
              "root",
              Types.choice(
                  RootPage.class,
                  "选择语言的页面",
                  "a page to choose the language",
                  "直接转到默认语言",
                  "leads on to the default language"),
              "根页面",
              "Root page")
          .help("网站的根地址上是什么，不写是 choice", "what is at the root of the site; choice where absent")
          .example("default-language");

  public static final Field<Ref> LOGO =
      Field.of("logo", Types.PICTURE, "标志", "Logo")
          .help(
              "站名左边的图，放在 assets 里，以 / 开头；不写就用同心的圆环",
              "picture beside the site's name, a file of assets/ that begins with /; rings where"
                  + " absent")
          .example("/brand/logo.svg");

  public static final Field<Ref> ACCENT =
      Field.of("accent", Types.COLOUR, "主色", "Accent colour")
          .help(
              "链接、栏目名和粗线的颜色，要加引号；构建时检查对比度",
              "of links, column names and bars, in quotation marks; its contrast is checked")
          .example("\"#a4301f\"");

  public static final Field<Ref> ACCENT_DARK =
      Field.of("accent_dark", Types.COLOUR, "深色模式主色", "Accent colour in the dark")
          .help("深色模式里的主色；不写就由 accent 调亮", "in dark mode; a lighter accent where absent")
          .example("\"#ea8a72\"");

  public static final Field<List<Ref>> STYLESHEET =
      Field.of("stylesheet", Types.PATHS, "附加样式", "Extra stylesheet")
          .help(
              "加在同心样式之后的样式文件，放在 assets 里，以 / 开头",
              "a file of assets/ that begins with /, loaded after Tongxin's own")
          .example("/css/house.css");

  public static final Field<Ref> SHARE_PICTURE =
      Field.of("share_picture", Types.PICTURE, "分享图", "Share picture")
          .help(
              "页面没有图片时，分享出去用的图；放在 assets 里，以 / 开头",
              "shown where a page without a picture is shared; a file of assets/ that begins with"
                  + " /")
          .example("/brand/share.jpg");

  public static final Field<Params> VERIFICATION =
      Field.of("verification", new FieldType.FreeKeys(), "网站验证", "Verification")
          .help(
              "搜索引擎和微信给的验证码：google、bing、baidu、sogou、\"360\"、shenma、yandex 或标签的全名；"
                  + "以 .txt、.html、.xml、.json 结尾的是放在网站根目录下的验证文件",
              "codes of search engines and WeChat: google, bing, baidu, sogou, \"360\", shenma,"
                  + " yandex or the full name of a meta tag; names that end in .txt, .html, .xml or"
                  + " .json become files at the root of the site")
          .example("{ baidu: codeva-abc, MP_verify_abc.txt: abc }");

  /** The largest file of a video or sound, in megabytes. */
  public static final Field<BigDecimal> MAX_MEDIA =
      Field.of("max_media_megabytes", new FieldType.Decimal(1, 4000), "最大音视频", "Largest media")
          .help(
              "正文里的视频、音频文件最大多少MB，不写是 100",
              "megabytes of a video or sound in a text; 100 where absent")
          .example("100");

  public static final Field<Boolean> OFFLINE =
      Field.of("offline", Types.FLAG, "离线阅读", "Offline reading")
          .help(
              "读者看过的页面留在浏览器里，没有网络时还能看；不写是 false",
              "pages that a reader has visited can be read without a connection; false where"
                  + " absent")
          .example("true");

  public static final FieldGroup FIELDS =
      FieldGroup.of(
          "site-settings",
          "站点",
          "Site",
          Field.of("title", Types.TEXT, "站名", "Title")
              .mandatory()
              .help("站点的名称", "name of the site")
              .example("站名", "Title"),
          Field.of("description", Types.TEXT, "介绍", "Description").help("一句话介绍", "one sentence"),
          Field.of("organiser", Types.TEXT, "主办", "Organiser").help("谁主办", "who runs it"),
          Field.of("base_url", Types.URL, "网址", "Address")
              .help("发布后的网址，可以带路径", "where it will be, perhaps with a path")
              .example("https://www.example.cn/"),
          Field.of("time_zone", Types.STRING, "时区", "Time zone").example("Asia/Shanghai"),
          Field.of(
                  "nav",
                  Types.special(
                      "列表：板块、链接或一组", "list: sections, links or groups", IdSource.SECTION, NAV),
                  "菜单",
                  "Menu")
              .help(
                  "板块（articles、villages、sites、galleries、topics、figures、tags）、内容链接（\"page:about\"）或一组",
                  "sections (articles, villages, sites, galleries, topics, figures, tags),"
                      + " content links (\"page:about\"), or groups"),
          Field.of("footer", Types.special("列表或一组", "list or group", FOOTER), "页脚", "Footer")
              .help(
                  "备案号等：{ icp: … }，或列表", "numbers such as the ICP licence: { icp: … }, or a list"),
          Field.of("typography", new GroupType.Group(TYPOGRAPHY), "排版", "Typography"),
          Field.of("left_marks", new FieldType.Texts(), "不许出现的符号", "Left marks")
              .help(
                  "正文里不许出现的符号，在同心已知的残留标记之外另加",
                  "signs that no text may have, besides those left of Markdown that Tongxin knows")
              .example("[\"@@\", \"++\"]"),
          Field.of("photos", new GroupType.Group(PHOTO_RULES), "照片规则", "Rules for photos"),
          Field.of("attachments", Types.TEXTS, "附件类型", "Types of attachments")
              .help(
                  "除常用的文档、图片、音频、视频和压缩包以外，还可以链接的文件后缀",
                  "endings of files that content may link to, besides documents, pictures, audio,"
                      + " video, archives and data")
              .example("[gpx]"),
          Field.of("languages", Types.special("列表", "list", IdSource.LANGUAGE), "语言", "Languages")
              .help("第一个是默认语言", "the first is the default")
              .example("[zh-CN, en]"),
          ROOT,
          LOGO,
          ACCENT,
          ACCENT_DARK,
          STYLESHEET,
          SHARE_PICTURE,
          MAX_MEDIA,
          VERIFICATION,
          OFFLINE,
          SharedFields.PARAMS);

  private SiteContract() {}
}
