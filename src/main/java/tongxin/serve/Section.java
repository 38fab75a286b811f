package tongxin.serve;

import java.io.IOException;

/** A part of the server with addresses and answers of its own, such as the desk. */
public interface Section {
  /** Where its addresses begin, with {@code /} at both ends; no page of a site is there. */
  String folder();

  /** Answers a request for an address in its folder. */
  Answer answer(Request request) throws IOException;

  /** Ends what goes on in the background, when the server stops. */
  default void close() {}

  /** Makes the section when the server starts. */
  interface Opener {
    /** Opens a section that may look at the previewed site. */
    Section open(PreviewedSite site) throws IOException;
  }
}
