package tongxin.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.content.contract.WordType;
import tongxin.content.model.Home;
import tongxin.content.model.Ref;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Suggestion;
import tongxin.source.YamlNode;

/** Reads {@code data/home.yml}. */
final class HomeReader {
  private HomeReader() {}

  static Home home(Fields fields) {
    return new Home(
        fields.ref("lead"),
        fields.refs("second"),
        fields.list("blocks", node -> block(fields, node), "mapping"));
  }

  /** A kind alone, or a group. */
  private static Home.@Nullable Block block(Fields fields, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.isEmpty()) {
      Home.Kind kind = kind(fields, scalar);
      return kind == null
          ? null
          : new Home.Block(kind, null, List.of(), null, null, node.location());
    }
    return fields.group(node, "blocks", HomeReader::block);
  }

  private static Home.@Nullable Kind kind(Fields fields, YamlNode.Scalar scalar) {
    String written = scalar.value().strip();
    List<String> words = WordType.Choice.words(Home.Kind.class);
    if (!words.contains(written)) {
      fields
          .problems()
          .add(
              Problem.of(
                      ProblemCode.VALUE_UNKNOWN,
                      scalar.location(),
                      "blocks",
                      written,
                      String.join(", ", words))
                  .suggesting(Suggestion.nearest(written, words)));
      return null;
    }
    return Home.Kind.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Home.@Nullable Block block(Fields keys) {
    Home.Kind kind = keys.requiredChoice("kind", Home.Kind.class, Home.Kind.NOTICE);
    var title = keys.text("title");
    List<Ref> villages = keys.refs("villages");
    Ref gallery = keys.ref("gallery");
    List<Ref> figures = keys.refs("figures");
    Ref topic = keys.ref("topic");
    var text = keys.text("text");
    var to = keys.ref("to");
    List<Ref> ids = new ArrayList<>();
    switch (kind) {
      case VILLAGES -> ids.addAll(villages);
      case FIGURES -> ids.addAll(figures);
      case PHOTO_STORY -> Stream.ofNullable(gallery).forEach(ids::add);
      case TOPIC -> Stream.ofNullable(topic).forEach(ids::add);
      case NOTICE -> {
        if (text == null && keys.has("kind")) {
          keys.missing("text");
        }
      }
      default -> {}
    }
    return new Home.Block(kind, title, ids, text, to, keys.location());
  }
}
