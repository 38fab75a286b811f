package illustrations.album;

import java.util.List;

/**
 * The pictures of one folder, in the order they are shown.
 *
 * @param folder below the content folder
 */
record Album(String folder, List<Scene> scenes) {}
