package tongxin.importing.word;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Unreadable;
import tongxin.importing.document.Unreadable.Reason;

/** Reads a part of a Word file as a tree, without document types, entities and other files. */
final class XmlPart {
  /** Word itself nests tables at most 63 times, each three elements deep. */
  private static final int MAX_DEPTH = 256;

  /** About 600 pages have this many. */
  private static final int MAX_ELEMENTS = 1_500_000;

  private static final Map<String, String> PREFIXES = prefixes();

  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, String> names = new HashMap<>();
  private int elements;

  private XmlPart() {}

  /** An element whose end has not been read yet. */
  private static final class Open {
    final String name;
    final Map<String, String> attributes;
    final List<XmlElement> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    Open(String name, Map<String, String> attributes) {
      this.name = name;
      this.attributes = attributes;
    }

    XmlElement closed() {
      return new XmlElement(
          name, attributes, List.copyOf(children), children.isEmpty() ? text.toString() : "");
    }
  }

  private static Map<String, String> prefixes() {
    Map<String, String> all = new HashMap<>();
    String office = "http://schemas.openxmlformats.org/";
    String strict = "http://purl.oclc.org/ooxml/";
    for (String base : List.of(office, strict)) {
      String year = base.equals(office) ? "2006/" : "";
      all.put(base + "wordprocessingml/" + year + "main", "w");
      all.put(base + "officeDocument/" + year + "relationships", "r");
      all.put(base + "officeDocument/" + year + "math", "m");
      all.put(base + "drawingml/" + year + "main", "a");
      all.put(base + "drawingml/" + year + "chart", "c");
      all.put(base + "drawingml/" + year + "diagram", "dgm");
      all.put(base + "drawingml/" + year + "picture", "pic");
      all.put(base + "drawingml/" + year + "wordprocessingDrawing", "wp");
    }
    String word2010 = "http://schemas.microsoft.com/office/word/2010/";
    all.put("http://schemas.microsoft.com/office/drawing/2014/chartex", "cx");
    all.put(office + "markup-compatibility/2006", "mc");
    all.put(office + "package/2006/relationships", "rel");
    all.put(office + "package/2006/metadata/core-properties", "cp");
    all.put("http://purl.org/dc/elements/1.1/", "dc");
    all.put("http://purl.org/dc/terms/", "dcterms");
    all.put("urn:schemas-microsoft-com:vml", "v");
    all.put("urn:schemas-microsoft-com:office:office", "o");
    all.put(word2010 + "wordprocessingShape", "wps");
    all.put(word2010 + "wordprocessingGroup", "wpg");
    all.put(word2010 + "wordprocessingCanvas", "wpc");
    return Map.copyOf(all);
  }

  /**
   * Reads a part.
   *
   * @throws Unreadable where it is no XML, too large or too deep
   */
  static XmlElement read(InputStream in) throws Unreadable {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("no other file is read");
        });
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      return new XmlPart().tree(reader);
    } catch (XMLStreamException e) {
      throw new Unreadable(Reason.DAMAGED);
    }
  }

  private XmlElement tree(XMLStreamReader reader) throws XMLStreamException, Unreadable {
    XmlElement root = null;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> root = end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(reader.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new Unreadable(Reason.HOSTILE);
        default -> {}
      }
    }
    return Objects.requireNonNull(root);
  }

  private void start(XMLStreamReader reader) throws Unreadable {
    if (open.size() >= MAX_DEPTH) {
      throw new Unreadable(Reason.TOO_DEEP);
    }
    if (++elements > MAX_ELEMENTS) {
      throw new Unreadable(Reason.TOO_LARGE);
    }
    Map<String, String> attributes = Map.of();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i);
      // Traces of editing sessions are half of all attributes.
      if (!name.startsWith("rsid") && !name.equals("paraId") && !name.equals("textId")) {
        attributes = attributes.isEmpty() ? new HashMap<>(4) : attributes;
        attributes.put(name(reader.getAttributeNamespace(i), name), reader.getAttributeValue(i));
      }
    }
    open.push(new Open(name(reader.getNamespaceURI(), reader.getLocalName()), attributes));
  }

  private XmlElement end() {
    XmlElement element = open.pop().closed();
    Open parent = open.peek();
    if (parent != null) {
      parent.children.add(element);
    }
    return element;
  }

  private void text(String text) {
    Open element = open.peek();
    if (element != null) {
      element.text.append(text);
    }
  }

  private String name(@Nullable String namespace, String local) {
    if (namespace == null || namespace.isEmpty()) {
      return local;
    }
    String name = PREFIXES.getOrDefault(namespace, "?") + ":" + local;
    return names.computeIfAbsent(name, known -> known);
  }
}
