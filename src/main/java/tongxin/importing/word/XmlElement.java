package tongxin.importing.word;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part of a Word file. Only elements without children have text in Word files.
 *
 * @param name with the usual prefix of its namespace: {@code w:p}
 */
record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, String text) {

  /** The attribute, or nothing. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The attribute {@code w:val}, or nothing. */
  String val() {
    return attribute("w:val");
  }

  /** The first child of this name. */
  @Nullable XmlElement child(String child) {
    for (XmlElement element : children) {
      if (element.name.equals(child)) {
        return element;
      }
    }
    return null;
  }

  /** The first element on a path of children. */
  @Nullable XmlElement at(String... path) {
    XmlElement element = this;
    for (String step : path) {
      element = element == null ? null : element.child(step);
    }
    return element;
  }

  /** The {@code w:val} of the element on a path of children, or nothing. */
  String valAt(String... path) {
    XmlElement element = at(path);
    return element == null ? "" : element.val();
  }

  /** All elements of this name within this one, in order. */
  Stream<XmlElement> all(String wanted) {
    return children.stream()
        .flatMap(
            child ->
                child.name.equals(wanted)
                    ? Stream.concat(Stream.of(child), child.all(wanted))
                    : child.all(wanted));
  }

  /** True for a property that is switched on: it stands there, and does not say that it is off. */
  static boolean isOn(@Nullable XmlElement property) {
    if (property == null) {
      return false;
    }
    String value = property.val();
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
