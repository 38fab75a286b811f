package tongxin.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Pages, feeds and sitemaps keep to their standards. */
final class ValidOutputTest {
  private static final String ALL = "tongxin.golden.GoldenSite#all";
  private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

  @ParameterizedTest
  @MethodSource(ALL)
  void everyPageIsValidForTheNuHtmlChecker(GoldenSite site) throws Exception {
    Output output = site.output();
    Map<String, String> pages = new TreeMap<>();
    output.paths(".html").forEach(path -> pages.put(path, output.text(path)));

    assertThat(pages).isNotEmpty();
    assertThat(htmlFaults(pages)).isEmpty();
  }

  @Test
  void theNuHtmlCheckerIsAtWork() throws Exception {
    String page = "<!doctype html><html lang=en><title>x</title><p><img src=a>";
    assertThat(htmlFaults(Map.of("bad.html", page))).hasSize(1);
  }

  private static List<String> htmlFaults(Map<String, String> pages) throws Exception {
    Faults faults = new Faults();
    FutureTask<Void> work =
        new FutureTask<>(
            () -> {
              SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, true);
              checker.setUpMainSchema(HTML, faults);
              checker.setUpValidatorAndParsers(faults, false, false);
              for (Map.Entry<String, String> page : pages.entrySet()) {
                faults.file = page.getKey();
                checker.checkHtmlInputSource(new InputSource(new StringReader(page.getValue())));
              }
              return null;
            });
    // The checker's grammar is read by a deep recursion.
    new Thread(null, work, "nu", 64 << 20).start();
    work.get();
    return faults.found;
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void everyFeedIsValidByRfc4287(GoldenSite site) throws Exception {
    Output output = site.output();
    assertThat(output.paths("feed.xml")).isNotEmpty();
    for (String path : output.paths("feed.xml")) {
      assertThat(feedFaults(output.text(path))).as(path).isEmpty();
    }
  }

  @Test
  void aFeedWithoutAnIdIsNotValid() throws Exception {
    String feed =
        GoldenSite.MINIMAL.output().text("zh/feed.xml").replaceFirst("(?s)<id>.*?</id>", "");
    assertThat(feedFaults(feed)).isNotEmpty();
  }

  private static List<String> feedFaults(String feed) throws IOException, SAXException {
    Faults faults = new Faults();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, faults);
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    String schema = Path.of("src/test/resources/schema/atom.rnc").toUri().toString();
    assertThat(driver.loadSchema(ValidationDriver.uriOrFileInputSource(schema))).isTrue();
    driver.validate(new InputSource(new StringReader(feed)));
    return faults.found;
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theSitemapIsValidBySitemapsOrg(GoldenSite site) throws Exception {
    String sitemap = site.output().text("sitemap.xml");
    sitemapSchema().newValidator().validate(new StreamSource(new StringReader(sitemap)));
    assertThat(sitemap.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(50 << 20);
  }

  private static Schema sitemapSchema() throws SAXException {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/schema/sitemap.xsd").toFile());
  }

  /** What a checker has found. */
  private static final class Faults implements ErrorHandler {
    private final List<String> found = new ArrayList<>();
    private String file = "";

    @Override
    public void warning(SAXParseException fault) {}

    @Override
    public void error(SAXParseException fault) {
      found.add(file + ":" + fault.getLineNumber() + ": " + fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) {
      error(fault);
    }
  }
}
