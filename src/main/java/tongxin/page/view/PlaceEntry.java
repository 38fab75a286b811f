package tongxin.page.view;

/**
 * A village or model site in a list that readers can narrow and sort.
 *
 * @param id by which a search result leads to it in the list; empty where it has a page
 * @param card without an address for a model site that has no page
 * @param county id, or empty
 * @param theme id, or empty
 * @param level id, or empty
 * @param news its place where those come first that were in the news last, from 1
 */
public record PlaceEntry(
    String id, Card card, String county, String theme, String level, int news) {}
