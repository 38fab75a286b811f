/**
 * What the desk does with files: it reads and writes inside the newsroom's folder alone, whole or
 * not at all, keeps earlier versions, and merges what two persons wrote at the same time.
 *
 * <p>Of the other rooms it uses {@code source.edit} alone.
 */
@NullMarked
package tongxin.desk.files;

import org.jspecify.annotations.NullMarked;
