/**
 * The pictures themselves: one class for each album, with its palette, its scenes and their words,
 * and the writing of them.
 *
 * <p>Uses {@code motif}, {@code land} and {@code paint}.
 */
package illustrations.album;
