/** Places that hold files one by one: a folder, a server with sftp, a bucket. */
@NullMarked
package tongxin.deploy.storage;

import org.jspecify.annotations.NullMarked;
