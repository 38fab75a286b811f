/**
 * The preview: a server on this computer that shows the site as it would be published, drafts too,
 * and refreshes the open page when a file is saved.
 *
 * <p>Uses {@code pipeline} for planned sites, and what they are made of. It never writes to the
 * published folder: a page is made when it is asked for. The only room that imports the directory
 * watcher and the JDK's HTTP server.
 *
 * <pre>
 *   SourceWatch → Preview (newest planned site) → LiveEvents → the open pages
 *                     ↑
 *   SiteServer → SiteHandler → Answer
 * </pre>
 */
@NullMarked
package tongxin.serve;

import org.jspecify.annotations.NullMarked;
