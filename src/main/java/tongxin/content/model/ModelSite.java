package tongxin.content.model;

import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;

/** A model site (样板点) of {@code data/model-sites.yml}; it may have a page in {@code sites/ID/}. */
public record ModelSite(
    String id, Text name, @Nullable Level level, @Nullable Ref division, Location location) {}
