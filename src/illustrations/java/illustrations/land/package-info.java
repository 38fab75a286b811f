/**
 * Landscapes as heights over a plane, and how an eye sees them through the air.
 *
 * <p>Uses {@code paint}. A land is a function; an eye stands in it; a survey paints what the eye
 * sees.
 */
package illustrations.land;
