package tongxin.site;

import tongxin.config.Language;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Ref;

/**
 * An old address, and what has it.
 *
 * @param id of the content; for an article its key
 * @param language of the file; of a village, model site or gallery the site's first
 */
public record Alias(Ref written, OldAddress address, LinkKind kind, String id, Language language) {}
