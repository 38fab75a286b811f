package tongxin.template;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/**
 * {@code qr(address)}: a QR code (ISO/IEC 18004) of an address: its {@code size} in modules and its
 * {@code path} for an SVG, one unit a module.
 */
final class QrImage implements Function {
  /** Light modules around the code, by the standard. */
  private static final int QUIET = 4;

  /** Any mask can be read; the choice of the best takes most of the time. */
  private static final int MASK = 2;

  /**
   * A code to draw.
   *
   * @param size modules on a side, with the quiet zone
   * @param path of its dark modules, for an SVG
   */
  record Drawing(int size, SafeString path) {}

  @Override
  public List<String> getArgumentNames() {
    return List.of("address");
  }

  @Override
  public Object execute(
      Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
    QrCode code = code(String.valueOf(args.get("address")));
    return new Drawing(code.size + 2 * QUIET, new SafeString(path(code)));
  }

  static QrCode code(String text) {
    return QrCode.encodeSegments(
        QrSegment.makeSegments(text),
        QrCode.Ecc.LOW,
        QrCode.MIN_VERSION,
        QrCode.MAX_VERSION,
        MASK,
        true);
  }

  /** Dark modules, those side by side in one stroke. */
  private static String path(QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int from = x;
        while (x < code.size && code.getModule(x, y)) {
          x++;
        }
        if (x > from) {
          path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(x - from).append("v1h-").append(x - from).append('z');
        }
      }
    }
    return path.toString();
  }
}
