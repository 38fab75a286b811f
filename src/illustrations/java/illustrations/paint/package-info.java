/**
 * Paint and paper: colours, seeded noise, a canvas of floating-point pixels, and the JPEG that
 * leaves it.
 *
 * <p>Uses the JDK alone, and nothing of the other packages here.
 */
package illustrations.paint;
