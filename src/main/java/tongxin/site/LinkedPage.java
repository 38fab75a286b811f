package tongxin.site;

import tongxin.config.Language;

/**
 * What a content link leads to.
 *
 * @param language of the page it leads to; not always that of the page it stands on
 * @param title of that page, for a link without words
 */
public record LinkedPage(Route route, Language language, String title) {}
