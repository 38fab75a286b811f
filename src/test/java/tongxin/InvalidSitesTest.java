package tongxin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/**
 * Sites with faults and the reports they must give: each fault once, nothing else.
 *
 * <p>{@code src/test/resources/invalid/NAME/} holds a source folder and its expected reports;
 * {@code -Dinvalid.update=true} writes them anew, and the difference is read in git before it is
 * kept. What git or some disk cannot hold is made here.
 */
final class InvalidSitesTest {
  private static final Path SITES = Path.of("src/test/resources/invalid");

  /** Raised by rooms that this test does not reach; the list is to shrink, never to grow. */
  private static final Set<ProblemCode> RAISED_LATER =
      EnumSet.of(
          ProblemCode.STRING_UNKNOWN,
          ProblemCode.PHOTO_BROKEN,
          ProblemCode.PHOTO_UNSUPPORTED,
          ProblemCode.PHOTO_TOO_LARGE,
          ProblemCode.PHOTO_WRONG_EXTENSION,
          ProblemCode.PHOTO_ANIMATED,
          ProblemCode.PHOTO_NOTES_UNREAD,
          ProblemCode.PHOTO_CREDIT_MISSING,
          ProblemCode.PHOTO_ALT_MISSING,
          ProblemCode.PHOTO_PEOPLE_MISSING,
          ProblemCode.DRAWING_SCRIPT,
          ProblemCode.DRAWING_BROKEN,
          ProblemCode.TEMPLATE_FAILED,
          ProblemCode.TEMPLATE_UNUSED,
          ProblemCode.TOOL_FAILED,
          ProblemCode.TOOL_FILE_INVALID,
          ProblemCode.OUT_UNSAFE,
          ProblemCode.OUT_OCCUPIED,
          ProblemCode.DUE_NOT_PUBLISHED);

  @TempDir Path temp;

  static Stream<String> sites() throws IOException {
    try (Stream<Path> folders = Files.list(SITES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theReportIsAsExpected(String name) throws IOException {
    Path site = SITES.resolve(name);
    List<Problem> problems = FaultySite.problems(site);

    for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      String report = FaultySite.report(problems, locale);
      if (Boolean.getBoolean("invalid.update")) {
        Files.writeString(site.resolve("expected." + locale.getLanguage() + ".txt"), report);
      }
      assertThat(report)
          .isEqualTo(Files.readString(site.resolve("expected." + locale.getLanguage() + ".txt")))
          .doesNotContainPattern("\\{\\d}");
    }
    Path json = site.resolve("expected.json");
    if (Files.exists(json)) {
      if (Boolean.getBoolean("invalid.update")) {
        Files.writeString(json, FaultySite.json(problems, Locale.SIMPLIFIED_CHINESE));
      }
      assertThat(FaultySite.json(problems, Locale.SIMPLIFIED_CHINESE))
          .isEqualTo(Files.readString(json));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void everyCodeIsShownBySomeSite() throws IOException {
    EnumSet<ProblemCode> shown = EnumSet.noneOf(ProblemCode.class);
    for (Path site : sites().map(SITES::resolve).toList()) {
      FaultySite.problems(site).forEach(problem -> shown.add(problem.code()));
    }
    for (Path site : List.of(hugeFrontMatter(), clashingNames(), deadLink())) {
      FaultySite.problems(site).forEach(problem -> shown.add(problem.code()));
    }
    EnumSet<ProblemCode> missing = EnumSet.complementOf(shown);

    assertThat(missing).isEqualTo(RAISED_LATER);
  }

  @Test
  void tenMegabytesOfFrontMatterAreOneProblem() throws IOException {
    assertThat(FaultySite.problems(hugeFrontMatter()))
        .extracting(Problem::code, p -> p.location().toString(), Problem::arguments)
        .containsExactly(
            tuple(ProblemCode.FILE_TOO_LARGE, "content/articles/fat.zh.md:2", List.of("3", "2")),
            tuple(ProblemCode.FILE_TOO_LARGE, "content/articles/huge.zh.md", List.of("10", "8")));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void namesThatDifferInCaseOrUnicodeFormAreReportedOnceAtTheFolder() throws IOException {
    assertThat(FaultySite.problems(clashingNames()))
        .extracting(Problem::code, p -> p.location().file(), p -> String.valueOf(p.related()))
        .containsExactly(
            tuple(ProblemCode.NAME_INVALID, "assets/caf\u00e9.txt", "null"),
            tuple(ProblemCode.NAME_CLASH, "assets/caf\u00e9.txt", "assets/caf\u00e9.txt"),
            tuple(ProblemCode.NAME_INVALID, "content/villages/Qingxi", "null"),
            tuple(ProblemCode.NAME_CLASH, "content/villages/qingxi", "content/villages/Qingxi"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void linksThatLeadNowhereOrInACircleAreProblems() throws IOException {
    assertThat(FaultySite.problems(deadLink()))
        .extracting(Problem::code, p -> p.location().toString())
        .containsExactly(
            tuple(ProblemCode.LINK_OUTSIDE, "assets/notes.txt"),
            tuple(ProblemCode.FILE_UNREADABLE, "content/articles/circle"),
            tuple(ProblemCode.FILE_UNREADABLE, "content/articles/lost.zh.md"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void foldersThatEachLinkTwiceToTheNextAreFollowedThreeLinksFar() throws IOException {
    Path site = site("maze");
    Path folders = Files.createDirectories(temp.resolve("folders"));
    for (int i = 0; i < 40; i++) {
      Path folder = Files.createDirectories(folders.resolve("f" + i));
      for (String name : List.of("a", "b")) {
        Files.createSymbolicLink(folder.resolve(name), folders.resolve("f" + (i + 1)));
      }
    }
    Path articles = Files.createDirectories(site.resolve("content/articles"));
    Files.createSymbolicLink(articles.resolve("maze"), folders.resolve("f0"));
    Files.writeString(folders.resolve("f2/tea.zh.md"), "x");
    Files.writeString(folders.resolve("f3/far.zh.md"), "x");

    assertThat(FaultySite.problems(site, List.of(folders)))
        .extracting(Problem::code, p -> p.location().toString())
        .contains(
            tuple(ProblemCode.FRONT_MATTER_MISSING, "content/articles/maze/b/a/tea.zh.md:1:1"),
            tuple(ProblemCode.FILE_UNREADABLE, "content/articles/maze/b/a/b"))
        .filteredOn(problem -> problem.toList().get(0) == ProblemCode.FILE_UNREADABLE)
        .hasSize(8);
  }

  @Test
  void aNameThatGrowsInLowerCaseIsANameLikeAnyOther() throws IOException {
    Path site = site("dotted");
    write(site, "content/articles/\u0130\u0130\u0130\u0130.yml", "x: 1\n");
    write(site, "content/articles/tea.zh.MD.TXT", "x\n");

    assertThat(FaultySite.problems(site))
        .filteredOn(problem -> problem.code() == ProblemCode.FILE_UNEXPECTED)
        .extracting(p -> p.location().file(), Problem::suggestion)
        .containsExactlyInAnyOrder(
            tuple("content/articles/\u0130\u0130\u0130\u0130.yml", null),
            tuple("content/articles/tea.zh.MD.TXT", "tea.zh.md"));
  }

  @Test
  void twentyThousandUnknownTagsAreAsManyProblems() throws IOException {
    Path site = site("tags");
    StringBuilder known = new StringBuilder();
    StringBuilder used =
        new StringBuilder("---\ntitle: 标题\ndate: 2026-03-05\ncolumn: news\ntags:\n");
    for (int i = 0; i < 20_000; i++) {
      used.append("- village-tourism-numbex-").append(i).append('\n');
      if (i < 5_000) {
        known.append("- { id: village-tourism-number-").append(i).append(", name: 甲 }\n");
      }
    }
    write(site, "content/data/tags.yml", known.toString());
    write(site, "content/articles/tea.zh.md", used + "---\n");

    List<Problem> problems = FaultySite.problems(site);

    assertThat(problems).hasSize(20_000);
    assertThat(problems.get(0).suggestion()).isEqualTo("village-tourism-number-0");
    assertThat(problems.get(19_999).suggestion()).isNull();
  }

  private Path site(String name) throws IOException {
    Path site = temp.resolve(name);
    write(site, "content/site.yml", "title: 测试站点\n");
    write(site, "content/data/columns.yml", "- { id: news, name: 要闻 }\n");
    return site;
  }

  private static void write(Path site, String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Path hugeFrontMatter() throws IOException {
    Path site = site("huge");
    String start = "---\ntitle: 标题\ndate: 2026-03-05\ncolumn: news\nsummary: ";
    write(site, "content/articles/huge.zh.md", start + "x".repeat(10 << 20) + "\n---\n");
    write(site, "content/articles/fat.zh.md", start + "x".repeat(3 << 20) + "\n---\n");
    write(
        site,
        "content/articles/good.zh.md",
        """
        ---
        title: 标题
        date: 2026-03-05
        column: news
        ---
        [一](article:huge) [二](article:fat)
        """);
    return site;
  }

  private Path clashingNames() throws IOException {
    Path site = site("clash");
    for (String folder : List.of("Qingxi", "qingxi")) {
      write(site, "content/villages/" + folder + "/village.yml", "brand: 清溪\n");
      write(site, "content/villages/" + folder + "/index.zh.md", "---\ntitle: 清溪\n---\n");
    }
    write(site, "assets/caf\u00e9.txt", "x");
    write(site, "assets/cafe\u0301.txt", "x");
    return site;
  }

  private Path deadLink() throws IOException {
    Path site = site("links");
    Path articles = Files.createDirectories(site.resolve("content/articles"));
    Files.createSymbolicLink(articles.resolve("lost.zh.md"), Path.of("nowhere.md"));
    Files.createSymbolicLink(articles.resolve("circle"), Path.of("."));
    Path secret = Files.writeString(temp.resolve("secret.txt"), "x");
    Files.createSymbolicLink(
        Files.createDirectories(site.resolve("assets")).resolve("notes.txt"), secret);
    return site;
  }
}
