package tongxin.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phone that reads the code of a page, with a reader of another make, gets its address. */
class PhoneCodesTest {
  private static final Pattern CODE =
      Pattern.compile("class=\"qr\" viewBox=\"0 0 (\\d+) \\d+\".*?<path d=\"([^\"]+)\"");

  private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
  private static final Pattern CANONICAL = Pattern.compile("rel=\"canonical\" href=\"([^\"]+)\"");

  /** Pixels of a module. */
  private static final int SCALE = 4;

  @TempDir Path temp;

  @Test
  void theCodeOfEachPageIsItsAddressAlsoAChineseOne() throws IOException, ReaderException {
    Path source = GoldenSite.SUB_PATH.copyTo(temp.resolve("source"));
    Path settings = source.resolve("content/site.yml");
    String changed =
        Files.readString(settings)
            .replaceFirst("base_url: .*", "base_url: https://example.org/%E5%90%8C%E5%BF%83/");
    Files.writeString(settings, changed);
    Output output = GoldenSite.SUB_PATH.build(source, temp.resolve("out"));
    List<String> seen = new ArrayList<>();
    for (String path : output.files().keySet()) {
      String page = path.endsWith(".html") ? output.text(path) : "";
      Matcher code = CODE.matcher(page);
      Matcher canonical = CANONICAL.matcher(page);
      if (code.find() && canonical.find()) {
        String read = read(Integer.parseInt(code.group(1)), code.group(2));
        assertThat(read).as(path).isEqualTo(canonical.group(1).replace("&amp;", "&"));
        seen.add(read);
      }
    }
    assertThat(seen)
        .hasSizeGreaterThan(10)
        .allMatch(address -> address.startsWith("https://example.org/%E5%90%8C%E5%BF%83/"))
        .anyMatch(address -> address.contains("/zh/"));
  }

  private static String read(int size, String path) throws ReaderException {
    int width = size * SCALE;
    int[] pixels = new int[width * width];
    Arrays.fill(pixels, 0xFFFFFF);
    Matcher stroke = STROKE.matcher(path);
    while (stroke.find()) {
      int from = Integer.parseInt(stroke.group(1)) * SCALE;
      int top = Integer.parseInt(stroke.group(2)) * SCALE;
      int to = from + Integer.parseInt(stroke.group(3)) * SCALE;
      for (int y = top; y < top + SCALE; y++) {
        Arrays.fill(pixels, y * width + from, y * width + to, 0);
      }
    }
    RGBLuminanceSource source = new RGBLuminanceSource(width, width, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }
}
