package tongxin.importing.blog;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tongxin.config.Language;
import tongxin.importing.document.Note;

/** The content of a blog: its texts, their old addresses, and their Markdown for Tongxin. */
public final class Blog {
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFDCF\\uFDF0-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private static final Pattern STRAY =
      Pattern.compile(
          "(?m)(?<=\\n\\n|\\A|\\n---\\n)([ \\t]*(?i:status|embargo|publish_at|expires_at|reviews"
              + "|draft|title|date|tags|summary|source|cover|slug)[ \\t]*)([:：])(?!//)");

  /** What nobody sees keeps a row of backticks from ending code; a site takes it out of a text. */
  private static final Pattern SHOWN_FENCE =
      Pattern.compile("(?m)^([ \\t]*)[\u200B\u2060\uFEFF]+(?=`{3}|~{3})");

  private static final Pattern SHORTCODE = Pattern.compile("(?<!\\\\)\\{\\{<");

  private final BlogKind kind;
  private final Config config;
  private final List<Post> posts;
  private final Targets targets;

  private Blog(BlogKind kind, Config config, List<Post> posts, Targets targets) {
    this.kind = kind;
    this.config = config;
    this.posts = posts;
    this.targets = targets;
  }

  /**
   * Reads a blog.
   *
   * @param languages of the site
   * @param zone of dates that name none, where the blog names none either
   */
  public static Blog read(BlogKind kind, Path folder, List<Language> languages, ZoneId zone)
      throws IOException {
    Config config = Config.of(kind, folder);
    PostFiles files = new PostFiles(kind, folder);
    List<Post> posts = new PostReader(kind, config, languages, zone).read(files.texts());
    return new Blog(kind, config, posts, new Targets(folder, files.roots(), config));
  }

  public List<Post> posts() {
    return posts;
  }

  /** The paths that a text had in the blog, the usual one first. */
  public Set<String> addresses(Post post) {
    return new Permalinks(kind, config).of(post);
  }

  /** Says where a text is from now on, before others are converted that may link to it. */
  public void place(Post post, String link) {
    targets.know(post, addresses(post), link);
  }

  /** The picture that stands for a text in lists, as it was written; empty for none. */
  public static String cover(Post post) {
    return post.values()
        .text(
            "cover",
            "cover_image",
            "featured_image",
            "image",
            "thumbnail",
            "banner",
            "thumb",
            "header-img",
            "feature",
            "index_img",
            "top_img",
            "photo");
  }

  /** The Markdown of a text. */
  public Converted convert(Post post, Attachments attachments) {
    List<Note> notes = new ArrayList<>();
    AddressRewriter addresses = new AddressRewriter(post, targets, attachments, notes::add);
    String body = SHOWN_FENCE.matcher(post.body()).replaceAll("$1\u00A0");
    Prose prose = new Prose(FORBIDDEN.matcher(body).replaceAll(""));
    new TagRewriter(targets, notes::add).rewrite(kind, prose);
    InlineNotes.rewrite(prose);
    new HtmlRewriter(addresses, notes::add).rewrite(prose);
    new LinkRewriter(addresses).rewrite(prose);
    prose.replace(SHORTCODE, match -> "\\{{<");
    prose.replace(
        STRAY, match -> match.group(1) + (match.group(2).equals(":") ? "&#58;" : "&#65306;"));
    return new Converted(prose.text().strip() + "\n", notes.stream().distinct().toList());
  }

  /** The file of a picture that is named in front matter; null where there is none here. */
  public @org.jspecify.annotations.Nullable Path picture(Post post, String address) {
    return targets.file(address, post).orElse(null);
  }
}
