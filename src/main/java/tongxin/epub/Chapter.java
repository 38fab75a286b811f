package tongxin.epub;

import tongxin.page.plan.Page;

/**
 * A page as a chapter.
 *
 * @param file in the book: {@code c001.xhtml}
 * @param title as the table of contents shows it
 */
record Chapter(Page page, String file, String title) {}
