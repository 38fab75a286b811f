package tongxin.content.contract;

import tongxin.content.model.PhotoEntry;

/** {@code photos.yml}. */
public final class PhotoContract {
  private static final FieldType.Decimal PART = new FieldType.Decimal(0, 1);

  public static final FieldGroup CROP =
      FieldGroup.of(
          "crop",
          "裁剪",
          "Crop",
          Field.of("x", PART, "左边", "Left")
              .help("0 是图的左边，1 是右边", "0 is the left edge of the photo, 1 the right one")
              .example("0.1"),
          Field.of("y", PART, "上边", "Top")
              .help("0 是图的上边，1 是下边", "0 is the top of the photo, 1 its bottom")
              .example("0.2"),
          Field.of("width", PART, "宽", "Width")
              .mandatory()
              .help("占图宽的几分之几", "part of the photo's width")
              .example("0.8"),
          Field.of("height", PART, "高", "Height")
              .mandatory()
              .help("占图高的几分之几", "part of the photo's height")
              .example("0.6"));

  public static final FieldGroup FIELDS =
      FieldGroup.of(
          "photo",
          "照片",
          "Photo",
          Field.of("file", Types.STRING, "文件", "File")
              .mandatory()
              .help(
                  "在 photos/ 里或 photos.yml 旁边；/… 在 assets 里",
                  "in photos/ or beside photos.yml; /… in assets")
              .example("01.jpg"),
          Field.of("caption", Types.TEXT, "图注", "Caption")
              .example("图上是什么", "What is to be seen")
              .offered(),
          Field.of("alt", Types.TEXT, "替代文字", "Alternative text")
              .help("给看不见图片的人：图上有什么", "what it shows, for those who cannot see it")
              .offered(),
          Field.of("credit", Types.TEXT, "署名", "Credit")
              .mandatory()
              .help("谁拍的", "who took it")
              .example("姓名", "Name"),
          Field.of("taken", Types.STRING, "拍摄时间", "Taken").example("2026-03-20"),
          Field.of(
                  "people",
                  Types.choice(
                      PhotoEntry.People.class,
                      "没有人",
                      "nobody",
                      "人群",
                      "a crowd",
                      "本人同意",
                      "persons who agreed",
                      "新闻现场",
                      "a news event"),
                  "人物",
                  "People")
              .help("能否认出人", "who can be recognised")
              .example("none")
              .offered(),
          Field.of("ai", Types.FLAG, "由AI生成", "Made by AI").help("页面上会注明", "marked on the page"),
          Field.of("illustration", Types.FLAG, "插图", "Illustration")
              .help("页面上会注明", "marked on the page"),
          Field.of("focus", Types.special("[x, y]，各为 0…1", "[x, y], each 0…1"), "焦点", "Focus")
              .help(
                  "裁切时要保住的位置，按旋转和裁剪之后的图算",
                  "what a crop must keep, of the photo as turned and cropped")
              .example("[0.5, 0.3]"),
          Field.of("rotate", Types.special("90、180、270", "90, 180, 270"), "旋转", "Rotate")
              .help("顺时针转多少度；原文件不动", "degrees to the right; the original stays as it is")
              .example("90"),
          Field.of("crop", new GroupType.Group(CROP), "裁剪", "Crop")
              .help(
                  "旋转之后取哪一部分；原文件不动",
                  "the part that is shown, after rotating; the original stays as it is"));

  private PhotoContract() {}
}
