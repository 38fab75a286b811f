package tongxin.importing.document;

import java.io.IOException;

/**
 * A picture of a document.
 *
 * @param name the file's name in the document, or its address where it is at another host
 * @param alt what is seen on it, for those who cannot see it; may be empty
 * @param content gives its bytes
 */
public record Picture(String name, String alt, Content content) {

  /** Gives the bytes of a picture. */
  @FunctionalInterface
  public interface Content {
    /**
     * Reads them.
     *
     * @throws IOException where they cannot be had, or are too many
     */
    byte[] read() throws IOException;
  }

  /** True for a picture at another host. */
  public boolean isExternal() {
    return name.startsWith("http://") || name.startsWith("https://") || name.startsWith("//");
  }
}
