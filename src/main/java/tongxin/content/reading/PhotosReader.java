package tongxin.content.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.PhotoEntry;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestion;
import tongxin.source.SourceFile;
import tongxin.source.SourceTree;
import tongxin.source.YamlNode;

/** Reads {@code photos.yml} of a bundle, and finds the pictures that it does not list. */
final class PhotosReader {
  private PhotosReader() {}

  /** The entries as written; their files are still paths relative to the bundle. */
  static List<PhotoEntry> listed(YamlNode node, ReadContext context, Problems problems) {
    boolean empty =
        node instanceof YamlNode.Mapping m
            ? m.entries().isEmpty()
            : node instanceof YamlNode.Scalar s && s.isEmpty();
    if (empty) {
      return List.of();
    }
    if (!(node instanceof YamlNode.Sequence sequence)) {
      problems.add(ProblemCode.TYPE_WRONG, node.location(), "photos.yml", "list", node.type());
      return List.of();
    }
    List<PhotoEntry> entries = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      PhotoEntry entry =
          Fields.readNode(item, "photos.yml", context, problems, PhotosReader::entry);
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private static PhotoEntry entry(Fields fields) {
    String file = fields.requiredString("file");
    var caption = fields.text("caption");
    var alt = fields.text("alt");
    var credit = fields.requiredText("credit");
    var taken = fields.string("taken");
    var people = fields.choice("people", PhotoEntry.People.class);
    var ai = fields.flag("ai");
    var illustration = fields.flag("illustration");
    var focus = focus(fields);
    var framing = FramingReader.framing(fields);
    var location = fields.location("file");
    return new PhotoEntry(
        new PhotoEntry.Origin(file, file.startsWith("/"), true, location),
        new PhotoEntry.Words(caption, alt, credit, taken),
        people,
        new PhotoEntry.Marks(ai, illustration),
        focus,
        framing);
  }

  private static PhotoEntry.@Nullable Focus focus(Fields fields) {
    YamlNode node = fields.node("focus");
    if (node == null) {
      return null;
    }
    List<Double> numbers = new ArrayList<>();
    if (node instanceof YamlNode.Sequence sequence && sequence.items().size() == 2) {
      for (YamlNode item : sequence.items()) {
        Double number = item instanceof YamlNode.Scalar s ? fraction(s.value()) : null;
        if (number != null) {
          numbers.add(number);
        }
      }
    }
    if (numbers.size() == 2) {
      return new PhotoEntry.Focus(numbers.get(0), numbers.get(1));
    }
    fields
        .problems()
        .add(
            ProblemCode.NUMBER_INVALID, node.location(), "focus", written(node), "[0, 0] … [1, 1]");
    return null;
  }

  private static String written(YamlNode node) {
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream()
          .map(PhotosReader::written)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return node instanceof YamlNode.Scalar scalar ? scalar.value() : "{ … }";
  }

  private static @Nullable Double fraction(String text) {
    return text.matches("(0(\\.\\d{1,9})?|1(\\.0{1,9})?|\\.\\d{1,9})")
        ? Double.valueOf(text)
        : null;
  }

  /**
   * The photos of a bundle in the order shown: those listed, then the rest of photos/ in {@link
   * NaturalOrder}.
   */
  static List<PhotoEntry> resolve(
      String folder, List<PhotoEntry> listed, boolean beside, SourceTree tree, Problems problems) {
    List<PhotoEntry> photos = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (PhotoEntry entry : listed) {
      String path = locate(folder, entry, tree, problems);
      if (path != null && used.add(path)) {
        photos.add(withFile(entry, path));
      } else if (path != null) {
        problems.add(ProblemCode.PHOTO_DUPLICATE, entry.location(), entry.file());
      }
    }
    String rest = beside ? folder : folder + "photos/";
    tree.under(rest).stream()
        .filter(file -> !beside || isBeside(file, folder))
        .filter(file -> PhotoEntry.isPicture(file.name()) && !used.contains(file.path()))
        .map(SourceFile::path)
        .sorted(NaturalOrder.OF_NAMES)
        .map(PhotoEntry::bare)
        .forEach(photos::add);
    return photos;
  }

  private static boolean isBeside(SourceFile file, String folder) {
    return file.folder().equals(folder) || file.folder().equals(folder + "photos/");
  }

  private static @Nullable String locate(
      String folder, PhotoEntry entry, SourceTree tree, Problems problems) {
    if (entry.file().isEmpty()) {
      return null;
    }
    if (entry.asset()) {
      return "assets" + entry.file();
    }
    for (String candidate : List.of(folder + "photos/" + entry.file(), folder + entry.file())) {
      if (tree.contains(candidate)) {
        return candidate;
      }
    }
    List<String> names = tree.under(folder).stream().map(SourceFile::name).toList();
    problems.add(
        Problem.of(ProblemCode.PHOTO_MISSING, entry.location(), entry.file())
            .suggesting(Suggestion.nearest(entry.file(), names)));
    return null;
  }

  private static PhotoEntry withFile(PhotoEntry e, String path) {
    return new PhotoEntry(
        new PhotoEntry.Origin(path, e.asset(), true, e.location()),
        new PhotoEntry.Words(e.caption(), e.alt(), e.credit(), e.taken()),
        e.people(),
        new PhotoEntry.Marks(e.ai(), e.illustration()),
        e.focus(),
        e.framing());
  }
}
