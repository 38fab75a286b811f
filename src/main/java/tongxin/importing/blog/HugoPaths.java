package tongxin.importing.blog;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where Hugo puts a text: its path below the content folder, and the folder of its language. */
final class HugoPaths {
  private final Config config;

  HugoPaths(Config config) {
    this.config = config;
  }

  /** The path without language, ending and {@code index}: {@code posts/tea}. */
  String path(Post post) {
    String name = post.base().substring(post.base().lastIndexOf('/') + 1);
    String folders = post.path().substring(0, post.path().lastIndexOf('/') + 1);
    String path = folder(post).isEmpty() ? folders + name : post.base();
    return path.replaceFirst("^content/", "").replaceFirst("/index$", "");
  }

  /** The folder that a language has to itself in the content folder; empty for none. */
  private String folder(Post post) {
    Values languages = config.values().values("languages");
    for (String key : languages.all().keySet()) {
      String folder = languages.values(key).text("contentdir");
      String own = folder.isEmpty() ? "content/" + key : folder;
      if (post.path().toLowerCase(Locale.ROOT).startsWith(own.toLowerCase(Locale.ROOT) + "/")) {
        return own;
      }
    }
    return "";
  }

  /** What the address begins with: empty, or {@code /en} for a language that is not the first. */
  String prefix(Post post) {
    String code = post.language().code();
    Set<String> keys = config.values().values("languages").all().keySet();
    List<String> own =
        keys.stream().filter(key -> key.replace("cn", "zh").startsWith(code)).toList();
    String first = config.language().toLowerCase(Locale.ROOT).replaceFirst("^cn", "zh");
    boolean suffix = post.path().matches("(?i).*\\.[a-z]{2}(-[a-z]+)?\\.\\w+");
    boolean many = suffix || keys.size() > 1;
    boolean other = !first.isEmpty() && !first.startsWith(code);
    boolean all = config.values().isTrue("defaultcontentlanguageinsubdir");
    return many && (other || all) ? "/" + (own.isEmpty() ? code : own.get(0)) : "";
  }

  /** The name of a text's file or folder as Hugo has it in addresses. */
  String fileName(Post post) {
    String path = path(post);
    boolean undated = config.values().values("frontmatter").list("date").contains(":filename");
    return undated ? post.stem() : slug(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Words as a part of an address: letters, numbers and few signs, with hyphens for spaces. */
  static String slug(String words) {
    return words
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", "-")
        .replaceAll("[^\\p{L}\\p{M}\\p{N}._#+~/-]", "")
        .replaceAll("-{2,}", "-");
  }
}
