package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.bake.CompiledPage;
import tongxin.config.BuildOptions;
import tongxin.golden.GoldenSite;
import tongxin.golden.Output;
import tongxin.page.plan.Page;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.source.Changes;

/** The law of exactness: what is made again after an edit is what a new start would make. */
final class SitePlannerTest {
  /** How many sequences of edits each seed stands for. */
  private static final int SEQUENCES = Integer.getInteger("tongxin.sequences", 25);

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void afterAnyEditsOfAGoldenSiteEveryPageIsWhatACleanStartGives(long seed) throws IOException {
    afterAnyEditsEveryPageIsWhatACleanStartGives(seed, 0);
  }

  @Test
  void afterAnyEditsOfASmallCorpusEveryPageIsWhatACleanStartGives() throws IOException {
    afterAnyEditsEveryPageIsWhatACleanStartGives(3, 20);
  }

  private void afterAnyEditsEveryPageIsWhatACleanStartGives(long seed, int articles)
      throws IOException {
    Path original = GoldenSite.BILINGUAL.copyTo(temp.resolve("original"));
    Path source = GoldenSite.BILINGUAL.copyTo(temp.resolve("source"));
    for (int i = 0; i < articles; i++) {
      RandomEditor.writeBoth(original, i);
      RandomEditor.writeBoth(source, i);
    }
    BuildOptions now = BuildOptions.of(source, temp, GoldenSite.NOW);
    BuildOptions later = now.at(GoldenSite.NOW.plus(40, ChronoUnit.DAYS));
    List<BuildOptions> views =
        List.of(now.forPreview(), now.forPreview(), now.forPreview(), now, later);
    BuildOptions options = now.forPreview();
    RandomEditor newsroom = new RandomEditor(source, original, seed);
    Random random = new Random(seed);
    SitePlanner planner = new SitePlanner(source);
    planner.plan(options, Changes.byTime(), new Problems());
    List<String> done = new ArrayList<>();
    int shown = 0;
    boolean broken = false;
    for (int i = 1; i <= SEQUENCES; i++) {
      // Mostly a mistake is mended before the next: else the site would only ever decay.
      if (broken && random.nextInt(4) > 0) {
        newsroom.restore();
        done.clear();
      }
      for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
        done.add(newsroom.edit());
      }
      if (random.nextInt(3) == 0) {
        options = views.get(random.nextInt(views.size()));
      }
      Set<Path> touched = newsroom.touched();
      Changes changes = random.nextBoolean() ? Changes.of(touched) : Changes.byTime();
      Made again = made(planner, options, changes);
      Made clean = made(new SitePlanner(source), options, Changes.byTime());
      String story = "seed " + seed + ", sequence " + i + ":\n" + String.join("\n", done);
      assertThat(again.problems).as(story).isEqualTo(clean.problems);
      assertThat(again.pages.keySet()).as(story).isEqualTo(clean.pages.keySet());
      again.pages.forEach(
          (file, text) ->
              assertThat(text).as(story + "\n" + file).isEqualTo(clean.pages.get(file)));
      broken = again.pages.isEmpty();
      shown += broken ? 0 : 1;
    }
    // A test of sites that cannot be shown would prove little.
    assertThat(shown).isGreaterThan(SEQUENCES / 4);
  }

  /** What there is to see of a site. */
  private record Made(List<Problem> problems, Map<String, String> pages) {}

  private static Made made(SitePlanner planner, BuildOptions options, Changes changes)
      throws IOException {
    Problems problems = new Problems();
    Optional<PlannedSite> site = planner.plan(options, changes, problems);
    Map<String, String> pages = new TreeMap<>();
    site.ifPresent(
        s -> s.pages().forEach(page -> pages.put(page.route().file(), text(s, page, problems))));
    return new Made(problems.sorted(), pages);
  }

  private static String text(PlannedSite site, Page page, Problems problems) {
    CompiledPage compiled = site.compile(page, problems);
    return compiled == null ? "" : new String(site.finish(compiled), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("tongxin.golden.GoldenSite#all")
  void aPageMadeAloneIsByteForByteThatOfABuild(GoldenSite golden) throws IOException {
    Output built = golden.output();
    Path source = golden.source();
    BuildOptions options = golden.options(source, temp.resolve("out"));
    PlannedSite site =
        new SitePlanner(source).plan(options, Changes.byTime(), new Problems()).orElseThrow();

    assertThat(site.pages()).hasSizeGreaterThan(5);
    for (Page page : site.pages()) {
      assertThat(text(site, page, new Problems())).isEqualTo(built.text(page.route().file()));
    }
  }

  @Test
  void aSecondWriteWithinOneTickOfTheDisksClockIsSeen() throws IOException {
    Path source = GoldenSite.MINIMAL.copyTo(temp.resolve("source"));
    BuildOptions options = BuildOptions.of(source, temp, GoldenSite.NOW);
    Path article = source.resolve("content/articles/first.zh.md");
    FileTime time = Files.getLastModifiedTime(article);
    SitePlanner planner = new SitePlanner(source);
    Made before = made(planner, options, Changes.byTime());
    String text = Files.readString(article);
    String title = text.replaceFirst("(?s).*?title: (\\S).*", "$1");

    Files.writeString(article, text.replaceFirst("title: \\S", "title: 改"));
    Files.setLastModifiedTime(article, time);
    Made after = made(planner, options, Changes.of(Set.of(article)));

    assertThat("改".length()).isEqualTo(title.length());
    assertThat(after.pages).isNotEqualTo(before.pages);
    assertThat(Objects.requireNonNull(after.pages.get("zh/index.html"))).contains("改");
  }

  @Test
  void aChangeThatNoPageDependsOnChangesNoPage() throws IOException {
    Path source = GoldenSite.MINIMAL.copyTo(temp.resolve("source"));
    BuildOptions options = BuildOptions.of(source, temp, GoldenSite.NOW);
    SitePlanner planner = new SitePlanner(source);
    Made before = made(planner, options, Changes.byTime());
    Path note = source.resolve("templates/unused.peb");
    Files.createDirectories(source.resolve("templates"));
    Files.writeString(note, "nothing");

    assertThat(made(planner, options, Changes.of(Set.of(note)))).isEqualTo(before);
  }

  @Test
  void templatesAreCompiledOnceAsLongAsTheyStayTheSame() throws IOException {
    Path source = GoldenSite.MINIMAL.copyTo(temp.resolve("source"));
    BuildOptions options = BuildOptions.of(source, temp, GoldenSite.NOW);
    SitePlanner planner = new SitePlanner(source);
    PlannedSite first = planner.plan(options, Changes.byTime(), new Problems()).orElseThrow();
    PlannedSite second = planner.plan(options, Changes.byTime(), new Problems()).orElseThrow();

    assertThat(second.templates()).isSameAs(first.templates());
  }

  @Test
  void aBrokenTemplateThatIsNotAskedForIsAProblemAllTheSame() throws IOException {
    Path source = GoldenSite.MINIMAL.copyTo(temp.resolve("source"));
    Files.createDirectories(source.resolve("templates"));
    Files.writeString(source.resolve("templates/unused.peb"), "line\n{% if %}");
    Problems problems = new Problems();

    assertThat(
            new SitePlanner(source)
                .plan(BuildOptions.of(source, temp, GoldenSite.NOW), Changes.byTime(), problems))
        .isEmpty();
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).location().toString()).startsWith("templates/unused.peb:2");
  }
}
