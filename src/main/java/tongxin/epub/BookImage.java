package tongxin.epub;

import java.nio.file.Path;

/**
 * A picture of the book.
 *
 * @param file in the book: {@code images/0123456789abcdef-960.jpg}
 * @param type media type
 * @param source on disk
 */
record BookImage(String file, String type, Path source) {}
