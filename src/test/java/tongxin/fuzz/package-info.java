/**
 * Inputs that nobody thought of: what reads files and requests from outside is run on arbitrary
 * bytes. {@code mvn -P fuzz verify} lets Jazzer search; {@link tongxin.fuzz.FuzzSeedsTest} repeats
 * what it has kept.
 */
@NullMarked
package tongxin.fuzz;

import org.jspecify.annotations.NullMarked;
