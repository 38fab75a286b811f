package tongxin.page.view;

/**
 * A date as shown.
 *
 * @param iso for machines (HTML Living Standard, valid date string)
 * @param text for readers, in the page's language
 */
public record ShownDate(String iso, String text) {}
