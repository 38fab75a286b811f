package tongxin.content.contract;

/** The front matter of topics and pages. */
public final class StandingContract {
  public static final FieldGroup TOPIC = group("topic", "专题", "Topic");

  public static final FieldGroup PAGE = group("page", "页面", "Page");

  private StandingContract() {}

  private static FieldGroup group(String name, String zh, String en) {
    return FieldGroup.of(
        name,
        zh,
        en,
        Field.of("date", Types.DATE, "日期", "Date").help("不会早于此公开", "not public before it"),
        ArticleContract.TITLE,
        ArticleContract.SUMMARY,
        SharedFields.COVER.offered(),
        SharedFields.STATUS.offered(),
        SharedFields.EMBARGO,
        SharedFields.PUBLISH_AT,
        SharedFields.EXPIRES_AT,
        SharedFields.SAMPLE,
        SharedFields.ALIASES,
        SharedFields.PARAMS);
  }
}
