package tongxin.content.model;

import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;

/**
 * A column, tag or division.
 *
 * @param kind of a division: district, county …; null for the others
 */
public record Term(
    String id,
    Text name,
    @Nullable Text description,
    @Nullable String kind,
    Values values,
    Location location) {}
