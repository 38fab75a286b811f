package tongxin.content.contract;

import java.math.BigDecimal;
import java.util.List;
import tongxin.content.model.Fact;
import tongxin.content.model.Level;
import tongxin.content.model.Ref;
import tongxin.content.model.Text;

/** The files of {@code data/}. */
public final class DataContract {
  private static final Field<?> ID =
      Field.of("id", Types.id(IdSource.NEW), "id", "Id").mandatory().example("spring-tea");

  private static final Field<?> NAME =
      Field.of("name", Types.TEXT, "名称", "Name").mandatory().example("名称", "Name");

  private static final Field<?> DESCRIPTION =
      Field.of("description", Types.TEXT, "说明", "Description");

  public static final Field<Text> SHORT_NAME =
      Field.of("short_name", Types.TEXT, "简称", "Short name")
          .help("示意图的格子里写不下全名时用", "for the schematic, where the whole name is too long")
          .example("{ zh: 简称, en: Short }");

  public static final Field<BigDecimal> GRID_COLUMN =
      Field.of("grid_column", new FieldType.Decimal(1, 12), "示意图第几列", "Column of the schematic")
          .help("从左数；和 grid_row 一起写", "from the left; write it together with grid_row")
          .example("2");

  public static final Field<BigDecimal> GRID_ROW =
      Field.of("grid_row", new FieldType.Decimal(1, 12), "示意图第几行", "Row of the schematic")
          .help("从上数", "from the top")
          .example("1");

  public static final Field<List<Ref>> DIVISION_FACTS =
      Field.of("facts", Types.ids(IdSource.FACT), "数字", "Figures")
          .help("县页上的数字，facts.yml 里的 id", "figures on its page: ids of facts.yml")
          .example("[]");

  public static final FieldGroup COLUMNS =
      FieldGroup.of("columns", "栏目", "Columns", ID, NAME, DESCRIPTION, SharedFields.PARAMS);

  public static final FieldGroup TAGS =
      FieldGroup.of("tags", "标签", "Tags", ID, NAME, DESCRIPTION, SharedFields.PARAMS);

  public static final FieldGroup DIVISIONS =
      FieldGroup.of(
          "divisions",
          "县（市、区）",
          "Divisions",
          ID,
          NAME,
          DESCRIPTION,
          Field.of("kind", Types.STRING, "类别", "Kind")
              .help("县、市、区等", "county, district …")
              .example("county"),
          SHORT_NAME,
          GRID_COLUMN,
          GRID_ROW,
          DIVISION_FACTS,
          SharedFields.PARAMS);

  public static final FieldGroup PEOPLE =
      FieldGroup.of(
          "people",
          "人员",
          "People",
          ID,
          Field.of("name", Types.TEXT, "姓名", "Name").mandatory().example("姓名", "Name"),
          Field.of("title", Types.TEXT, "职务", "Position"));

  public static final FieldGroup MODEL_SITES =
      FieldGroup.of(
          "model-sites",
          "样板点名录",
          "Model sites",
          ID,
          NAME,
          Field.of(
              "level",
              Types.choice(Level.class, "市级", "city", "县级", "county", "乡镇级", "township"),
              "级别",
              "Level"),
          Field.of("division", Types.id(IdSource.DIVISION), "县（市、区）", "Division"));

  public static final FieldGroup GLOSSARY =
      FieldGroup.of(
          "glossary",
          "词汇表",
          "Glossary",
          Field.of("zh", Types.STRING, "中文", "Chinese").mandatory().readOnly(),
          Field.of("en", Types.STRING, "英文", "English").mandatory().readOnly(),
          Field.of("avoid", Types.TEXTS, "不要写", "Avoid")
              .help("不要写的词", "what not to write")
              .readOnly());

  /** A figure, in facts.yml or in a profile. */
  public static final FieldGroup FACT =
      FieldGroup.of(
          "fact",
          "数字",
          "Figure",
          Field.of("label", Types.TEXT, "名称", "Label")
              .help("数的是什么；也可以写 zh 和 en", "what is counted; or zh and en beside the value"),
          Field.of("zh", Types.STRING, "中文名称", "Label in Chinese"),
          Field.of("en", Types.STRING, "英文名称", "Label in English"),
          Field.of("value", Types.special("数字或文字", "number or text"), "数值", "Value")
              .mandatory()
              .example("12"),
          Field.of("unit", Types.STRING, "单位", "Unit")
              .help("CNY、people、m 等", "CNY, people, m, …")
              .example("people"),
          Field.of(
              "qualifier",
              Types.choice(
                  Fact.Qualifier.class,
                  "超过",
                  "more than",
                  "不少于",
                  "at least",
                  "近",
                  "nearly",
                  "约",
                  "about",
                  "至多",
                  "up to"),
              "约数、下限等",
              "How exact it is"),
          Field.of("source", new FieldType.TextOrId(IdSource.FACT_SOURCE), "来源", "Source")
              .help("来源的 id 或文字", "id of a source, or text"),
          Field.of("as_of", Types.STRING, "截至", "As of")
              .help("截至日期", "date of the figure")
              .example("2025-12-31"),
          Field.of("note", Types.TEXT, "说明", "Note"),
          SharedFields.STATUS,
          SharedFields.EMBARGO,
          SharedFields.PUBLISH_AT,
          SharedFields.EXPIRES_AT,
          SharedFields.SAMPLE,
          Field.of("group", Types.id(IdSource.FACT_GROUP), "组", "Group")
              .help("“数说”页面上归在哪一组", "the part of the page of figures that it is in")
              .example("model-sites"),
          Field.of("chart", Types.id(IdSource.CHART), "图表", "Chart")
              .help(
                  "写同一个图表的数字画在一起比较，单位要相同",
                  "figures with the same chart are drawn together, and must have the same unit")
              .example("levels"),
          Field.of("lead", Types.FLAG, "领头", "Lead")
              .help("在本组里最大", "the largest of its group")
              .example("true"),
          Field.of(
                  "above",
                  Types.choice(Fact.Place.class, "村庄品牌", "village brands", "样板点", "model sites"),
                  "列表上方",
                  "Above a list")
              .help("也显示在这个列表的上方", "shown above this list as well"),
          Field.of(
                  "level",
                  Types.choice(Level.class, "市级", "city", "县级", "county", "乡镇级", "township"),
                  "样板点级别",
                  "Level of model sites")
              .help("这一级样板点的总数", "how many model sites of this level there are"));

  /** A part of the page of figures, or a chart. */
  public static final FieldGroup FACT_GROUP =
      FieldGroup.of("fact-group", "一组数字、一个图表", "Group or chart", ID, NAME, DESCRIPTION);

  /** Where figures come from. */
  public static final FieldGroup FACT_SOURCE =
      FieldGroup.of(
          "fact-source",
          "来源",
          "Source of figures",
          ID,
          Field.of("kind", Types.TEXT, "类别", "Kind"),
          Field.of("publisher", Types.TEXT, "发布者", "Publisher"),
          Field.of("title", Types.TEXT, "标题", "Title"),
          Field.of("byline", Types.special("姓名", "names"), "作者", "Byline")
              .help("一个姓名、几个姓名，或按身份分列", "a name, a list, or lists by role"),
          Field.of("date", Types.STRING, "日期", "Date")
              .help("不知道就写 unknown", "unknown where nobody knows"),
          Field.of("url", Types.URL, "网址", "Address"),
          Field.of("note", Types.TEXT, "说明", "Note"));

  public static final FieldGroup FACTS =
      FieldGroup.of(
          "facts",
          "数字和来源",
          "Figures and their sources",
          Field.of("sources", new GroupType.Groups(FACT_SOURCE), "来源", "Sources"),
          Field.of("facts", new GroupType.GroupsById(FACT), "数字", "Figures")
              .help("每个数字写在自己的 id 下面", "each under its id"),
          Field.of("groups", new GroupType.Groups(FACT_GROUP), "分组", "Groups")
              .help("“数说”页面的各组，按这个次序", "the parts of the page of figures, in this order"),
          Field.of("charts", new GroupType.Groups(FACT_GROUP), "图表", "Charts")
              .help("数字之间的比较", "comparisons of figures"));

  /** The ledger of addresses. */
  public static final FieldGroup ADDRESSES =
      FieldGroup.of(
          "addresses",
          "网址台账",
          "Addresses that were ever public",
          Field.of("address", Types.STRING, "网址", "Address")
              .mandatory()
              .help("曾经公开的网址；tongxin deploy 自动记下", "written by tongxin deploy")
              .example("/zh/articles/2026/03/spring-tea/"),
          Field.of("title", Types.STRING, "标题", "Title")
              .help("它曾经的标题", "the title it had")
              .example("标题", "Title"),
          Field.of("key", Types.STRING, "内容", "What was there")
              .help(
                  "文章文件的路径（不含语言），或 village:id 等",
                  "the article's path without its language, or village:id and the like"),
          Field.of("redirect", Types.STRING, "转到", "Leads to")
              .help(
                  "新网址、完整网址，或 article:slug 等链接；用 tongxin redirect 写",
                  "an address, a full one too, or a link such as article:slug; tongxin redirect"
                      + " writes it")
              .example("/zh/articles/2026/04/spring-tea/"),
          Field.of("gone", Types.FLAG, "已撤下", "Gone")
              .help("不再有这一页；用 tongxin gone 写", "there is no such page any more")
              .example("true"),
          Field.of("notice", Types.FLAG, "告知页", "Notice")
              .help("在原网址说明已经撤下", "a page at the old address says so")
              .example("true"),
          Field.of("show_title", Types.FLAG, "告知页写明标题", "Notice says the title"),
          Field.of("note", Types.TEXT, "说明", "Note")
              .help("写在告知页上", "stands on the notice")
              .example("说明", "Note"));

  private DataContract() {}
}
