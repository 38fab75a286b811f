package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** Videos and sounds in texts: own files, and cards that lead elsewhere. */
final class MediaTest {
  private static final String FOLDER = "content/articles/2026/film/";
  private static final String ADDRESS = "zh/articles/2026/11/film/";

  @TempDir Path temp;

  @Test
  void aVideoIsPlayedFromTheSiteItselfWithPosterAndCaptions() throws IOException {
    ChangedSite site =
        article(
            "{{< video file=\"clip.mp4\" caption=\"溪水\" poster=\"/pictures/cover.png\""
                + " captions=\"clip.en.vtt\" credit=\"记者甲\" >}}");
    clip(site, "clip.mp4", "");
    site.write(FOLDER + "clip.en.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nWater\n");
    Document page = site.build().page(ADDRESS);
    Element video = Objects.requireNonNull(page.select("figure.media video").first());

    assertThat(video.attributes().asList().toString()).contains("controls", "poster=");
    assertThat(video.attr("preload")).isEqualTo("none");
    assertThat(video.hasAttr("autoplay")).isFalse();
    assertThat(video.select("source").attr("type")).isEqualTo("video/mp4");
    assertThat(site.files()).contains(video.select("source").attr("src").substring(1));
    assertThat(video.select("track").attr("srclang")).isEqualTo("en");
    assertThat(site.files()).contains(video.select("track").attr("src").substring(1));
    assertThat(page.select("figure.media figcaption").text()).contains("溪水", "记者甲");
  }

  @Test
  void aSoundIsPlayedToo() throws IOException {
    ChangedSite site = article("{{< audio \"song.mp3\" title=\"山歌\" >}}");
    Files.write(site.source().resolve(FOLDER + "song.mp3"), new byte[200]);
    Document page = site.build().page(ADDRESS);

    assertThat(page.select("figure.media audio source").attr("type")).isEqualTo("audio/mpeg");
    assertThat(page.select("figure.media").text()).contains("山歌");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.bilibili.com/video/BV1xx411c7mD/?p=2, 哔哩哔哩",
    "http://m.bilibili.com/video/BV1xx411c7mD, 哔哩哔哩",
    "https://b23.tv/abc, 哔哩哔哩",
    "https://v.qq.com/x/page/a0123456789.html, 腾讯视频",
    "https://www.youtube.com/watch?v=abcdefghijk, YouTube",
    "https://youtu.be/abcdefghijk, YouTube"
  })
  void aVideoElsewhereIsACardThatAsksNothingOfThatSite(String address, String name)
      throws IOException {
    Document page =
        article("{{< video url=\"" + address + "\" title=\"一条溪\" >}}").build().page(ADDRESS);
    Element card = Objects.requireNonNull(page.select(".web-video a").first());

    assertThat(card.attr("href")).isEqualTo(address.replace("http:", "https:"));
    assertThat(card.attr("rel")).contains("noopener", "noreferrer");
    assertThat(card.text()).contains("一条溪", name);
    assertThat(page.select("iframe, embed, object, video, [src*='//'], link[rel=preconnect]"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/video/1",
        "https://bilibili.com.evil.example/video/BV1",
        "https://notbilibili.com/video/BV1",
        "https://user@v.qq.com/x",
        "https://www.youtube.com/",
        "ftp://v.qq.com/x/page/a.html"
      })
  void anyOtherAddressIsAProblem(String address) throws IOException {
    assertThat(article("{{< video url=\"" + address + "\" >}}").problems())
        .extracting(Problem::code)
        .contains(ProblemCode.MEDIA_HOST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{< video >}} | SHORTCODE_INVALID",
        "{{< video file=\"clip.mp4\" url=\"https://youtu.be/abc\" >}} | SHORTCODE_INVALID",
        "{{< video file=\"none.mp4\" >}} | FILE_MISSING",
        "{{< video file=\"clip.mov\" >}} | MEDIA_TYPE",
        "{{< audio file=\"clip.mp4\" >}} | MEDIA_TYPE",
        "{{< video file=\"clip.mp4\" captions=\"clip.mov\" >}} | MEDIA_TYPE",
        "{{< video file=\"clip.mp4\" poster=\"none.jpg\" >}} | PHOTO_MISSING",
        "{{< video \"https://example.org/a.mp4\" >}} | MEDIA_HOST"
      })
  void aFaultIsNamed(String shortcode, ProblemCode code) throws IOException {
    ChangedSite site = article(shortcode);
    clip(site, "clip.mp4", "");
    clip(site, "clip.mov", "");

    assertThat(site.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::code)
        .containsExactly(code);
  }

  @Test
  void aFileAboveTheLimitOfTheSettingsIsRefused() throws IOException {
    ChangedSite site = article("{{< audio \"song.mp3\" >}}");
    Files.write(site.source().resolve(FOLDER + "song.mp3"), new byte[1_000_001]);
    assertThat(site.problems()).noneMatch(Problem::isError);

    site.append("content/site.yml", "max_media_megabytes: 1\n");
    assertThat(site.problems())
        .filteredOn(Problem::isError)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.MEDIA_TOO_LARGE);
              assertThat(problem.arguments()).containsExactly("song.mp3", "1.1", "1");
            });
  }

  @Test
  void aVideoThatTellsWhereItWasTakenIsRefused() throws IOException {
    ChangedSite site = article("{{< video \"clip.mp4\" >}}");
    clip(site, "clip.mp4", "+32.6300+110.7900/");

    assertThat(site.problems()).extracting(Problem::code).contains(ProblemCode.FILE_POSITION);
  }

  private ChangedSite article(String shortcode) throws IOException {
    return new ChangedSite(temp)
        .write(
            FOLDER + "index.zh.md",
            "---\ntitle: 片子\ndate: 2026-11-01 08:00\ncolumn: news\nstatus: published\n---\n正文。\n\n"
                + shortcode
                + "\n");
  }

  /** A file of boxes (ISO/IEC 14496-12), with a position as telephones write it. */
  private static void clip(ChangedSite site, String name, String position) throws IOException {
    byte[] place = position.getBytes(StandardCharsets.US_ASCII);
    byte[] text = new byte[place.length + 4];
    ByteBuffer.wrap(text).putShort((short) place.length).putShort((short) 0x15c7).put(place);
    byte[] inner = position.isEmpty() ? new byte[0] : box("udta", box("\u00a9xyz", text));
    byte[] type = box("ftyp", "isom\0\0\2\0isomiso2".getBytes(StandardCharsets.ISO_8859_1));
    byte[] movie = box("moov", inner);
    byte[] all = ByteBuffer.allocate(type.length + movie.length).put(type).put(movie).array();
    Files.write(site.source().resolve(FOLDER + name), all);
  }

  private static byte[] box(String name, byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .putInt(8 + content.length)
        .put(name.getBytes(StandardCharsets.ISO_8859_1))
        .put(content)
        .array();
  }
}
