/**
 * What the desk does with files: it reads and writes inside the newsroom's folder alone, whole or
 * not at all, keeps earlier versions, and merges what two persons wrote at the same time.
 *
 * <p>Uses nothing else of Tongxin.
 */
@NullMarked
package tongxin.desk.files;

import org.jspecify.annotations.NullMarked;
