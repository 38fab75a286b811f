package tongxin.content.model;

import java.time.Instant;

/** A correction made after publication, shown at the foot of the article. */
public record Correction(Instant date, Text text) {}
