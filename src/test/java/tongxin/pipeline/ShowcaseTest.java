package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a village's page shows of what its file says. */
final class ShowcaseTest {
  private static final String VILLAGE = "content/villages/village-a/village.yml";

  private static final String PUBLISHED = "status: published\naliases: [/villages/village.php]\n";

  @TempDir Path temp;

  @Test
  void aVillageOfWhichHardlyAnythingIsKnownSaysNothingOfWhatIsMissing() throws IOException {
    ChangedSite site = new ChangedSite(temp);
    site.write(VILLAGE, "brand: { zh: 田园沙沟, en: Pastoral Shagou }\n" + PUBLISHED);
    Files.deleteIfExists(site.source().resolve("content/villages/village-a/index.zh.md"));
    Document page = site.build().page("zh/villages/village-a/");

    assertThat(page.select(".pending, .key-figures, .features, .produce, .visit")).isEmpty();
    assertThat(page.select("table, .side")).isEmpty();
    assertThat(site.page("zh/villages/village-b/").select("article > .section")).isEmpty();
    assertThat(page.text()).doesNotContain("待编辑部补充", "null");
    assertThat(page.select(".other-names [lang='zh-Latn-pinyin']").text())
        .isEqualTo("Tián Yuán Shā Gōu");
    assertThat(page.select(".other-names [lang=en]").text()).isEqualTo("Pastoral Shagou");
  }

  @Test
  void everythingIsShownInTheOrderThatCarries() throws IOException {
    Document page = full().page("en/villages/village-a/");

    assertThat(page.select("main [class]").eachAttr("class").stream().filter(ORDER::contains))
        .containsSubsequence(ORDER);
    assertThat(page.select(".other-names").text()).isEqualTo("田园沙沟 Tiányuán Shāgōu");
    assertThat(page.select(".key-figures dd")).hasSize(3);
    assertThat(page.select(".features h3").eachText()).containsExactly("Stream", "A path");
    assertThat(page.select(".features .pictured img")).hasSize(1);
  }

  private static final List<String> ORDER =
      List.of("other-names", "tagline", "wrap key-figures", "told", "features", "produce", "visit");

  @Test
  void aSeasonIsAPictureWithWords() throws IOException {
    Document page = full().page("zh/villages/village-a/");

    Element strip = Objects.requireNonNull(page.selectFirst(".produce svg"));
    assertThat(strip.attr("aria-label")).isEqualTo("11月至次年1月");
    assertThat(strip.select("rect")).hasSize(12);
    assertThat(strip.select("rect.on")).hasSize(3);
    assertThat(page.select(".season p").text()).contains("11月至次年1月");
  }

  @Test
  void aVisitHasNumbersToDialAndMapsToOpenAndLoadsNothing() throws IOException {
    Document page = full().page("en/villages/village-a/");

    assertThat(page.select(".visit a[href^='tel:']").eachAttr("href"))
        .containsExactly("tel:+867190000000", "tel:12345");
    assertThat(page.select(".maps a").eachAttr("href"))
        .satisfiesExactly(
            amap -> assertThat(amap).startsWith("https://uri.amap.com/marker?position=110.2,32.5"),
            baidu -> assertThat(baidu).startsWith("https://api.map.baidu.com/marker?location=32.5"),
            apple -> assertThat(apple).startsWith("https://maps.apple.com/?ll=32.5,110.2"));
    assertThat(page.select(".maps a")).allMatch(a -> a.attr("rel").contains("noopener"));
    assertThat(page.select("[src*='//'], iframe, link[href*='map']")).isEmpty();
  }

  @Test
  void eachPhotoOfAVillageHasItsOwnPageWithCaptionAndCredit() throws IOException {
    ChangedSite site = full();
    Document village = site.page("zh/villages/village-a/");

    assertThat(village.select(".told figcaption")).isNotEmpty();
    for (String address : village.select(".told figure > a").eachAttr("href")) {
      Document photo = site.page(address.substring(1));
      assertThat(photo.select(".stage img")).hasSize(1);
      assertThat(photo.select(".crumbs a").eachAttr("href"))
          .contains("/zh/villages/village-a/")
          .contains("/zh/villages/");
    }
  }

  private ChangedSite full() throws IOException {
    ChangedSite site = new ChangedSite(temp);
    return site.write(
            VILLAGE,
            """
            brand: { zh: 田园沙沟, en: Pastoral Shagou }
            pinyin: Tiányuán Shāgōu
            tagline: { zh: 溪, en: A stream }
            coordinates: { crs: GCJ02, lat: 32.5, lon: 110.2 }
            how_to_get_there: { zh: 坐车, en: By bus }
            opening: { zh: 全天, en: Always }
            telephone: ["0719-0000000", "12345"]
            highlights:
              - { title: { zh: 溪, en: Stream }, text: { zh: 水, en: Water }, picture: b.jpg }
              - { zh: 路, en: A path }
            produce:
              - { name: { zh: 橘, en: Oranges }, months: 11-1 }
            facts:
              - { label: { zh: 人口, en: Population }, value: 10, unit: people }
              - { label: { zh: 海拔, en: Elevation }, value: 420, unit: m }
              - { label: { zh: 户数, en: Households }, value: 5, unit: households }
            """
                + PUBLISHED)
        .build();
  }
}
