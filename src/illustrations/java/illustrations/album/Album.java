package illustrations.album;

import java.util.List;

/**
 * The pictures of one folder, in the order they are shown.
 *
 * @param folder below the content folder
 * @param listed whether the folder gets a {@code photos.yml}
 */
record Album(String folder, boolean listed, List<Scene> scenes) {}
