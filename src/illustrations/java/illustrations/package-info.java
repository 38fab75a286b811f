/**
 * Draws the illustrations of the sample newsroom: landscapes that show no real place. Run it by
 * {@code src/illustrations/draw.sh}; it is no part of Tongxin's own program.
 *
 * <p>Rooms, each using only those after it: {@code album} (which pictures there are, and their
 * words), {@code view} (kinds of compositions), {@code motif} (what is seen), {@code land} (heights
 * and how an eye sees them), {@code paint} (colours, noise, canvas, JPEG). Every picture follows
 * from its seeds alone, so that two runs on one JDK write the same bytes.
 */
package illustrations;
