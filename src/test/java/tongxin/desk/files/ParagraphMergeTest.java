package tongxin.desk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tongxin.desk.files.ParagraphMerge.Change;
import tongxin.desk.files.ParagraphMerge.Part;

/** Two persons, one text. */
final class ParagraphMergeTest {
  private static final String BASE =
      "---\ntitle: 春茶\ndate: 2026-03-20\n---\n\n第一段。\n\n第二段。\n\n第三段。\n";

  private static String merged(ParagraphMerge merge) {
    return merge.parts().stream().map(Part::merged).collect(Collectors.joining());
  }

  @Test
  void changesInDifferentParagraphsAreBothKept() {
    String mine = BASE.replace("第一段", "我的第一段");
    String theirs = BASE.replace("第三段", "他的第三段").replace("title: 春茶", "title: 新茶");
    ParagraphMerge merge = ParagraphMerge.of(BASE, mine, theirs);
    assertThat(merge.isClean()).isTrue();
    assertThat(merged(merge))
        .isEqualTo(
            BASE.replace("第一段", "我的第一段").replace("第三段", "他的第三段").replace("title: 春茶", "title: 新茶"));
  }

  @Test
  void twoLinesOfTheFrontMatterAreTwoParagraphs() {
    ParagraphMerge merge =
        ParagraphMerge.of(BASE, BASE.replace("春茶", "新茶"), BASE.replace("03-20", "03-21"));
    assertThat(merge.isClean()).isTrue();
    assertThat(merged(merge)).isEqualTo(BASE.replace("春茶", "新茶").replace("03-20", "03-21"));
  }

  @Test
  void oneParagraphChangedByBothIsForAPerson() {
    ParagraphMerge merge =
        ParagraphMerge.of(BASE, BASE.replace("第二段", "甲"), BASE.replace("第二段", "乙"));
    assertThat(merge.isClean()).isFalse();
    assertThat(merge.parts())
        .filteredOn(part -> part.change() == Change.BOTH)
        .singleElement()
        .isEqualTo(new Part(Change.BOTH, "甲。\n", "乙。\n"));
  }

  @Test
  void theSameChangeIsNoConflict() {
    String both = BASE.replace("第二段", "同样");
    assertThat(ParagraphMerge.of(BASE, both, both).isClean()).isTrue();
  }

  @Test
  void withoutACommonTextEveryDifferenceIsForAPerson() {
    ParagraphMerge merge = ParagraphMerge.of(BASE.replace("第一段", "我的"), BASE);
    assertThat(merge.isClean()).isFalse();
    assertThat(merge.parts()).filteredOn(part -> part.change() == Change.BOTH).hasSize(1);
  }

  /** Whatever was written: the parts of a side are its text, and a clean merge loses nothing. */
  @Test
  void nothingIsLost() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      String base = text(random, 8, "共");
      String mine = edited(random, base, "甲");
      String theirs = edited(random, base, "乙");
      for (ParagraphMerge merge :
          List.of(ParagraphMerge.of(base, mine, theirs), ParagraphMerge.of(mine, theirs))) {
        assertThat(sideOf(merge, true)).isEqualTo(mine);
        assertThat(sideOf(merge, false)).isEqualTo(theirs);
      }
    }
  }

  private static String sideOf(ParagraphMerge merge, boolean mine) {
    return merge.parts().stream()
        .map(part -> mine ? part.mine() : part.theirs())
        .collect(Collectors.joining());
  }

  private static String text(Random random, int paragraphs, String sign) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraphs; i++) {
      text.append(sign).append(random.nextInt(5)).append("。\n\n");
    }
    return text.toString();
  }

  private static String edited(Random random, String base, String sign) {
    List<String> parts = new java.util.ArrayList<>(ParagraphMerge.paragraphs(base));
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(parts.size() + 1);
      switch (random.nextInt(3)) {
        case 0 -> parts.add(at, sign + random.nextInt(9) + "。\n\n");
        case 1 -> {
          if (at < parts.size()) {
            parts.remove(at);
          }
        }
        default -> {
          if (at < parts.size()) {
            parts.set(at, sign + parts.get(at));
          }
        }
      }
    }
    return String.join("", parts);
  }
}
