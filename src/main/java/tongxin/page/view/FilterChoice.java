package tongxin.page.view;

/**
 * A county, theme or level by which a list can be narrowed.
 *
 * @param link to the page with all that has it
 * @param count how many of the list have it
 */
public record FilterChoice(String id, Link link, int count) {}
