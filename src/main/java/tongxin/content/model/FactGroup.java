package tongxin.content.model;

import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;

/** Figures that belong together: a part of the page of figures, or the bars of one chart. */
public record FactGroup(String id, Text name, @Nullable Text description, Location location) {}
