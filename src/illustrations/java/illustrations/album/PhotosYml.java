package illustrations.album;

import java.util.Locale;

/**
 * The {@code photos.yml} of an album: order, captions, alternative texts, credit, and the mark of
 * an illustration.
 */
final class PhotosYml {
  private PhotosYml() {}

  static String of(Album album) {
    StringBuilder yml = new StringBuilder();
    for (Scene scene : album.scenes()) {
      yml.append("- file: ").append(scene.file()).append('\n');
      words(yml, "caption", new Words(scene.caption().zh(), capital(scene.caption().en())));
      words(yml, "alt", scene.alt());
      yml.append("  credit: { zh: 同心编辑部绘制, en: Drawn by the Tongxin newsroom }\n");
      yml.append("  people: none\n  illustration: true\n");
      yml.append(
          String.format(Locale.ROOT, "  focus: [%.2f, %.2f]%n", scene.focusX(), scene.focusY()));
    }
    return yml.toString().replace(System.lineSeparator(), "\n");
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static void words(StringBuilder yml, String key, Words words) {
    yml.append("  ").append(key).append(":\n");
    yml.append("    zh: \"").append(words.zh()).append("\"\n");
    yml.append("    en: \"").append(words.en()).append("\"\n");
  }
}
