package tongxin.importing.blog;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tongxin.importing.document.Note;

/** Makes Markdown of the tags of Hexo and Jekyll, and of Hugo's shortcodes. */
final class TagRewriter {
  private static final Pattern RAW =
      Pattern.compile("\\{%-?\\s*raw\\s*-?%}(.*?)\\{%-?\\s*endraw\\s*-?%}", Pattern.DOTALL);

  private static final Pattern CODE_BLOCK =
      Pattern.compile(
          "\\{%-?\\s*(codeblock|highlight|code)\\b([^%\\n"
              + "]*?)-?%}[ \\t]*\\n"
              + "?(.*?)\\n"
              + "?[ \\t]*\\{%-?\\s*end\\1\\s*-?%}",
          Pattern.DOTALL);

  private static final Pattern QUOTE =
      Pattern.compile(
          "\\{%-?\\s*(blockquote|quote|pullquote|cq|centerquote|note)\\b([^%\\n"
              + "]*?)-?%}(.*?)\\{%-?\\s*end\\1\\s*-?%}",
          Pattern.DOTALL);

  private static final Pattern TAG = Pattern.compile("\\{%-?\\s*(.*?)\\s*-?%}", Pattern.DOTALL);
  private static final Pattern OBJECT = Pattern.compile("\\{\\{(?![<%])-?\\s*([^{}\\n]*?)\\s*-?}}");

  private static final Pattern SHORT_CODE_BLOCK =
      Pattern.compile(
          "\\{\\{[<%]\\s*highlight\\b([^\\n"
              + "]*?)[>%]}}[ \\t]*\\n"
              + "?(.*?)\\n"
              + "?[ \\t]*\\{\\{[<%]\\s*/\\s*highlight\\s*[>%]}}",
          Pattern.DOTALL);

  private static final Pattern SHORTCODE =
      Pattern.compile("\\{\\{([<%])\\s*(.*?)\\s*/?\\s*[>%]}}", Pattern.DOTALL);

  /** A shortcode that is shown as an example: its words stand between stars. */
  private static final Pattern COMMENTED =
      Pattern.compile("\\{\\{([<%])\\s*/\\*\\s*(.*?)\\s*\\*/\\s*([>%])}}", Pattern.DOTALL);

  private static final Pattern ATTRIBUTES = Pattern.compile("(?m)[ \\t]*\\{:[^}\\n]*}|^\\* TOC\\n");

  private static final Set<String> ENDS_QUIETLY = Set.of("more", "toc", "notoc", "cut");

  private final Targets targets;
  private final Consumer<Note> notes;

  TagRewriter(Targets targets, Consumer<Note> notes) {
    this.targets = targets;
    this.notes = notes;
  }

  void rewrite(BlogKind kind, Prose prose) {
    if (kind == BlogKind.HUGO) {
      hugo(prose);
    } else {
      liquid(prose);
      if (kind == BlogKind.JEKYLL) {
        prose.replace(ATTRIBUTES, match -> "");
      }
    }
  }

  private void liquid(Prose prose) {
    prose.replace(CODE_BLOCK, match -> fence(language(match.group(2)), match.group(3)));
    prose.replace(QUOTE, TagRewriter::quote);
    prose.replace(RAW, match -> "\uE000" + match.group(1) + "\uE001");
    StringBuilder kept = new StringBuilder(prose.text());
    boolean raw = kept.indexOf("\uE000") >= 0;
    if (!raw) {
      prose.replace(TAG, match -> tag(Tag.of(match.group(1)), match.group()));
      prose.replace(OBJECT, this::object);
    } else {
      prose.set(outsideRaw(prose.text()));
    }
  }

  /** What stands between raw and endraw is no tag, whatever it looks like. */
  private String outsideRaw(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int start = text.indexOf('\uE000', at);
      Prose part = new Prose(text.substring(at, start < 0 ? text.length() : start));
      part.replace(TAG, match -> tag(Tag.of(match.group(1)), match.group()));
      part.replace(OBJECT, this::object);
      out.append(part.text());
      int end = start < 0 ? text.length() : text.indexOf('\uE001', start);
      if (start >= 0) {
        out.append(text, start + 1, end < 0 ? text.length() : end);
      }
      at = end < 0 ? text.length() : end + 1;
    }
    return out.toString();
  }

  private static String language(String arguments) {
    Tag tag = Tag.of("code " + arguments);
    String named = tag.named("lang");
    String first = tag.word(0);
    return named.isEmpty() && first.matches("[A-Za-z+#]{1,15}") ? first : named;
  }

  static String fence(String language, String code) {
    String ticks = code.contains("```") ? "~~~~" : "```";
    return "\n" + ticks + language + "\n" + code.replaceFirst("^\\n", "") + "\n" + ticks + "\n";
  }

  private static String quote(MatchResult match) {
    StringBuilder out = new StringBuilder("\n");
    match.group(3).strip().lines().forEach(line -> out.append("> ").append(line).append('\n'));
    String by = match.group(1).equals("note") ? "" : match.group(2).strip();
    return out.append(by.isEmpty() ? "" : ">\n> —— " + by + "\n").append('\n').toString();
  }

  private String tag(Tag tag, String written) {
    return switch (tag.name()) {
      case "asset_img" -> image(tag.word(0), alt(tag, 1));
      case "img", "image", "picture", "fi" -> img(tag);
      case "asset_path" -> tag.word(0);
      case "asset_link" ->
          "[" + orElse(tag.rest(1), tag.word(0)) + "](" + address(tag.word(0)) + ")";
      case "post_link", "post_path" -> post(tag.word(0), tag.rest(1), tag.name().endsWith("link"));
      case "post_url", "link" ->
          tag.name().equals("link") && tag.words().size() > 1
              ? "[" + tag.word(0) + "](" + address(tag.word(1)) + ")"
              : targets.named(tag.word(0)).orElse("/" + tag.word(0).replaceFirst("^/", ""));
      case "youtube" -> video("https://www.youtube.com/watch?v=" + tag.word(0));
      case "vimeo" -> video("https://vimeo.com/" + tag.word(0));
      case "bilibili", "bili" -> video("https://www.bilibili.com/video/" + tag.word(0));
      case "iframe", "video", "audio", "mp3" -> video(tag.word(0));
      case "gist" -> video("https://gist.github.com/" + tag.word(0));
      default -> dropped(tag.name(), written);
    };
  }

  private String dropped(String name, String written) {
    if (!name.startsWith("end") && !ENDS_QUIETLY.contains(name) && !name.isEmpty()) {
      notes.accept(Note.of(Note.Kind.HTML_DROPPED, written));
    }
    return "";
  }

  private static String alt(Tag tag, int from) {
    return String.join(
        " ", tag.words().stream().skip(from).filter(w -> !w.matches("\\d+%?")).toList());
  }

  private static String img(Tag tag) {
    List<String> words = tag.words();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).matches("(?i).*\\.(jpe?g|png|gif|webp|svg|bmp)(\\?.*)?|https?://.*|/.*")) {
        return image(words.get(i), alt(tag, i + 1));
      }
    }
    return words.isEmpty() ? "" : image(words.get(0), alt(tag, 1));
  }

  private static String image(String src, String alt) {
    return "![" + alt.replaceAll("[\\[\\]\\n]", " ").strip() + "](" + address(src) + ")";
  }

  /** An address without what would end it. */
  private static String address(String src) {
    return src.replace(" ", "%20").replace("(", "%28").replace(")", "%29").replaceAll("[<>]", "");
  }

  private String post(String name, String title, boolean link) {
    String target = targets.named(name).orElse("");
    if (target.isEmpty()) {
      notes.accept(Note.of(Note.Kind.LINK_DROPPED, name));
      return orElse(title, name);
    }
    return link ? "[" + title + "](" + target + ")" : target;
  }

  private static String orElse(String text, String otherwise) {
    return text.isBlank() ? otherwise : text;
  }

  private String video(String url) {
    notes.accept(Note.of(Note.Kind.FRAME_LINKED, url));
    return url.matches("https?://\\S+") ? "<" + url.replaceAll("[<> ]", "") + ">" : url;
  }

  private String object(MatchResult match) {
    String words = match.group(1).replaceFirst("\\|.*$", "").strip();
    if (words.matches("site\\.(baseurl|url|github\\.url)")) {
      return "";
    }
    String text =
        words.matches("(\"[^\"]*\"|'[^']*')") ? words.substring(1, words.length() - 1) : "";
    if (text.isEmpty()) {
      notes.accept(Note.of(Note.Kind.HTML_DROPPED, match.group()));
    }
    return text;
  }

  private void hugo(Prose prose) {
    prose.replace(SHORT_CODE_BLOCK, m -> fence(language(m.group(1)), m.group(2)));
    prose.replace(
        COMMENTED, m -> "\\{\\{" + m.group(1) + " " + m.group(2) + " " + m.group(3) + "}}");
    prose.replace(SHORTCODE, match -> shortcode(Tag.of(match.group(2)), match.group()));
  }

  private String shortcode(Tag tag, String written) {
    String first = tag.word(0);
    return switch (tag.name()) {
      case "figure", "img", "image", "imgproc", "picture", "fig" -> figure(tag);
      case "ref", "relref" -> targets.named(first.replaceFirst("#.*$", "")).orElse(first);
      case "youtube" -> video("https://www.youtube.com/watch?v=" + orElse(tag.named("id"), first));
      case "vimeo" -> video("https://vimeo.com/" + orElse(tag.named("id"), first));
      case "bilibili" ->
          video("https://www.bilibili.com/video/" + orElse(tag.named("id", "bvid"), first));
      case "gist" ->
          video(
              "https://gist.github.com/"
                  + String.join("/", tag.words().subList(0, Math.min(2, tag.words().size()))));
      case "tweet", "x" ->
          video(
              "https://twitter.com/"
                  + orElse(tag.named("user"), "i")
                  + "/status/"
                  + orElse(tag.named("id"), first));
      case "instagram" -> video("https://www.instagram.com/p/" + first + "/");
      case "video", "audio", "music" -> video(orElse(tag.named("src", "url", "mp4"), first));
      default -> dropped(tag.name().startsWith("/") ? "end" : tag.name(), written);
    };
  }

  private static String figure(Tag tag) {
    String caption = orElse(tag.named("caption", "title"), tag.word(1));
    String by = tag.named("attr");
    String words = (caption + (by.isEmpty() ? "" : " " + by)).strip();
    String src = orElse(tag.named("src", "link", "url"), tag.word(0)).replaceAll("[<>]", "");
    String title = words.isEmpty() ? "" : " \"" + words.replace("\"", "&quot;") + "\"";
    String alt = tag.named("alt").replaceAll("[\\[\\]\\n]", " ");
    return "\n\n![" + alt + "](" + address(src) + title + ")\n\n";
  }
}
