/**
 * Kinds of pictures: each puts motifs together into one composition, with its colours and seeds
 * left open.
 *
 * <p>Uses {@code motif}, {@code land} and {@code paint}.
 */
package illustrations.view;
