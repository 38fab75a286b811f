package illustrations;

import illustrations.album.Albums;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Draws the illustrations of the sample newsroom.
 *
 * <p>Arguments: the content folder; then optionally {@code --scale 0.3} for small proofs, and words
 * of which one must occur in the path of a picture for it to be drawn.
 */
public final class Draw {
  private Draw() {}

  public static void main(String[] arguments) throws IOException {
    List<String> words = Arrays.asList(arguments);
    double scale = 1;
    int rest = 1;
    if (words.size() > 2 && words.get(1).equals("--scale")) {
      scale = Double.parseDouble(words.get(2));
      rest = 3;
    }
    if (words.isEmpty()) {
      System.err.println("usage: Draw CONTENT-FOLDER [--scale SHARE] [WORD...]");
      System.exit(2);
    }
    List<String> wanted = words.subList(rest, words.size());
    Albums.write(Path.of(words.get(0)), scale, wanted);
  }
}
