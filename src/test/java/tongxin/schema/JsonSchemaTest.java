package tongxin.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import javax.json.Json;
import javax.json.JsonObject;
import org.junit.jupiter.api.Test;
import tongxin.content.contract.Contract;
import tongxin.content.contract.DocumentKind;
import tongxin.content.contract.IdSource;

/** A schema names every key of its kind, and the ids of its newsroom with their names. */
final class JsonSchemaTest {
  private static final NewsroomIds IDS =
      new NewsroomIds(Map.of(IdSource.COLUMN, Map.of("news", "要闻 / News")));

  private static JsonObject parsed(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }

  @Test
  void everyKeyOfEveryKindIsThere() {
    JsonObject all = parsed(new JsonSchema(NewsroomIds.NONE).ofAll()).getJsonObject("definitions");
    assertThat(all.keySet())
        .containsExactlyElementsOf(Contract.KINDS.stream().map(DocumentKind::name).toList());
    for (DocumentKind kind : Contract.KINDS) {
      JsonObject schema = all.getJsonObject(kind.name());
      JsonObject keys = schema.containsKey("items") ? schema.getJsonObject("items") : schema;
      if (kind.shape() != DocumentKind.Shape.FREE) {
        assertThat(keys.getJsonObject("properties").keySet())
            .containsExactlyElementsOf(kind.fields().keys());
        assertThat(keys.getBoolean("additionalProperties")).isFalse();
      }
    }
  }

  @Test
  void idsAreOfferedWithTheirNames() {
    String article = new JsonSchema(IDS).of(Contract.ARTICLE);
    JsonObject column = parsed(article).getJsonObject("properties").getJsonObject("column");
    assertThat(column.getJsonArray("oneOf").getJsonObject(0).getString("const")).isEqualTo("news");
    assertThat(column.getJsonArray("oneOf").getJsonObject(0).getString("description"))
        .isEqualTo("要闻 / News");
    JsonObject tags = parsed(article).getJsonObject("properties").getJsonObject("tags");
    assertThat(tags.toString()).doesNotContain("oneOf");
  }

  @Test
  void whatIsRequiredIsRequired() {
    JsonObject article = parsed(new JsonSchema(IDS).of(Contract.ARTICLE));
    assertThat(article.getJsonArray("required")).hasToString("[\"title\",\"date\",\"column\"]");
  }
}
