package tongxin.importing.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tongxin.importing.document.Block;
import tongxin.importing.document.Block.Paragraph;
import tongxin.importing.document.Look;

/**
 * How most of a document is set.
 *
 * @param size in points; 0 where that is not known
 * @param isBold whether most of it is bold, so that boldness means nothing
 */
record BodyLook(double size, String typeface, boolean isBold) {

  static BodyLook of(List<Block> blocks) {
    Map<Double, Integer> sizes = new HashMap<>();
    Map<String, Integer> faces = new HashMap<>();
    int all = 0;
    int bold = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph && paragraph.look().level() == 0) {
        Look look = paragraph.look();
        int length = Wording.length(Wording.of(paragraph.content()));
        sizes.merge(look.size(), length, Integer::sum);
        faces.merge(look.typeface(), length, Integer::sum);
        all += length;
        bold += look.bold() ? length : 0;
      }
    }
    return new BodyLook(most(sizes, 0.0), most(faces, ""), bold * 2 > all);
  }

  private static <T extends Comparable<T>> T most(Map<T, Integer> counts, T otherwise) {
    return counts.entrySet().stream()
        .max(Map.Entry.<T, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
