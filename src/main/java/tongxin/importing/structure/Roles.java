package tongxin.importing.structure;

import java.util.ArrayList;
import java.util.List;
import tongxin.importing.document.Block;
import tongxin.importing.document.Block.Code;
import tongxin.importing.document.Block.Paragraph;
import tongxin.importing.document.Block.Quotation;
import tongxin.importing.document.Look.Role;

/** Makes quotations and programs of paragraphs whose style says so. */
final class Roles {
  private Roles() {}

  static List<Block> applied(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    // A plain text that was opened and saved as a document is no program.
    boolean plain = blocks.stream().allMatch(block -> role(block) == Role.CODE);
    int at = 0;
    while (at < blocks.size()) {
      Role role = role(blocks.get(at));
      int end = at + 1;
      while (end < blocks.size() && role != Role.TEXT && role(blocks.get(end)) == role) {
        end++;
      }
      List<Block> same = blocks.subList(at, end);
      switch (role) {
        case QUOTATION -> result.add(new Quotation(same));
        case CODE -> result.addAll(plain ? same : List.of(new Code(code(same), "")));
        default -> result.addAll(same);
      }
      at = end;
    }
    return result;
  }

  private static Role role(Block block) {
    return block instanceof Paragraph paragraph && paragraph.look().mark() == null
        ? paragraph.look().role()
        : Role.TEXT;
  }

  private static String code(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        text.append(Wording.of(paragraph.content())).append('\n');
      }
    }
    return text.toString();
  }
}
