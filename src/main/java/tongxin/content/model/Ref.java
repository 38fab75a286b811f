package tongxin.content.model;

import tongxin.problem.Location;

/**
 * An id that one piece of content says of another.
 *
 * @param id as written
 * @param location where it was written
 */
public record Ref(String id, Location location) {}
