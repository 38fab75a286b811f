package tongxin.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms (packages), the arrows between them, and what each room alone may import. */
@AnalyzeClasses(packages = "tongxin", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  /** Each room with the rooms that it may use. {@code "*"} is every room but cli and serve. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          entry("problem", Set.of()),
          entry("chinese", Set.of()),
          entry("photo", Set.of()),
          entry("output", Set.of()),
          entry("deploy", Set.of("output")),
          entry("exchange", Set.of("photo", "deploy")),
          entry("targets", Set.of("problem", "config", "source", "deploy")),
          entry("config", Set.of()),
          entry("source", Set.of("problem", "chinese")),
          entry("content", Set.of("problem", "config", "source", "chinese")),
          entry("asset", Set.of("problem", "source")),
          entry("markup", Set.of("problem", "content", "chinese")),
          entry("rules", Set.of("problem", "config", "source", "content", "site")),
          entry("pinyin", Set.of()),
          entry("authoring", Set.of("problem", "config", "source", "content", "pinyin")),
          entry("schema", Set.of("config", "content")),
          entry("hosting", Set.of("config")),
          entry("site", Set.of("problem", "config", "source", "content", "asset")),
          entry("template", Set.of("problem", "config", "source", "content", "asset")),
          entry("search", Set.of("config", "content", "site", "page", "pinyin")),
          entry(
              "page",
              Set.of(
                  "problem", "config", "content", "asset", "site", "photo", "chinese", "pinyin")),
          entry(
              "ledger",
              Set.of("problem", "config", "source", "content", "asset", "site", "page", "output")),
          entry("bake", Set.of("problem", "config", "site", "page", "template")),
          entry(
              "importing",
              Set.of(
                  "problem",
                  "config",
                  "source",
                  "content",
                  "asset",
                  "markup",
                  "authoring",
                  "rules",
                  "site",
                  "photo")),
          entry("pipeline", Set.of("*")),
          entry("doctor", Set.of("*", "pipeline")),
          entry("export", Set.of("*", "pipeline")),
          entry("serve", Set.of("*", "pipeline")),
          entry("epub", Set.of("*", "pipeline")),
          entry("desk", Set.of("*", "pipeline", "serve")),
          entry("watch", Set.of("*", "pipeline", "serve")),
          entry(
              "cli",
              Set.of("*", "pipeline", "doctor", "export", "serve", "watch", "desk", "epub")));

  /** Rooms that have rooms of their own: each of these with those that it may use. */
  private static final Map<String, Map<String, Set<String>>> INNER_ARROWS =
      Map.of(
          "content",
          Map.of(
              "model",
              Set.of(),
              "contract",
              Set.of("model"),
              "slips",
              Set.of(),
              "reading",
              Set.of("model", "contract", "slips")),
          "page",
          Map.of("view", Set.of(), "parts", Set.of("view"), "plan", Set.of("view", "parts")),
          "photo",
          Map.of(
              "file",
              Set.of(),
              "notes",
              Set.of("file"),
              "pixels",
              Set.of("file"),
              "privacy",
              Set.of("file", "notes"),
              "variants",
              Set.of("file", "notes", "pixels")));

  private static final Pattern CODE = Pattern.compile("\\{@code\\s+([a-z]+)}");

  private static final Set<String> ON_TOP =
      Set.of("pipeline", "doctor", "export", "serve", "watch", "desk", "epub", "cli");

  @ArchTest
  static void everyRoomIsOnThePlan(JavaClasses all) {
    Set<String> rooms = all.stream().map(ArchitectureTest::room).collect(Collectors.toSet());
    assertThat(ARROWS.keySet()).containsAll(rooms);
  }

  @ArchTest
  static void arrowsGoOneWay(JavaClasses all) {
    ARROWS.forEach(
        (room, allowed) ->
            noClasses()
                .that(resideInAPackage("tongxin." + room + ".."))
                .should()
                .dependOnClassesThat(inOtherRooms(room, allowed))
                .allowEmptyShould(true)
                .check(all));
  }

  private static DescribedPredicate<JavaClass> inOtherRooms(String own, Set<String> allowed) {
    return DescribedPredicate.describe(
        "are in a room that " + own + " may not use",
        type -> {
          if (!type.getPackageName().startsWith("tongxin.")) {
            return false;
          }
          String room = room(type);
          boolean below = allowed.contains("*") && !ON_TOP.contains(room);
          return !room.equals(own) && !below && !allowed.contains(room);
        });
  }

  private static String room(JavaClass type) {
    String rest = type.getPackageName().substring("tongxin.".length());
    return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
  }

  /** What a room's package-info says of the rooms it uses is what is allowed here. */
  @ArchTest
  static void eachRoomSaysWhatItUses(JavaClasses all) throws IOException {
    for (Map.Entry<String, Set<String>> entry : ARROWS.entrySet()) {
      Path info = Path.of("src/main/java/tongxin", entry.getKey(), "package-info.java");
      if (entry.getValue().contains("*") || !Files.exists(info)) {
        continue;
      }
      String text = Files.readString(info).replaceAll("\\s*\n \\*\\s*", " ");
      Set<String> named = new TreeSet<>();
      Matcher uses = Pattern.compile("\\bUses ([^.]*)\\.").matcher(text);
      assertThat(uses.find()).as(info + ": \"Uses …\"").isTrue();
      CODE.matcher(uses.group(1)).results().forEach(code -> named.add(code.group(1)));
      assertThat(named).as(info.toString()).isEqualTo(new TreeSet<>(entry.getValue()));
    }
  }

  @ArchTest
  static void arrowsWithinARoomGoOneWay(JavaClasses all) {
    INNER_ARROWS.forEach(
        (room, inner) -> {
          Set<String> found =
              all.stream()
                  .filter(type -> !type.getSimpleName().equals("package-info"))
                  .map(JavaClass::getPackageName)
                  .filter(
                      name ->
                          name.equals("tongxin." + room)
                              || name.startsWith("tongxin." + room + "."))
                  .map(name -> name.substring(("tongxin." + room).length()))
                  .map(name -> name.isEmpty() ? name : name.substring(1))
                  .collect(Collectors.toSet());
          assertThat(inner.keySet()).containsAll(found);
          inner.forEach((name, allowed) -> checkInner(all, room, name, inner, allowed));
        });
  }

  private static void checkInner(
      JavaClasses all,
      String room,
      String name,
      Map<String, Set<String>> inner,
      Set<String> allowed) {
    String[] others =
        inner.keySet().stream()
            .filter(other -> !other.equals(name) && !allowed.contains(other))
            .map(other -> "tongxin." + room + "." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that(resideInAPackage("tongxin." + room + "." + name + ".."))
        .should()
        .dependOnClassesThat(resideInAnyPackage(others))
        .allowEmptyShould(true)
        .check(all);
  }

  @ArchTest
  static final ArchRule noRoomsUseEachOther =
      slices().matching("tongxin.(*)..").should().beFreeOfCycles();

  /**
   * What renders asks {@code SiteGraph}, which holds nothing hidden. Only addresses are compared
   * with those of hidden content.
   */
  @ArchTest
  static final ArchRule whatRendersCannotReachHiddenContent =
      noClasses()
          .that(
              resideInAnyPackage(
                  "tongxin.page..", "tongxin.template..", "tongxin.bake..", "tongxin.search.."))
          .and()
          .doNotHaveSimpleName("AddressList")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("tongxin.content.model.Content");

  @ArchTest static final ArchRule jbakeStaysInBake = only("org.jbake..", "bake");
  @ArchTest static final ArchRule commonmarkStaysInMarkup = only("org.commonmark..", "markup");
  @ArchTest static final ArchRule pebbleStaysInTemplate = only("io.pebble..", "template", "bake");

  @ArchTest
  static final ArchRule jsoupStaysInMarkup =
      only("org.jsoup..", "markup", "html", "importing", "export", "epub");

  @ArchTest static final ArchRule yamlStaysInSource = only("org.snakeyaml..", "source");
  @ArchTest static final ArchRule picocliStaysInCli = only("picocli..", "cli");
  @ArchTest static final ArchRule spellingStaysInPinyin = only("com.github.houbb..", "pinyin");
  @ArchTest static final ArchRule sshStaysInDeploy = only("com.jcraft..", "deploy");
  @ArchTest static final ArchRule watcherStaysInServe = only("io.methvin..", "serve");
  @ArchTest static final ArchRule differencesStayInDesk = only("com.github.difflib..", "desk");
  @ArchTest static final ArchRule systemCallsStayInOutput = only("com.sun.jna..", "output");
  @ArchTest static final ArchRule httpServerStaysInServe = only("com.sun.net..", "serve");

  /** HTML and XML are escaped by unbescape alone; CommonMark's bodies by their own writer. */
  @ArchTest
  static final ArchRule oneHtmlEscaper =
      noClasses().should().dependOnClassesThat().haveSimpleName("StringEscapeUtils");

  private static ArchRule only(String library, String... rooms) {
    String[] packages =
        Stream.of(rooms).map(room -> "tongxin." + room + "..").toArray(String[]::new);
    return noClasses()
        .that(DescribedPredicate.not(resideInAnyPackage(packages)))
        .should()
        .dependOnClassesThat(resideInAPackage(library));
  }

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)(\\$.*)?");

  @ArchTest
  static final ArchRule nothingIsTakenFromTheMachineOutsideOfCli =
      noClasses()
          .that()
          .resideOutsideOfPackage("tongxin.cli..")
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(Locale.class, "getDefault", Locale.Category.class)
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Clock.class, "system", ZoneId.class)
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  /** Two texts of a long record would change places without a word from the compiler. */
  @ArchTest
  static void recordsHaveAtMostEightComponents(JavaClasses all) {
    Set<String> longer = new TreeSet<>();
    for (JavaClass type : all) {
      if (type.isRecord() && type.reflect().getRecordComponents().length > 8) {
        longer.add(type.getName().substring("tongxin.".length()));
      }
    }
    assertThat(longer).isEmpty();
  }

  @ArchTest
  static final ArchRule noFormattingByTheMachinesLocale =
      noClasses()
          .should()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase");

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beFinal();

  /** A static list, set or map must be one that cannot be changed. */
  @ArchTest
  static void staticCollectionsAreImmutable(JavaClasses all) throws ReflectiveOperationException {
    Set<String> mutable = new TreeSet<>();
    for (JavaClass type : all) {
      for (var field : type.getFields()) {
        boolean held =
            field.getRawType().isAssignableTo(Iterable.class)
                || field.getRawType().isAssignableTo(Map.class)
                || field.getRawType().getPackageName().startsWith("java.util.concurrent");
        if (field.getModifiers().contains(JavaModifier.STATIC)
            && held
            && !isImmutable(value(type, field.getName()))) {
          mutable.add(field.getFullName());
        }
      }
    }
    assertThat(mutable).isEmpty();
  }

  private static Object value(JavaClass type, String name) throws ReflectiveOperationException {
    java.lang.reflect.Field field = type.reflect().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(null);
  }

  private static boolean isImmutable(Object value) {
    String name = value.getClass().getName();
    return name.startsWith("java.util.ImmutableCollections$")
        || name.startsWith("java.util.Collections$Unmodifiable")
        || name.startsWith("java.util.Collections$Empty")
        || value instanceof Path;
  }

  @ArchTest
  static void everyRoomSaysWhatItIsFor(JavaClasses all) throws IOException {
    Set<String> packages =
        all.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages).isNotEmpty();
    for (String name : packages) {
      Path info = Path.of("src/main/java", name.replace('.', '/')).resolve("package-info.java");
      assertThat(info).exists();
      assertThat(Files.readString(info)).contains("@NullMarked", "/**");
    }
  }
}
