package tongxin.deploy.s3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.site.SiteFiles;
import tongxin.deploy.storage.Stored;

/** Lists the objects of a bucket, a thousand at a time ("ListObjectsV2"). */
final class BucketListing {
  private final Bucket bucket;
  private final String prefix;
  private final Map<String, Stored> files = new TreeMap<>();
  private @Nullable String next;

  BucketListing(Bucket bucket, String prefix) {
    this.bucket = bucket;
    this.prefix = prefix;
  }

  /** All objects but Tongxin's own, by path behind the prefix. */
  Map<String, Stored> all() throws IOException {
    do {
      SortedMap<String, String> query = new TreeMap<>();
      query.put("list-type", "2");
      if (!prefix.isEmpty()) {
        query.put("prefix", Signature.encoded(prefix, false));
      }
      if (next != null) {
        query.put("continuation-token", Signature.encoded(next, false));
      }
      Bucket.Answer answer =
          bucket.ask(new Bucket.Call("GET", "", query, Map.of(), Bucket.Body.NONE));
      if (answer.status() >= 300) {
        throw new DeployFailure(
            DeployFailure.Reason.REFUSED, answer.status() + " " + answer.code());
      }
      next = null;
      read(answer.body());
    } while (next != null);
    return files;
  }

  private void read(byte[] xml) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
      Map<String, String> object = new TreeMap<>();
      String element = "";
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          element = reader.getLocalName();
        } else if (event == XMLStreamConstants.CHARACTERS) {
          object.merge(element, reader.getText(), String::concat);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          element = "";
          if (reader.getLocalName().equals("NextContinuationToken")) {
            // It stands before the objects or behind them.
            next = object.get("NextContinuationToken");
          } else if (reader.getLocalName().equals("Contents")) {
            add(object);
            object.clear();
          }
        }
      }
    } catch (XMLStreamException | NumberFormatException e) {
      throw new DeployFailure(DeployFailure.Reason.REFUSED, "ListObjectsV2", e);
    }
  }

  private void add(Map<String, String> object) {
    String key = object.getOrDefault("Key", "");
    if (key.startsWith(prefix) && !key.endsWith("/")) {
      String path = key.substring(prefix.length());
      if (!SiteFiles.isOwn(path)) {
        String tag = object.getOrDefault("ETag", "").replace("\"", "");
        files.put(path, new Stored(Long.parseLong(object.getOrDefault("Size", "0").strip()), tag));
      }
    }
  }
}
