/**
 * Brings the site to readers from the desk: builds it, shows what would change at a target, and
 * deploys it, by the same classes as {@code tongxin build} and {@code tongxin deploy}. One thing at
 * a time, in a thread of its own: it goes on when the browser is closed.
 */
@NullMarked
package tongxin.desk.publish;

import org.jspecify.annotations.NullMarked;
