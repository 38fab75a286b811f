package tongxin.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tongxin.asset.AssetCatalog;
import tongxin.asset.AssetReader;
import tongxin.config.Language;
import tongxin.page.plan.PageKind;
import tongxin.page.view.BodyPart;
import tongxin.page.view.View;
import tongxin.problem.Problems;
import tongxin.source.SourceTree;

class TemplatesTest {
  private static final EnumSet<PageKind> NOT_HTML =
      EnumSet.of(
          PageKind.FEED,
          PageKind.FEED_JSON,
          PageKind.APP_MANIFEST,
          PageKind.VERIFICATION,
          PageKind.SERVICE_WORKER,
          PageKind.SITEMAP,
          PageKind.SITEMAP_INDEX,
          PageKind.ROBOTS,
          PageKind.ACCENT);
  private final SourceTree nothing = new SourceTree(List.of(), List.of());
  private final Problems problems = new Problems();
  private final AssetCatalog assets = new AssetReader(file -> List.of()).read(nothing, problems);
  private final TemplateEngine engine =
      new TemplateEngine(nothing, Strings.of(Map.of(), problems), assets, "/base/");

  @TestFactory
  Stream<DynamicTest> everyKindOfPageRendersWithEveryFieldFilled() {
    return eachKind(new SampleViews(true));
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfPageRendersWithHardlyAnyFieldFilled() {
    return eachKind(new SampleViews(false));
  }

  private Stream<DynamicTest> eachKind(SampleViews views) {
    Map<PageKind, View> all = views.all();
    assertThat(all.keySet()).containsAll(List.of(PageKind.values()));
    return all.entrySet().stream()
        .flatMap(
            entry ->
                Language.KNOWN.stream()
                    .map(
                        language ->
                            DynamicTest.dynamicTest(
                                entry.getKey().id() + " " + language,
                                () -> isWellMade(entry.getKey(), entry.getValue(), language))));
  }

  private void isWellMade(PageKind kind, View view, Language language) throws Exception {
    String page = render(kind, view, language);
    assertThat(page).doesNotContain("{{", "{%", "\n\n\n");
    if (NOT_HTML.contains(kind)) {
      if (kind == PageKind.FEED_JSON || kind == PageKind.APP_MANIFEST) {
        assertThat(isJson(page)).as(page).isTrue();
      }
      return;
    }
    assertThat(page).startsWith("<!doctype html>").doesNotContain("<b>text</b>", "&amp;amp;");
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    Document document = Jsoup.parse(page, "", parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(document.select("h1")).hasSizeLessThanOrEqualTo(1);
    assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(document.select("a[href=''], img[src=''], [style='']")).isEmpty();
    assertThat(document.select("[aria-labelledby]"))
        .allSatisfy(
            e -> assertThat(document.getElementById(e.attr("aria-labelledby"))).isNotNull());
    assertThat(document.select("img[loading=lazy]").eachAttr("fetchpriority")).isEmpty();
    assertThat(document.select("img[fetchpriority]")).hasSizeLessThanOrEqualTo(1);
    assertThat(document.select("script:not([src]):not([type='application/ld+json']), [style]"))
        .isEmpty();
    for (Element data : document.select("script[type='application/ld+json']")) {
      assertThat(isJson(data.data())).as(data.data()).isTrue();
    }
  }

  private static boolean isJson(String text) {
    try (JsonParser json = new JsonFactory().createParser(text)) {
      while (json.nextToken() != null) {}
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void aPhotoMadeByAiSaysSoWhereverItIsShown() throws Exception {
    for (PageKind kind :
        List.of(PageKind.ARTICLE, PageKind.GALLERY, PageKind.PHOTO, PageKind.HOME)) {
      Document page = Jsoup.parse(render(kind, sample(kind, true), Language.ZH));
      for (Element picture :
          page.select("figure img[src='/i/a-960.jpg'], .stage img, .story-pic img")) {
        Element around = picture.closest("a, .framed");
        assertThat(around == null ? "" : around.text()).contains("AI生成", "示意图");
      }
    }
  }

  @Test
  void theBodyInAFeedIsEscapedHtml() throws Exception {
    String feed = render(PageKind.FEED, sample(PageKind.FEED, true), Language.EN);
    Document xml = Jsoup.parse(feed, "", Parser.xmlParser());
    Document body = Jsoup.parse(xml.select("entry > content").text());
    assertThat(body.select("p > em").text()).isEqualTo("safe");
    assertThat(body.select("img").attr("alt")).isEqualTo(SampleViews.SHARP);
    assertThat(xml.select("entry > title").text()).isEqualTo(SampleViews.SHARP);
  }

  @Test
  void everyPartOfABodyIsOnThePageAndInTheFeed() throws Exception {
    SampleViews views = new SampleViews(true);
    assertThat(views.body())
        .extracting(part -> (Object) part.getClass())
        .contains((Object[]) BodyPart.class.getPermittedSubclasses());
    String emptyPage = renderPage(views, List.of());
    String emptyFeed = render(PageKind.FEED, views.feed(List.of()), Language.EN);
    for (BodyPart part : views.body()) {
      assertThat(renderPage(views, List.of(part)))
          .as(part.kind())
          .isNotEqualToIgnoringWhitespace(emptyPage);
      assertThat(render(PageKind.FEED, views.feed(List.of(part)), Language.EN))
          .as(part.kind())
          .isNotEqualToIgnoringWhitespace(emptyFeed);
    }
  }

  private String renderPage(SampleViews views, List<BodyPart> body) throws Exception {
    View page = new View.Standing(views.frame(), "Title", "", "", body);
    return render(PageKind.PAGE, page, Language.EN);
  }

  @Test
  void aPublishedPageKnowsNothingOfPreviews() throws Exception {
    String page = render(PageKind.HOME, sample(PageKind.HOME, false), Language.EN);
    assertThat(page).doesNotContainPattern(Pattern.compile("class=\"(preview|state)\""));
  }

  private static View sample(PageKind kind, boolean full) {
    return Objects.requireNonNull(new SampleViews(full).all().get(kind));
  }

  private String render(PageKind kind, View view, Language language) throws Exception {
    Map<String, Object> variables = new HashMap<>(Map.of("view", view));
    for (var part : view.getClass().getRecordComponents()) {
      if (part.getName().equals("frame")) {
        variables.put("frame", part.getAccessor().invoke(view));
      }
    }
    StringWriter out = new StringWriter();
    engine.render(kind.template(), variables, language, out);
    return out.toString();
  }
}
