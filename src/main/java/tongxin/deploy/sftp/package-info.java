/** Folders of a server that speaks SFTP (draft-ietf-secsh-filexfer-02), as OpenSSH does. */
@NullMarked
package tongxin.deploy.sftp;

import org.jspecify.annotations.NullMarked;
