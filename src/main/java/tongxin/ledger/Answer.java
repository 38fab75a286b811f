package tongxin.ledger;

import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Text;

/** What an address answers that has no page of content. */
public sealed interface Answer {
  /**
   * It leads on.
   *
   * @param url of the place, with its path: what a link would hold
   * @param canonical the same in full
   * @param lasting false where it is only until the page is there again
   */
  record Leads(String url, String canonical, String title, Language language, boolean lasting)
      implements Answer {
    Leads forNow() {
      return new Leads(url, canonical, title, language, false);
    }
  }

  /**
   * It is gone.
   *
   * @param notice whether a page says so
   * @param title that the page says; empty for none
   * @param note that the page says; null for none
   */
  record Gone(boolean notice, String title, @Nullable Text note) implements Answer {
    static final Gone SILENT = new Gone(false, "", null);
  }
}
