package tongxin.content.contract;

/** What an id is the id of. */
public enum IdSource {
  COLUMN("data/columns.yml 里的 id", "id of data/columns.yml"),
  TAG("data/tags.yml 里的 id", "id of data/tags.yml"),
  DIVISION("data/divisions.yml 里的 id", "id of data/divisions.yml"),
  PERSON("data/people.yml 里的 id", "id of data/people.yml"),
  FACT("data/facts.yml 里数字的 id", "id of a figure in data/facts.yml"),
  FACT_SOURCE("data/facts.yml 里来源的 id", "id of a source in data/facts.yml"),
  FACT_GROUP("data/facts.yml 里分组的 id", "id of a group in data/facts.yml"),
  CHART("data/facts.yml 里图表的 id", "id of a chart in data/facts.yml"),
  VILLAGE("村庄的 id，即 villages 里文件夹的名字", "id of a village: its folder in villages"),
  SITE("样板点的 id，即 sites 里文件夹的名字", "id of a model site: its folder in sites"),
  GALLERY("图集的 id，即 galleries 里文件夹的名字", "id of a gallery: its folder in galleries"),
  ARTICLE("文章的 slug，即文件的名字", "slug of an article: its file name"),
  TOPIC("专题的 id，即 topics 里文件的名字", "id of a topic: its file name in topics"),
  SECTION("菜单里的板块", "section of the menu"),
  LANGUAGE("语言", "language"),
  /** A new id, which nothing has yet. */
  NEW("id", "id");

  private final String zh;
  private final String en;

  IdSource(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Where such an id comes from, in a few words. */
  public Words help() {
    return new Words(zh, en);
  }
}
