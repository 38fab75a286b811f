package tongxin.source.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Documents as people write them, in every style, with what they mean. */
final class RandomYaml {
  /** Texts that are easily misread. */
  static final List<String> TEXTS =
      List.of(
          "春茶上市",
          "no",
          "1.0",
          "12:30",
          "# x",
          "a: b",
          "[同心]聚力",
          "{x}",
          "中文，标题：测试",
          "",
          "it's",
          "say \"hi\"",
          "back\\slash",
          "- item",
          "true",
          "~",
          "null",
          "2026-03-20",
          " lead",
          "trail ",
          "x #y",
          "x#y",
          "a:b",
          "key:",
          "*star",
          "&and",
          "!bang",
          "%per",
          "@at",
          "`tick",
          "多行\n文字",
          "one\ntwo\n",
          "three\n\nfour",
          "  indented\nblock",
          "\nfirst empty",
          "end\n\n",
          "tab\there",
          "𠮷野家🍵",
          "零\u200b宽",
          "role：x，name：y",
          "0x1F",
          "1_000",
          "1e3",
          ".5",
          "---",
          "...",
          "<<",
          "=",
          "?",
          "? x",
          "-",
          "- ",
          "|",
          ">",
          "'",
          "\"",
          "，",
          "“引号”",
          "「」",
          "\u3000缩进",
          "nbsp\u00a0x",
          "ends with\\",
          "a, b",
          "a]b",
          "a}b",
          "-5",
          "+1",
          "日期：2026",
          "\r\nx",
          "x\ny\tz",
          "https://example.com/a#b",
          "page:about",
          "y",
          "N",
          "Off",
          "2026-03-20 08:00",
          "line\u2028sep",
          "a\n---\nb",
          "---\nx",
          "# first\nsecond",
          "a  \nb",
          "\ttab first\nsecond",
          " ",
          "\n");

  private final Random random;
  private final String end;
  private int anchors;

  RandomYaml(Random random) {
    this.random = random;
    this.end = random.nextInt(3) == 0 ? "\r\n" : "\n";
  }

  String lineEnd() {
    return end;
  }

  /** A document: its lines. */
  String document() {
    StringBuilder text = new StringBuilder();
    if (random.nextInt(4) == 0) {
      text.append("# 文件说明 #1").append(end).append(end);
    }
    text.append(group(0, 0));
    if (random.nextInt(4) == 0) {
      text.append("# 结尾").append(end);
    }
    String all = text.toString();
    return random.nextInt(4) == 0 && all.endsWith(end)
        ? all.substring(0, all.length() - end.length())
        : all;
  }

  private String group(int indent, int depth) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      String margin = " ".repeat(indent);
      boolean first = i == 0;
      if (!first && random.nextInt(5) == 0) {
        text.append(margin).append("# 注释 ").append(random.nextInt(100)).append(end);
      }
      if (!first && random.nextInt(8) == 0) {
        text.append(end);
      }
      String key = (random.nextInt(6) == 0 ? "\"键" + i + "\"" : "key" + i);
      text.append(margin).append(key).append(':').append(value(indent, depth));
    }
    return text.toString();
  }

  private String list(int indent, int depth) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(4);
    String margin = " ".repeat(indent);
    for (int i = 0; i < count; i++) {
      if (i > 0 && indent > 0 && random.nextInt(6) == 0) {
        text.append(margin).append("# 项 ").append(i).append(end);
      }
      text.append(margin).append('-');
      if (random.nextInt(3) == 0 && depth < 3) {
        String inner = group(indent + 2, depth + 1);
        text.append(' ').append(inner.substring(indent + 2));
      } else {
        text.append(value(indent, depth));
      }
    }
    return text.toString();
  }

  /** What stands behind a key or dash, with the end of its line. */
  private String value(int indent, int depth) {
    int kind = random.nextInt(depth < 3 ? 14 : 9);
    String comment = random.nextInt(4) == 0 ? "  # 备注" + random.nextInt(50) : "";
    return switch (kind) {
      case 0 -> comment + end;
      case 1 -> " 'single ''quoted'''" + comment + end;
      case 2 -> "   \"double \\\"quoted\\\" 中文\"" + comment + end;
      case 3 -> " [a, 'b c', {x: 1, y: [2, 3]} ]" + comment + end;
      case 4 -> " { lat: 31.2, lon: \"114\", k: } " + comment + end;
      case 5 -> block(indent, random.nextBoolean() ? "|" : ">", comment);
      case 6 -> random.nextBoolean() ? " []" + comment + end : " {}" + comment + end;
      case 7 -> " 2026-03-0" + random.nextInt(9) + comment + end;
      case 8 -> " &a" + ++anchors + " 有名字" + comment + end;
      case 9, 10 -> comment + end + list(indent + (random.nextBoolean() ? 2 : 0) + 0, depth + 1);
      case 11, 12 -> comment + end + group(indent + 2 + random.nextInt(2), depth + 1);
      default -> " plain text 中文" + random.nextInt(9) + comment + end;
    };
  }

  private String block(int indent, String sign, String comment) {
    String margin = " ".repeat(indent + 2);
    String chomp = List.of("", "-", "+").get(random.nextInt(3));
    return " "
        + sign
        + chomp
        + comment
        + end
        + margin
        + "第一行 # 不是注释"
        + end
        + (random.nextBoolean() ? end : "")
        + margin
        + "second: line"
        + end
        + (random.nextInt(3) == 0 ? end : "");
  }

  /** A value to set: text, number, list or map. */
  Object value(int depth) {
    int kind = random.nextInt(depth < 2 ? 10 : 7);
    if (kind < 6) {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    }
    if (kind == 6) {
      return random.nextBoolean() ? (Object) random.nextInt(100) : (Object) false;
    }
    int count = random.nextInt(4);
    if (kind == 7) {
      Map<String, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < count; i++) {
        map.put(i == 2 ? "no" : "m" + i, value(depth + 1));
      }
      return map;
    }
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(value(depth + 1));
    }
    return list;
  }
}
