package tongxin.page.parts;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import tongxin.content.model.Ids;
import tongxin.site.Route;

/** Files beside content that it links to, such as a PDF, get an ASCII address of their own. */
public final class Attachments {
  private Attachments() {}

  /** The route of a content file, by its path from the source folder. */
  public static Route route(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : "." + Ids.suggest(name.substring(dot + 1));
    String stem = Ids.suggest(dot < 0 ? name : name.substring(0, dot));
    CRC32C sum = new CRC32C();
    sum.update(path.getBytes(StandardCharsets.UTF_8));
    String unique = HexFormat.of().toHexDigits((int) sum.getValue());
    return new Route("files/" + unique + "/" + (stem.isEmpty() ? "file" : stem) + ending);
  }
}
