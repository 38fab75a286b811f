package tongxin.page.view;

import java.util.List;

/**
 * The pages of a list.
 *
 * @param number of this page, from 1
 * @param pages the pages shown; a gap is a step with an empty address
 * @param previous address; empty on the first page
 * @param next address; empty on the last
 */
public record Pagination(int number, int count, List<Step> pages, String previous, String next) {
  /** A page of the list; {@code url} is empty for a gap. */
  public record Step(int number, String url) {}
}
