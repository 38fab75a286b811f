package illustrations.album;

import illustrations.paint.Canvas;
import illustrations.paint.Jpeg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All albums, and the writing of one into a content folder. */
public final class Albums {
  /** Bytes that one picture of full size may take. */
  private static final int BUDGET = 440_000;

  private Albums() {}

  /** Every album of the sample, in the order of its villages. */
  static List<Album> all() {
    return List.of(
        TianyuanShagou.album(),
        XingFuXiangcun.album(),
        MeiZaiGenqian.album(),
        WufuLongjing.album(),
        DameiShangwan.album(),
        Qingxi.album(),
        FourSeasons.album());
  }

  /**
   * Draws those pictures whose path has one of the words (all, if none is given), and lists every
   * album.
   */
  public static void write(Path content, double scale, List<String> words) throws IOException {
    List<Runnable> work = new ArrayList<>();
    for (Album album : all()) {
      Path folder = content.resolve(album.folder()).normalize();
      Path photos = folder.resolve("photos");
      Files.createDirectories(photos);
      Files.writeString(folder.resolve("photos.yml"), PhotosYml.of(album), StandardCharsets.UTF_8);
      for (Scene scene : album.scenes()) {
        Path file = photos.resolve(scene.file());
        if (words.isEmpty() || words.stream().anyMatch(file.toString()::contains)) {
          work.add(() -> draw(scene, file, scale));
        }
      }
    }
    work.parallelStream().forEach(Runnable::run);
  }

  private static void draw(Scene scene, Path file, double scale) {
    long start = System.nanoTime();
    Canvas canvas = scene.paint(scale);
    byte[] bytes = Jpeg.encode(canvas, BUDGET);
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    System.out.println(file + "  " + bytes.length / 1000 + " kB  " + seconds + " s");
  }
}
