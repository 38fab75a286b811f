package tongxin.importing.blog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.importing.blog.AddressRewriter.Address;
import tongxin.importing.blog.AddressRewriter.Kind;

/** Gives links and pictures of Markdown the addresses that they have from now on. */
final class LinkRewriter {
  private static final int MAX_LENGTH = 4000;

  private static final Pattern INNER =
      Pattern.compile(
          "\\s*(?:<([^<>\\n]*)>|(\\S.*?|))(?:\\s+=\\d*%?x\\d*%?)?"
              + "(?:\\s+(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'))?\\s*",
          Pattern.DOTALL);

  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?m)^( {0,3})\\[([^\\]\\n"
              + "^][^\\]\\n"
              + "]*)]:[ \\t]*\\n"
              + "?[ \\t]*(<[^>\\n"
              + "]*>|\\S+)([ \\t]+(?:\"[^\"\\n"
              + "]*\"|'[^'\\n"
              + "]*'|\\([^)\\n"
              + "]*\\)))?[ \\t]*$");

  /** With spaces in the address: a definition for Tongxin, text for other generators. */
  private static final Pattern NO_DEFINITION =
      Pattern.compile("(?m)(?<=\\n|\\A)\\[[^\\]\\n^][^\\]\\n]*]:[ \\t]*\\S+[ \\t]+\\S.*$");

  private final AddressRewriter addresses;

  LinkRewriter(AddressRewriter addresses) {
    this.addresses = addresses;
  }

  private record Edit(int start, int end, String words) {}

  void rewrite(Prose prose) {
    List<Edit> edits = new ArrayList<>();
    String text = prose.text();
    for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 2)) {
      int open = prose.isCode(at) ? -1 : opening(text, at);
      int close = open < 0 ? -1 : closing(text, at + 2);
      if (close > 0) {
        edit(text, open, at, close, edits);
      }
    }
    prose.set(edited(text, edits));
    definitions(prose);
  }

  private void edit(String text, int open, int at, int close, List<Edit> edits) {
    Matcher inner = INNER.matcher(text.substring(at + 2, close));
    if (!inner.matches()) {
      return;
    }
    boolean image = open > 0 && text.charAt(open - 1) == '!';
    String url = (inner.group(1) == null ? inner.group(2) : inner.group(1)).replace("\\", "");
    String title = inner.group(3) == null ? "" : " " + title(inner.group(3));
    String words = text.substring(open + 1, at);
    boolean empty = words.isBlank();
    Address address = image ? addresses.picture(url, words) : addresses.link(url);
    boolean within = image && open > 1 && text.charAt(open - 2) == '[';
    if (address.kind() == Kind.SAME) {
      edits.add(new Edit(at + 2, close, destination(address.url()) + title));
    } else if (address.kind() == Kind.LINK && !within) {
      edits.add(new Edit(open - 1, open, ""));
      edits.add(new Edit(at, close, (empty ? "🖼" : "") + "](" + destination(address.url())));
    } else if (image && !within) {
      edits.add(new Edit(open - 1, close + 1, ""));
    } else {
      edits.add(new Edit(image ? open - 1 : open, open + 1, ""));
      edits.add(new Edit(at, close + 1, within && empty ? "🖼" : ""));
    }
  }

  /** A title, in which no sign is meant as Markdown or HTML. */
  private static String title(String written) {
    return written.replaceAll("(?<!\\\\)(?:[<*~`\\[{])(?=\\S)", "\\\\$0");
  }

  private static String destination(String url) {
    return url.matches("[^\\s()<>]*") ? url : "<" + url.replaceAll("[<>\\n]", "") + ">";
  }

  private static String edited(String text, List<Edit> edits) {
    edits.sort(Comparator.comparingInt(Edit::start));
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Edit edit : edits) {
      if (edit.start >= from) {
        out.append(text, from, edit.start).append(edit.words);
        from = edit.end;
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  /** The bracket that is closed here, in the same paragraph. */
  private static int opening(String text, int close) {
    int depth = 0;
    for (int i = close - 1; i >= 0 && close - i < MAX_LENGTH; i--) {
      char c = text.charAt(i);
      boolean escaped = i > 0 && text.charAt(i - 1) == '\\';
      if (c == ']' && !escaped) {
        depth++;
      } else if (c == '[' && !escaped) {
        if (depth-- == 0) {
          return i;
        }
      } else if (c == '\n' && i > 0 && text.charAt(i - 1) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** The bracket that closes the address, over those within it and over its title. */
  private static int closing(String text, int from) {
    int depth = 0;
    boolean angle = false;
    for (int i = from; i < text.length() && i - from < MAX_LENGTH; i++) {
      char c = text.charAt(i);
      if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        return -1;
      } else if (c == '\\') {
        i++;
      } else if (c == '<' && text.substring(from, i).isBlank()) {
        angle = true;
      } else if (c == '>') {
        angle = false;
      } else if (!angle
          && (c == '"' || c == '\'')
          && i > from
          && Character.isWhitespace(text.charAt(i - 1))) {
        int end = text.indexOf(c, i + 1);
        i = end > 0 && end - from < MAX_LENGTH ? end : i;
      } else if (!angle && c == '(') {
        depth++;
      } else if (!angle && c == ')' && depth-- == 0) {
        return i;
      }
    }
    return -1;
  }

  private void definitions(Prose prose) {
    prose.replace(DEFINITION, match -> definition(match, prose.text()));
    prose.replace(
        NO_DEFINITION, m -> DEFINITION.matcher(m.group()).matches() ? m.group() : "\\" + m.group());
    for (String label : linked) {
      Pattern use =
          Pattern.compile(
              "!(?=\\[[^\\]\\n]*]\\["
                  + Pattern.quote(label)
                  + "])|!(?=\\["
                  + Pattern.quote(label)
                  + "](?![(\\[]))",
              Pattern.CASE_INSENSITIVE);
      prose.replace(use, match -> "");
    }
  }

  /** Labels of pictures to which only a link may lead. */
  private final List<String> linked = new ArrayList<>();

  private String definition(MatchResult match, String text) {
    String label = match.group(2);
    String url = match.group(3).replaceFirst("^<(.*)>$", "$1");
    @Nullable String title = match.group(4);
    boolean image =
        Pattern.compile(
                "!\\[[^\\]\\n]*]\\["
                    + Pattern.quote(label)
                    + "]|!\\["
                    + Pattern.quote(label)
                    + "](?![(\\[])",
                Pattern.CASE_INSENSITIVE)
            .matcher(text)
            .find();
    Address address = image ? addresses.picture(url, label) : addresses.link(url);
    if (image && address.kind() != Kind.SAME) {
      linked.add(label);
    }
    String target = address.kind() == Kind.WORDS ? "#" : address.url();
    return match.group(1)
        + "["
        + label
        + "]: "
        + destination(target)
        + (title == null ? "" : title);
  }
}
