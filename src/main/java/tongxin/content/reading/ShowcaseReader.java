package tongxin.content.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Highlight;
import tongxin.content.model.Produce;
import tongxin.content.model.Ref;
import tongxin.content.model.Telephone;
import tongxin.content.model.Text;
import tongxin.problem.ProblemCode;
import tongxin.source.YamlNode;

/** Reads what a village or model site shows of itself besides names and places. */
final class ShowcaseReader {
  private ShowcaseReader() {}

  /** A highlight is a sentence, or a group with a title, a text and a picture. */
  static List<Highlight> highlights(Fields fields) {
    return fields.list("highlights", node -> highlight(fields, node), "text");
  }

  private static @Nullable Highlight highlight(Fields fields, YamlNode node) {
    boolean group =
        node instanceof YamlNode.Mapping mapping
            && mapping.entries().stream()
                .anyMatch(entry -> List.of("title", "text", "picture").contains(entry.key()));
    if (group) {
      return fields.group(
          node,
          "highlights",
          keys ->
              new Highlight(keys.requiredText("title"), keys.text("text"), keys.ref("picture")));
    }
    Text text = fields.text("highlights", node);
    return text == null ? null : new Highlight(text, null, null);
  }

  static List<Telephone> telephones(Fields fields) {
    List<Telephone> telephones = new ArrayList<>();
    for (Ref written : fields.refs("telephone")) {
      Telephone.of(written.id())
          .ifPresentOrElse(
              telephones::add,
              () ->
                  fields
                      .problems()
                      .add(ProblemCode.TELEPHONE_INVALID, written.location(), written.id()));
    }
    return List.copyOf(telephones);
  }

  static List<Produce> produce(Fields fields) {
    return fields.each(
        "produce",
        keys ->
            new Produce(
                keys.requiredText("name"),
                keys.text("text"),
                SeasonReader.season(keys, "months"),
                keys.ref("picture")));
  }
}
