package tongxin.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.ledger.LedgerNewsroom.Run;

/** Addresses that were public once keep answering, or somebody decides what they answer. */
final class LedgerTest {
  private static final String ROAD = "/zh/articles/2026/04/road/";
  private static final String ROAD_FILE = "public/zh/articles/2026/04/road/index.html";

  @TempDir Path temp;
  private LedgerNewsroom room;

  @BeforeEach
  void begin() throws IOException {
    room = new LedgerNewsroom(temp);
  }

  @Test
  void aDeploymentNotesEveryAddressWithItsTitle() throws IOException {
    room.publish();

    assertThat(room.ledger())
        .contains("- address: " + ROAD + "\n  title: 修路\n  key: content/articles/road\n")
        .contains("- address: /en/articles/2026/03/tea/\n  title: Spring tea\n")
        .contains("- address: /zh/villages/qingxi/\n  title: 清溪\n  key: village:qingxi\n");
    String sitemap = room.read("public/sitemap.xml");
    assertThat(
            Pattern.compile("<loc>https://example.org([^<]*)</loc>")
                .matcher(sitemap)
                .results()
                .map(loc -> loc.group(1))
                .collect(Collectors.toSet()))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(room.ledger()).contains("- address: " + path + "\n"));
  }

  @Test
  void whatWasNeverPublicIsNotNoted() throws IOException {
    room.article("draft", "zh", "草稿秘密", "date: 2026-04-02\nstatus: draft".replace("status", "x"));
    room.write(
        "content/articles/draft.zh.md",
        "---\ntitle: 草稿秘密\ndate: 2026-04-02\ncolumn: news\nstatus: draft\n---\n正文。\n");
    room.article("later", "zh", "以后的秘密", "date: 2026-04-02\npublish_at: 2027-01-01");
    room.publish();

    assertThat(room.ledger()).doesNotContain("秘密", "draft", "later");
  }

  @Test
  void aDryRunNotesNothing() {
    room.build();
    room.run("deploy", "--dry-run");

    assertThat(room.has("content/data/addresses.yml")).isFalse();
  }

  @Test
  void aSecondDeploymentChangesNothingInTheLedger() throws IOException {
    room.publish();
    String before = room.ledger();
    room.publish();

    assertThat(room.ledger()).isEqualTo(before);
  }

  @Test
  void theLedgerCanBeWrittenWithoutADeployment() throws IOException {
    room.build();
    assertThat(room.run("ledger", "update").status()).isZero();

    assertThat(room.ledger()).contains(ROAD, "/en/about/");
  }

  @Test
  void aDateThatIsCorrectedMovesNoAddress() throws IOException {
    room.publish();
    room.article("tea", "zh", "春茶", "date: 2026-04-01\ntags: [tea]");
    Run run = room.build();

    assertThat(run.status()).isZero();
    assertThat(room.has("public/zh/articles/2026/03/tea/index.html")).isTrue();
    assertThat(room.has("public/zh/articles/2026/04/tea/index.html")).isFalse();
    assertThat(room.read("public/zh/index.html")).contains("/zh/articles/2026/03/tea/");
    assertThat(room.read("public/sitemap.xml")).contains("/zh/articles/2026/03/tea/");
    assertThat(room.read("public/en/articles/2026/03/tea/index.html"))
        .contains("/zh/articles/2026/03/tea/");
  }

  @Test
  void aDateBeforeTheFirstDeploymentMovesTheAddress() throws IOException {
    room.build();
    room.article("tea", "zh", "春茶", "date: 2026-04-01\ntags: [tea]");
    room.build();

    assertThat(room.has("public/zh/articles/2026/04/tea/index.html")).isTrue();
  }

  @Test
  void aRenamedArticleStopsTheBuildAndTheMessageHasTheCommand() throws IOException {
    room.publish();
    String old = room.read(ROAD_FILE);
    room.article("road", "zh", "修路", "date: 2026-04-02\nslug: new-road");

    Run run = room.build();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("error[address-vanished]", "修路")
        .contains("tongxin redirect " + ROAD + " /zh/articles/2026/04/new-road/ --source " + temp)
        .contains("tongxin gone " + ROAD + " --source " + temp + " (with --notice");
    assertThat(room.run("ledger").out())
        .contains("tongxin redirect " + ROAD + " /zh/articles/2026/04/new-road/ --source " + temp);
    assertThat(room.read(ROAD_FILE)).isEqualTo(old);
    Run warned = room.run("build");
    assertThat(warned.status()).isZero();
    assertThat(warned.err()).contains("warning[address-vanished]");

    assertThat(room.run("redirect", ROAD, "/zh/articles/2026/04/new-road/").status()).isZero();
    assertThat(room.build().status()).isZero();
    assertThat(room.read(ROAD_FILE)).contains("url=/zh/articles/2026/04/new-road/\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "redirect",
        "redirect --yes",
        "redirect /zh/articles/2026/04/road/",
        "redirect content/articles/road",
        "redirect road",
        "redirect 修路",
        "redirect 修路 new-road-file",
        "redirect 修路 article:new-road",
        "redirect https://example.org/zh/articles/2026/04/road/ /zh/articles/2026/04/new-road",
      })
  void anAddressIsFoundByKeyAndTitle(String command) throws IOException {
    room.publish();
    room.delete("content/articles/road.zh.md");
    room.article("new-road-file", "zh", "修路", "date: 2026-04-02\nslug: new-road");
    if (command.equals("redirect")) {
      System.setIn(new java.io.ByteArrayInputStream(new byte[] {10}));
    }
    Run run = room.run(command.split(" "));

    assertThat(run.status()).as(run.toString()).isZero();
    assertThat(room.build().status()).isZero();
    assertThat(room.read(ROAD_FILE)).contains("url=/zh/articles/2026/04/new-road/\"");
  }

  @Test
  void bothLanguagesOfAnArticleAreLedOnByItsKey() throws IOException {
    room.publish();
    room.article("tea", "zh", "春茶", "date: 2026-03-31\nslug: cha");
    room.article("tea", "en", "Spring tea", "date: 2026-03-31\nslug: cha");
    assertThat(room.run("redirect", "content/articles/tea").status()).isZero();

    assertThat(room.build().status()).isZero();
    assertThat(room.read("public/zh/articles/2026/03/tea/index.html"))
        .contains("=/zh/articles/2026/03/cha/");
    assertThat(room.read("public/en/articles/2026/03/tea/index.html"))
        .contains("=/en/articles/2026/03/cha/");
  }

  @ParameterizedTest
  @CsvSource({
    "content/articles/road.zh.md, /zh/articles/2026/04/road/",
    "content/articles/tea.en.md, /en/articles/2026/03/tea/",
    "content/villages/qingxi/village.yml, /zh/villages/qingxi/",
    "content/pages/about.zh.md, /zh/about/",
  })
  void whatIsDeletedStopsTheBuild(String file, String address) throws IOException {
    room.publish();
    room.delete(file);
    Run run = room.build();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[address-vanished]", address);
    assertThat(room.run("gone", address).status()).isZero();
  }

  @Test
  void whatIsWithdrawnStopsTheBuild() throws IOException {
    room.publish();
    room.write(
        "content/articles/road.zh.md",
        room.read("content/articles/road.zh.md").replace("published", "draft"));

    Run run = room.build();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("its content is not public any more");
    assertThat(room.has(ROAD_FILE)).isTrue();
    room.run("gone", ROAD);
    assertThat(room.build().status()).isZero();
    assertThat(room.has(ROAD_FILE)).isFalse();
  }

  @Test
  void whatHasExpiredGoesWithoutADecision() throws IOException {
    room.article("road", "zh", "修路", "date: 2026-04-02\nexpires_at: 2026-12-01");
    room.publish();
    room.at("2026-12-02T00:00:00Z");
    Run run = room.build();

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(room.has(ROAD_FILE)).isFalse();
  }

  @Test
  void anExpiryGetsThroughThoughAnAddressVanishes() throws IOException {
    room.article("road", "zh", "修路", "date: 2026-04-02\nexpires_at: 2026-12-01");
    room.publish();
    room.at("2026-12-02T00:00:00Z");
    room.article("tea", "zh", "春茶", "date: 2026-03-31\nslug: cha");
    Run run = room.build();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[address-vanished]");
    assertThat(room.has(ROAD_FILE)).isFalse();
  }

  @Test
  void listsThatBecomeEmptyOrShorterLeadToWhatIsAbove() throws IOException {
    room.publish();
    assertThat(room.has("public/zh/tags/tea/index.html")).isTrue();
    room.article("tea", "zh", "春茶", "date: 2026-03-31");
    room.article("tea", "en", "Spring tea", "date: 2026-03-31");
    Run run = room.build();

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(room.read("public/zh/tags/tea/index.html")).contains("url=/zh/\"");
  }

  @Test
  void aNoticeIsInBothLanguagesAndSaysTheTitleOnlyWhereAsked() throws IOException {
    room.publish();
    room.delete("content/articles/road.zh.md");
    room.run("gone", "修路", "--notice", "--note-zh", "事实有误。", "--note-en", "A mistake.");
    assertThat(room.build().status()).isZero();

    assertThat(room.read(ROAD_FILE))
        .contains("更正与撤稿", "这一页已撤下", "Corrections and retractions", "事实有误。", "A mistake.")
        .contains("noindex")
        .doesNotContain("修路");
    room.run("gone", ROAD, "--show-title");
    room.build();
    assertThat(room.read(ROAD_FILE)).contains("修路").doesNotContain("事实有误");
  }

  @Test
  void aTitleThatWasTakenDownLeaksNowhere() throws IOException {
    room.publish();
    room.delete("content/articles/road.zh.md");
    room.run("gone", ROAD, "--notice");
    room.build();

    try (var files = java.nio.file.Files.walk(temp.resolve("public"))) {
      for (Path file : files.filter(java.nio.file.Files::isRegularFile).toList()) {
        assertThat(
                new String(
                    java.nio.file.Files.readAllBytes(file),
                    java.nio.charset.StandardCharsets.UTF_8))
            .as(file.toString())
            .doesNotContain("修路");
      }
    }
  }

  @Test
  void chainsLeadToTheirEndAndCirclesAreRefused() throws IOException {
    room.publish();
    assertThat(room.run("redirect", "/a.html", ROAD).status()).isZero();
    assertThat(room.run("redirect", "/b/", "/a.html").status()).isZero();
    assertThat(room.ledger()).contains("- address: /b/\n  redirect: " + ROAD + "\n");
    room.article("road", "zh", "修路", "date: 2026-04-02\nslug: new-road");
    room.run("redirect", "修路");
    assertThat(room.build().status()).isZero();

    assertThat(room.read("public/a.html")).contains("url=/zh/articles/2026/04/new-road/\"");
    assertThat(room.read("public/b/index.html")).contains("url=/zh/articles/2026/04/new-road/\"");
    Run circle = room.run("redirect", "/c.html", "/c.html");
    assertThat(circle.status()).isEqualTo(1);
    assertThat(circle.err()).contains("circle");
  }

  @Test
  void anOldAddressMayBeOfAnotherHostInChineseOrWithAQuery() throws IOException {
    room.publish();
    room.run("redirect", "https://old.example.net/旧闻/1.html", "village:qingxi");
    room.run("redirect", "/旧/", ROAD);
    room.run("redirect", "/show.php?id=12", ROAD);
    assertThat(room.build().status()).isZero();

    assertThat(room.read("public/旧/index.html")).contains("url=" + ROAD);
    assertThat(room.read("public/旧闻/1.html")).contains("url=/zh/villages/qingxi/");
    assertThat(room.ledger()).contains("- address: /show.php?id=12\n");
  }

  @Test
  void theHomePageOfAnotherHostLeadsOnAndOurOwnStays() throws IOException {
    room.publish();
    String home = room.read("public/index.html");
    for (String old : List.of("http://old.example.net", "https://m.example.net/")) {
      assertThat(room.run("redirect", old, "/zh/").status()).as(old).isZero();
    }
    assertThat(room.build().status()).isZero();

    assertThat(room.read("public/index.html")).isEqualTo(home);
    assertThat(room.run("host", "nginx").out())
        .containsPattern(
            "server_name old.example.net;\\s+location = \"/\" \\{ return 301 \"https:");
    assertThat(room.run("host", "caddy").out()).contains("m.example.net {");
  }

  @Test
  void aPageIsNeverLedAwayFrom() throws IOException {
    room.publish();
    Run run = room.run("redirect", ROAD, "/zh/");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("There is a page at " + ROAD);
  }

  @Test
  void aPlaceThatDoesNotExistIsRefused() throws IOException {
    room.publish();
    String before = room.ledger();
    assertThat(room.run("redirect", "/old/", "/zh/articles/2026/04/raod/").err())
        .contains("Did you mean " + ROAD);
    assertThat(room.ledger()).isEqualTo(before);
  }
}
