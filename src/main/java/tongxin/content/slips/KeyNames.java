package tongxin.content.slips;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Suggestion;

/** Finds the key that was meant: one mistyped, one in Chinese, or one as other programs call it. */
public final class KeyNames {
  private static final Map<String, List<String>> OTHER_NAMES =
      Map.ofEntries(
          entry("标题", List.of("title", "name")),
          entry("副题", List.of("subtitle")),
          entry("副标题", List.of("subtitle")),
          entry("眉题", List.of("kicker")),
          entry("日期", List.of("date")),
          entry("时间", List.of("date")),
          entry("栏目", List.of("column")),
          entry("状态", List.of("status")),
          entry("摘要", List.of("summary")),
          entry("标签", List.of("tags")),
          entry("来源", List.of("source")),
          entry("作者", List.of("bylines", "authors")),
          entry("署名", List.of("credit", "bylines")),
          entry("题图", List.of("cover")),
          entry("封面", List.of("cover")),
          entry("名称", List.of("name", "brand")),
          entry("品牌", List.of("brand")),
          entry("文件", List.of("file")),
          entry("图注", List.of("caption")),
          entry("author", List.of("bylines")),
          entry("category", List.of("column")),
          entry("image", List.of("cover", "file")));

  private KeyNames() {}

  /** The known key nearest to the one written, or null. */
  public static @Nullable String meant(String written, Collection<String> known) {
    String folded = written.strip().toLowerCase(Locale.ROOT);
    return OTHER_NAMES.getOrDefault(folded, List.of()).stream()
        .filter(known::contains)
        .findFirst()
        .orElseGet(() -> Suggestion.nearest(written, known));
  }
}
