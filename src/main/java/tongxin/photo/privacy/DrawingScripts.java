package tongxin.photo.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks for what a browser would run in an SVG drawing that is opened by itself: scripts, event
 * handlers, addresses with {@code javascript:}, HTML inside, style sheets that may be programs (SVG
 * 2, chapters 3.9 and 15). Entities and default attributes of the file's own DTD are looked
 * through; nothing outside the file is read.
 */
public final class DrawingScripts {
  private static final Set<String> ELEMENTS =
      Set.of("script", "foreignobject", "iframe", "embed", "object", "handler", "listener");

  private static final String HTML = "http://www.w3.org/1999/xhtml";

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "from", "to", "by", "values", "action", "formaction");

  private static final Set<String> ANIMATIONS =
      Set.of("set", "animate", "animatemotion", "animatetransform", "animatecolor");

  /** Browsers drop blanks and control characters before they look at the scheme. */
  private static final Pattern IGNORED = Pattern.compile("[\\x00-\\x20\\x7F]");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:java|vb|live)script:.*|data:(?!image/(?:png|jpeg|gif|webp|avif)[;,]).*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STYLE =
      Pattern.compile(
          "(?:java|vb)script:|-moz-binding|behavior:|expression\\(", Pattern.CASE_INSENSITIVE);

  private DrawingScripts() {}

  /**
   * What was found first.
   *
   * @param line from 1; 0 where it is not known
   * @param what the element, attribute or instruction as in the file; empty where the file is no
   *     well-formed XML
   */
  public record Found(int line, String what) {}

  /** Looks through a file; nothing where it holds drawings alone. */
  public static Optional<Found> in(Path file) throws IOException {
    Search search = new Search();
    try (InputStream in = Files.newInputStream(file)) {
      parser().parse(new InputSource(in), search);
    } catch (Search.Hit hit) {
      return Optional.of(hit.found);
    } catch (SAXParseException e) {
      return Optional.of(new Found(Math.max(0, e.getLineNumber()), ""));
    } catch (SAXException e) {
      return Optional.of(new Found(0, ""));
    }
    return Optional.empty();
  }

  private static SAXParser parser() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory.newSAXParser();
    } catch (ParserConfigurationException e) {
      // Every JDK's own parser has these.
      throw new IllegalStateException(e);
    }
  }

  private static final class Search extends DefaultHandler {
    private @Nullable Locator locator;
    private final StringBuilder style = new StringBuilder();
    private boolean inStyle;

    /** Ends the search. */
    private static final class Hit extends SAXException {
      private static final long serialVersionUID = 1L;
      private final transient Found found;

      Hit(Found found) {
        this.found = found;
      }
    }

    @Override
    public void setDocumentLocator(Locator locator) {
      this.locator = locator;
    }

    @Override
    public InputSource resolveEntity(@Nullable String publicId, String systemId) {
      return new InputSource(new StringReader(""));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
      if (target.equalsIgnoreCase("xml-stylesheet")) {
        throw hit("<?" + target);
      }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      String element = local.toLowerCase(Locale.ROOT);
      if (ELEMENTS.contains(element) || uri.equals(HTML)) {
        throw hit("<" + name + ">");
      }
      inStyle = element.equals("style");
      for (int i = 0; i < attributes.getLength(); i++) {
        String attribute = attributes.getLocalName(i).toLowerCase(Locale.ROOT);
        if (runs(element, attribute, attributes.getValue(i))) {
          throw hit(attributes.getQName(i) + "=\"…\"");
        }
      }
    }

    private static boolean runs(String element, String attribute, String value) {
      if (attribute.equals("attributename") && ANIMATIONS.contains(element)) {
        return value.contains("href") || value.strip().startsWith("on");
      }
      if (attribute.equals("style")) {
        return STYLE.matcher(value).find();
      }
      return attribute.startsWith("on")
          || (ADDRESSES.contains(attribute)
              && ADDRESS.matcher(IGNORED.matcher(value).replaceAll("")).matches());
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
      if (inStyle) {
        style.append(text, start, length);
        if (STYLE.matcher(style).find()) {
          throw hit("<style>");
        }
      }
    }

    @Override
    public void endElement(String uri, String local, String name) {
      inStyle = false;
      style.setLength(0);
    }

    private Hit hit(String what) {
      return new Hit(new Found(locator == null ? 0 : locator.getLineNumber(), what));
    }
  }
}
