/**
 * What the pictures show: sky, ridges, terraces, water, trees, houses, branches, bamboo, birds.
 *
 * <p>Uses {@code paint} and {@code land}. A motif knows nothing of the picture it is used in.
 */
package illustrations.motif;
