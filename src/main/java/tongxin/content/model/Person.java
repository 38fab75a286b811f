package tongxin.content.model;

import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;

/** Somebody who signs articles, from {@code data/people.yml}. */
public record Person(String id, Text name, @Nullable Text title, Location location) {}
