package tongxin.content.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code village.yml}, {@code site.yml}, {@code gallery.yml}, and the stories beside them. */
public final class ProfileContract {
  /** The coordinate systems in which a position may be given. */
  public static final List<String> COORDINATE_SYSTEMS =
      List.of("WGS84", "GCJ02", "BD09", "CGCS2000");

  /** Where something is. */
  public static final FieldGroup COORDINATES =
      FieldGroup.of(
          "coordinates",
          "坐标",
          "Coordinates",
          Field.of("crs", new WordType.OneOf(COORDINATE_SYSTEMS), "坐标系", "System")
              .mandatory()
              .help("数字用的是哪种坐标系", "which system the numbers are in")
              .example("GCJ02"),
          Field.of("lat", new FieldType.Decimal(-90, 90), "纬度", "Latitude")
              .mandatory()
              .help("北纬，单位为度", "degrees north")
              .example("31.2"),
          Field.of("lon", new FieldType.Decimal(-180, 180), "经度", "Longitude")
              .mandatory()
              .help("东经，单位为度", "degrees east")
              .example("114.9"));

  /** What a profile is known for, with a picture. */
  public static final FieldGroup HIGHLIGHT =
      FieldGroup.of(
          "highlight",
          "一个亮点",
          "A highlight",
          Field.of("title", Types.TEXT, "标题", "Title").mandatory().help("几个字", "a few words"),
          Field.of("text", Types.TEXT, "文字", "Text").help("一两句话", "one or two sentences"),
          Field.of("picture", Types.PICTURE, "图片", "Picture")
              .help("图片的文件名", "file name of the picture")
              .example("path.jpg"));

  /** What a village grows or makes. */
  public static final FieldGroup PRODUCE =
      FieldGroup.of(
          "produce",
          "一种物产",
          "A product",
          Field.of("name", Types.TEXT, "名称", "Name").mandatory().example("名称", "Name"),
          Field.of("text", Types.TEXT, "文字", "Text").help("一两句话", "one or two sentences"),
          Field.of("months", Types.special("月份", "months"), "时令", "Season")
              .help(
                  "1到12；可以写 3-5，跨年写 11-2",
                  "1 to 12; 3-5 for several, 11-2 over the turn of the year")
              .example("[3, 4]")
              .offered(),
          Field.of("picture", Types.PICTURE, "图片", "Picture")
              .help("图片的文件名", "file name of the picture")
              .example("tea.jpg"));

  private static final Field<?> BRAND =
      Field.of("brand", Types.TEXT, "品牌", "Brand")
          .mandatory()
          .help("村庄品牌的名称", "name of the village brand")
          .example("品牌", "Brand");

  private static final List<Field<?>> NAMES =
      List.of(
          Field.of("name", Types.TEXT, "名称", "Name")
              .help(
                  "名称：name、title、brand 写一个，先有的算",
                  "name, title or brand is required; the first counts")
              .example("名称", "Name"),
          Field.of("title", Types.TEXT, "名称", "Title").help("与 name 相同", "another name of name"),
          Field.of("brand", Types.TEXT, "名称", "Brand").help("与 name 相同", "another name of name"));

  /** Fields of a village. */
  public static final FieldGroup VILLAGE =
      group(
          "village",
          "村庄",
          "Village",
          List.of(BRAND),
          showcase(),
          Set.of("facts", "cover", "status", "sample"));

  /** Fields of a model site. */
  public static final FieldGroup SITE =
      group(
          "site",
          "样板点",
          "Model site",
          NAMES,
          showcase(),
          Set.of("facts", "villages", "cover", "status", "sample"));

  /** Fields of a gallery. */
  public static final FieldGroup GALLERY =
      group(
          "gallery",
          "图集",
          "Gallery",
          NAMES,
          List.of(),
          Set.of(
              "tagline", "summary", "villages", "sites", "topics", "bylines", "cover", "status"));

  /** Front matter of the story beside a village, model site or gallery. */
  public static final FieldGroup STORY =
      FieldGroup.of(
          "story",
          "故事",
          "Story",
          Field.of("title", Types.OWN_TEXT, "标题", "Title")
              .example("故事的标题", "Title of the story")
              .offered(),
          ArticleContract.SUMMARY,
          SharedFields.PARAMS);

  private ProfileContract() {}

  /**
   * The fields of a kind.
   *
   * @param more those that a gallery does not have; the place is not offered to one either
   * @param offered keys of the others that are
   */
  private static FieldGroup group(
      String name,
      String zh,
      String en,
      List<Field<?>> names,
      List<Field<?>> more,
      Set<String> offered) {
    List<Field<?>> fields = new ArrayList<>();
    fields.add(Field.of("date", Types.DATE, "日期", "Date").help("不会早于此公开", "not public before it"));
    fields.addAll(names);
    place().forEach(field -> fields.add(more.isEmpty() ? field : field.offered()));
    fields.addAll(relations());
    fields.addAll(
        List.of(
            SharedFields.BYLINES,
            SharedFields.TAKEN_FROM,
            SharedFields.COVER,
            SharedFields.STATUS,
            SharedFields.EMBARGO,
            SharedFields.PUBLISH_AT,
            SharedFields.EXPIRES_AT,
            SharedFields.SAMPLE,
            SharedFields.ALIASES));
    fields.addAll(more);
    fields.add(SharedFields.PARAMS);
    fields.replaceAll(field -> offered.contains(field.key()) ? field.offered() : field);
    return new FieldGroup(name, new Words(zh, en), fields);
  }

  private static List<Field<?>> place() {
    return List.of(
        Field.of("village", Types.TEXT, "村", "Village"),
        Field.of("township", Types.TEXT, "乡镇", "Township"),
        Field.of("division", Types.id(IdSource.DIVISION), "县（市、区）", "Division"),
        Field.of("theme", Types.TEXT, "主题", "Theme"),
        Field.of("tagline", Types.TEXT, "标语", "Tagline"),
        SharedFields.summary(),
        Field.of("level", Types.TEXT, "级别", "Level")
            .help("city 市级、county 县级、township 乡镇级", "city, county or township")
            .example("city"),
        Field.of("coordinates", new GroupType.Group(COORDINATES), "坐标", "Coordinates")
            .example("{ crs: GCJ02, lat: 31.2, lon: 114.9 }"),
        Field.of("contact", Types.TEXT, "联系方式", "Contact"),
        Field.of("how_to_get_there", Types.TEXT, "交通", "How to get there"),
        Field.of(
                "highlights",
                Types.special("文字，或带图的一组", "texts, or groups with pictures", HIGHLIGHT),
                "亮点",
                "Highlights")
            .help("一句话，或 title、text、picture", "a sentence each, or title, text and picture")
            .example("[ { zh: 亮点, en: Highlight } ]"));
  }

  /** What makes one want to go there. */
  private static List<Field<?>> showcase() {
    return List.of(
        Field.of("pinyin", Types.STRING, "品牌拼音", "Pinyin")
            .help("带声调；不写就自动注音", "with tones; spelt by the program where absent")
            .example("Tiányuán Shāgōu"),
        Field.of("opening", Types.TEXT, "开放时间", "Opening hours").offered(),
        Field.of("telephone", Types.special("电话号码", "telephone numbers"), "电话", "Telephone")
            .help("一个或几个，手机上点一下就能拨", "one or several; a telephone dials them")
            .example("\"0719-0000000\"")
            .offered(),
        Field.of("produce", new GroupType.Groups(PRODUCE), "物产", "Produce")
            .help("种的、做的，各在什么时候", "what is grown or made, and when there is any")
            .offered());
  }

  private static List<Field<?>> relations() {
    return List.of(
        Field.of(
                "facts",
                Types.special(
                    "facts.yml 里的 id，或数字",
                    "ids of facts.yml, or figures",
                    IdSource.FACT,
                    DataContract.FACT),
                "数字",
                "Figures")
            .help("facts.yml 里的 id，或直接写", "ids of facts.yml, or figures as there")
            .example("[]"),
        SharedFields.villages(),
        SharedFields.sites(),
        SharedFields.topics());
  }
}
