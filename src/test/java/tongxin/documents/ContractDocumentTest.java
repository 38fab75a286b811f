package tongxin.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongxin.content.contract.Contract;
import tongxin.content.contract.DocumentKind;
import tongxin.content.contract.Field;
import tongxin.content.contract.FieldGroup;
import tongxin.content.contract.GroupType;
import tongxin.content.reading.ContentReader;
import tongxin.content.reading.ParseCache;
import tongxin.markup.MarkdownParser;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.rules.text.TextRules;
import tongxin.source.Changes;
import tongxin.source.SourceFolder;

/**
 * {@code src/docs/content-contract.md} says what the contract says, and the contract names the keys
 * that the readers know. For each group of keys a file is read with a key that nobody knows; the
 * problem lists those that can stand there.
 */
final class ContractDocumentTest {
  private static final String UNKNOWN = "zzz";
  private static final String ARTICLE = "content/articles/a.zh.md";
  private static final String HEAD = "---\ntitle: A\ndate: 2026-01-01\ncolumn: news\n";
  private static final String VILLAGE = "content/villages/v/village.yml";
  private static final String FACTS = "content/data/facts.yml";

  /** For each table the file, and the text in which the unknown key stands. */
  private static final Map<String, List<String>> PROBES = probes();

  private static final Path PAGE = Path.of("src/docs/content-contract.md");

  /** Groups with the keys of another: the page names them once. */
  private static final Set<String> AS_OTHERS = Set.of("gallery", "tags", "page");

  private static final List<FieldGroup> GROUPS = groups();

  @TempDir Path source;

  /** The groups of all kinds, and those that stand in them. */
  private static List<FieldGroup> groups() {
    Map<String, FieldGroup> groups = new LinkedHashMap<>();
    Contract.KINDS.forEach(kind -> collect(kind.fields(), groups));
    return groups.values().stream().filter(group -> !group.fields().isEmpty()).toList();
  }

  private static void collect(FieldGroup group, Map<String, FieldGroup> groups) {
    groups.put(group.name(), group);
    for (Field<?> field : group.fields()) {
      if (field.type() instanceof GroupType.Group inner) {
        collect(inner.fields(), groups);
      } else if (field.type() instanceof GroupType.Groups inner) {
        collect(inner.fields(), groups);
      } else if (field.type() instanceof GroupType.GroupsById inner) {
        collect(inner.fields(), groups);
      } else if (field.type() instanceof GroupType.Special special) {
        special.groups().forEach(inner -> collect(inner, groups));
      }
    }
  }

  private static Map<String, List<String>> probes() {
    Map<String, List<String>> probes = new LinkedHashMap<>();
    String site = "content/site.yml";
    probes.put("site-settings", List.of(site, "title: A\nzzz: 1\n"));
    probes.put("nav", List.of(site, "title: A\nnav: [ { to: tags, zzz: 1 } ]\n"));
    probes.put("footer", List.of(site, "title: A\nfooter: [ { value: a, zzz: 1 } ]\n"));
    probes.put("typography", List.of(site, "title: A\ntypography: { zzz: 1 }\n"));
    probes.put("photo-rules", List.of(site, "title: A\nphotos: { zzz: 1 }\n"));
    probes.put("article", List.of(ARTICLE, HEAD + "zzz: 1\n---\n"));
    probes.put("byline", List.of(ARTICLE, HEAD + "bylines: [ { zzz: 1 } ]\n---\n"));
    probes.put("source", List.of(ARTICLE, HEAD + "source: { zzz: 1 }\n---\n"));
    probes.put("review", List.of(ARTICLE, HEAD + "reviews: [ { zzz: 1 } ]\n---\n"));
    probes.put("correction", List.of(ARTICLE, HEAD + "corrections: [ { zzz: 1 } ]\n---\n"));
    probes.put("village", List.of(VILLAGE, "brand: A\nzzz: 1\n"));
    probes.put("coordinates", List.of(VILLAGE, "brand: A\ncoordinates: { zzz: 1 }\n"));
    probes.put("highlight", List.of(VILLAGE, "brand: A\nhighlights: [ { title: a, zzz: 1 } ]\n"));
    probes.put("produce", List.of(VILLAGE, "brand: A\nproduce: [ { name: a, zzz: 1 } ]\n"));
    probes.put("story", List.of("content/villages/v/index.zh.md", "---\nzzz: 1\n---\n"));
    probes.put("site", List.of("content/sites/s/site.yml", "name: A\nzzz: 1\n"));
    probes.put("gallery", List.of("content/galleries/g/gallery.yml", "name: A\nzzz: 1\n"));
    probes.put("photo", List.of("content/villages/v/photos.yml", "- { file: a.jpg, zzz: 1 }\n"));
    probes.put(
        "crop", List.of("content/villages/v/photos.yml", "- { file: a.jpg, crop: { zzz: 1 } }\n"));
    probes.put("topic", List.of("content/topics/t.zh.md", "---\ntitle: A\nzzz: 1\n---\n"));
    probes.put("page", List.of("content/pages/p.zh.md", "---\ntitle: A\nzzz: 1\n---\n"));
    probes.put("columns", List.of("content/data/columns.yml", "- { id: a, zzz: 1 }\n"));
    probes.put("tags", List.of("content/data/tags.yml", "- { id: a, zzz: 1 }\n"));
    probes.put("divisions", List.of("content/data/divisions.yml", "- { id: a, zzz: 1 }\n"));
    probes.put("people", List.of("content/data/people.yml", "- { id: a, zzz: 1 }\n"));
    probes.put("model-sites", List.of("content/data/model-sites.yml", "- { id: a, zzz: 1 }\n"));
    probes.put("glossary", List.of("content/data/glossary.yml", "- { zh: a, zzz: 1 }\n"));
    probes.put("addresses", List.of("content/data/addresses.yml", "- { address: /a/, zzz: 1 }\n"));
    probes.put("facts", List.of(FACTS, "zzz: 1\n"));
    String front = "content/data/home.yml";
    probes.put("home", List.of(front, "zzz: 1\n"));
    probes.put("home-block", List.of(front, "blocks: [ { kind: topic, zzz: 1 } ]\n"));
    probes.put("fact-group", List.of(FACTS, "groups: [ { id: a, zzz: 1 } ]\n"));
    probes.put("fact-source", List.of(FACTS, "sources: [ { id: a, zzz: 1 } ]\n"));
    probes.put("fact", List.of(FACTS, "facts: { a: { value: 1, zzz: 1 } }\n"));
    return probes;
  }

  static Set<String> tables() {
    return PROBES.keySet();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theContractNamesTheKeysThatTheReaderKnows(String table) throws IOException {
    write("content/site.yml", "title: A\n");
    write(VILLAGE, "brand: A\n");
    List<String> probe = Objects.requireNonNull(PROBES.get(table));
    write(probe.get(0), probe.get(1));
    assertThat(group(table).keys()).containsExactlyInAnyOrderElementsOf(known());
  }

  @Test
  void everyGroupIsCompared() {
    assertThat(GROUPS.stream().map(FieldGroup::name)).containsAll(PROBES.keySet());
    assertThat(PROBES.keySet()).containsAll(GROUPS.stream().map(FieldGroup::name).toList());
  }

  @Test
  void thePageNamesEveryDataFile() throws IOException {
    String tree = Files.readString(PAGE).split("\n## ", 2)[0];
    for (DocumentKind kind : Contract.KINDS) {
      for (String path : kind.paths()) {
        if (path.startsWith("content/data/")) {
          assertThat(tree).contains(" " + path.substring("content/data/".length()));
        }
      }
    }
  }

  /** {@code -Dcontract.write=true} writes the tables anew. */
  @Test
  void thePageSaysWhatTheContractSays() throws IOException {
    String page = Files.readString(PAGE);
    String filled = ContractTables.withShortcodes(ContractTables.filled(page, GROUPS));
    if (Boolean.getBoolean("contract.write")) {
      Files.writeString(PAGE, filled);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(filled);
    assertThat(ContractTables.names(page)).doesNotHaveDuplicates();
    assertThat(ContractTables.names(page))
        .containsExactlyInAnyOrderElementsOf(
            GROUPS.stream()
                .map(FieldGroup::name)
                .filter(name -> !AS_OTHERS.contains(name))
                .toList());
  }

  private static FieldGroup group(String name) {
    return GROUPS.stream().filter(group -> group.name().equals(name)).findFirst().orElseThrow();
  }

  private void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> known() throws IOException {
    Problems problems = new Problems();
    new ContentReader(new MarkdownParser(), new ParseCache(), TextRules::of)
        .read(new SourceFolder(source).look(Changes.byTime(), problems), problems);
    Problem unknown =
        problems.sorted().stream()
            .filter(p -> p.code() == ProblemCode.KEY_UNKNOWN)
            .filter(p -> p.arguments().get(0).equals(UNKNOWN))
            .findFirst()
            .orElseThrow();
    return List.of(unknown.arguments().get(1).split(", "));
  }
}
