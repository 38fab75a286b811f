package tongxin.export;

import java.util.Map;

/** The styles of a text in an Official Account, each written at its element. */
final class WechatStyles {
  private static final String INK = "color:#2b2b2b;";
  private static final String RED = "#a8281c";

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry(
              "section",
              INK
                  + "font-size:16px;line-height:1.8;letter-spacing:0.3px;word-break:break-word;"
                  + "overflow-wrap:break-word;"),
          Map.entry("p", "margin:0 0 16px;"),
          Map.entry("indented", "margin:0 0 16px;text-indent:2em;"),
          Map.entry(
              "h2",
              "margin:28px 0 14px;font-size:19px;font-weight:bold;line-height:1.5;"
                  + "padding-left:10px;border-left:4px solid "
                  + RED
                  + ";"),
          Map.entry("h3", "margin:24px 0 12px;font-size:17px;font-weight:bold;line-height:1.5;"),
          Map.entry("h4", "margin:20px 0 10px;font-size:16px;font-weight:bold;"),
          Map.entry(
              "blockquote",
              "margin:0 0 16px;padding:10px 14px;border-left:3px solid #c9bfae;"
                  + "background-color:#f7f4ee;color:#555555;"),
          Map.entry("ul", "margin:0 0 16px;padding-left:1.5em;list-style-type:disc;"),
          Map.entry("ol", "margin:0 0 16px;padding-left:1.8em;list-style-type:decimal;"),
          Map.entry("li", "margin:0 0 6px;"),
          Map.entry("table", "margin:0 0 16px;width:100%;border-collapse:collapse;font-size:14px;"),
          Map.entry(
              "th",
              "border:1px solid #d8d0c2;padding:6px 8px;background-color:#f2ede4;text-align:left;"),
          Map.entry("td", "border:1px solid #d8d0c2;padding:6px 8px;"),
          Map.entry("sup", "font-size:12px;line-height:1;color:" + RED + ";"),
          Map.entry("strong", "font-weight:bold;"),
          Map.entry(
              "code",
              "font-family:Menlo,Consolas,monospace;font-size:14px;background-color:#f2f2f2;"),
          Map.entry(
              "pre",
              "margin:0 0 16px;padding:10px;background-color:#f5f5f5;font-size:13px;"
                  + "white-space:pre-wrap;"),
          Map.entry("hr", "margin:24px 0;border:0;border-top:1px solid #dddddd;"),
          Map.entry("figure", "margin:0 0 20px;text-align:center;"),
          Map.entry(
              "aside",
              "margin:0 0 20px;padding:12px 14px;border:1px solid #e0d9cc;"
                  + "background-color:#faf8f4;"),
          Map.entry("caption", "margin:6px 0 0;font-size:13px;color:#888888;text-align:center;"),
          Map.entry("note", "margin:0 0 6px;font-size:13px;color:#888888;word-break:break-all;"),
          Map.entry("byline", "margin:0 0 20px;font-size:14px;color:#888888;"),
          Map.entry("lead", "margin:0 0 16px;font-size:17px;color:#555555;"),
          Map.entry("dt", "margin:8px 0 0;font-weight:bold;"),
          Map.entry("dd", "margin:0 0 8px;"),
          Map.entry("summary", "margin:8px 0;font-weight:bold;"),
          Map.entry(
              "place",
              "margin:0;padding:14px;border:1px dashed #b9ab93;background-color:#faf6ee;"
                  + "color:#8a2c0d;font-size:14px;text-align:center;"),
          Map.entry("a", "color:#576b95;"));

  /** The style of one kind of element; empty where it needs none. */
  String of(String name) {
    return BY_NAME.getOrDefault(name, "");
  }
}
