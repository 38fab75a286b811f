package tongxin.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tongxin.config.BuildOptions;
import tongxin.config.Language;
import tongxin.golden.GoldenSite;
import tongxin.pipeline.PlannedSite;
import tongxin.pipeline.SitePlanner;
import tongxin.problem.Problems;
import tongxin.source.Changes;

/** Books keep the rules that epubcheck asks for; see src/docs/decisions/0039-epub.md. */
class BookTest {
  private static final BookChoice VILLAGES = new BookChoice.Villages();

  @TempDir Path temp;

  private PlannedSite site(GoldenSite golden) throws IOException {
    return site(golden, "source");
  }

  private PlannedSite site(GoldenSite golden, String folder) throws IOException {
    Path source = golden.copyTo(temp.resolve(folder));
    BuildOptions options = golden.options(source, source.resolve("public"));
    return new SitePlanner(options).plan(options, Changes.byTime(), new Problems()).orElseThrow();
  }

  private static byte[] bytes(PlannedSite site, BookChoice choice, Language language)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Book.write(site, choice, language, out, new Problems());
    return out.toByteArray();
  }

  private static Map<String, byte[]> files(byte[] book) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static Document xml(byte[] file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
  }

  @Test
  void theTypeComesFirstAndPlain() throws Exception {
    byte[] book = bytes(site(GoldenSite.BILINGUAL), VILLAGES, Language.ZH);

    // Name and content of the first file follow its header of 30 bytes, with nothing between.
    assertThat(new String(book, 30, 28, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/epub+zip");
  }

  @Test
  void whatIsListedIsThereAndEveryChapterIsXml() throws Exception {
    PlannedSite site = site(GoldenSite.BILINGUAL);
    String topic =
        site.graph().standing(tongxin.content.model.LinkKind.TOPIC).keySet().iterator().next();
    for (BookChoice choice : List.of(VILLAGES, new BookChoice.Topic(topic))) {
      for (Language language : List.of(Language.ZH, Language.EN)) {
        Map<String, byte[]> files = files(bytes(site, choice, language));
        NodeList items =
            xml(Objects.requireNonNull(files.get("EPUB/content.opf"))).getElementsByTagName("item");
        assertThat(items.getLength()).isGreaterThan(3);
        for (int i = 0; i < items.getLength(); i++) {
          String file = "EPUB/" + ((Element) items.item(i)).getAttribute("href");
          assertThat(files).containsKey(file);
          if (file.endsWith(".xhtml")) {
            isWellMade(xml(Objects.requireNonNull(files.get(file))), files);
          }
        }
        assertThat(files).hasSize(items.getLength() + 3);
      }
    }
  }

  private static void isWellMade(Document chapter, Map<String, byte[]> files) {
    NodeList all = chapter.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      String src = element.getAttribute("src");
      String href = element.getAttribute("href");
      assertThat(element.getTagName()).isNotIn("script", "nav-item", "form", "svg");
      assertThat(element.getAttribute("style") + element.getAttribute("onclick")).isEmpty();
      if (!src.isEmpty()) {
        assertThat(files).containsKey("EPUB/" + src);
      }
      if (!href.isEmpty() && !href.startsWith("#")) {
        assertThat(href.contains("://") || files.containsKey("EPUB/" + href)).as(href).isTrue();
      }
    }
  }

  @Test
  void nothingHiddenIsInABook() throws Exception {
    PlannedSite site = site(GoldenSite.HIDDEN);
    for (Language language : List.of(Language.ZH, Language.EN)) {
      Map<String, byte[]> files = files(bytes(site, VILLAGES, language));
      assertThat(files.keySet()).anyMatch(name -> name.endsWith("c001.xhtml"));
      files.forEach(
          (name, content) ->
              assertThat(new String(content, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                  .as(name)
                  .doesNotContain("kanari"));
    }
  }

  @Test
  void theSameSiteGivesTheSameBytes() throws Exception {
    byte[] first = bytes(site(GoldenSite.BILINGUAL), VILLAGES, Language.EN);
    byte[] second = bytes(site(GoldenSite.BILINGUAL, "other"), VILLAGES, Language.EN);

    assertThat(second).isEqualTo(first);
  }

  @Test
  void aTopicThatNobodyMaySeeIsNoBook() throws Exception {
    PlannedSite site = site(GoldenSite.HIDDEN);

    assertThat(bytes(site, new BookChoice.Topic("kanari-topic"), Language.ZH)).isEmpty();
  }
}
