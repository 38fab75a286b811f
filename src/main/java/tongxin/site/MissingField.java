package tongxin.site;

import tongxin.content.contract.Words;

/**
 * A field of a village or model site that nobody has filled in.
 *
 * @param file in which it would be written, from the source folder
 * @param key as written there; with a language behind it where only that language is missing
 */
public record MissingField(String file, String key, Words label) {}
