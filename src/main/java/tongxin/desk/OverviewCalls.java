package tongxin.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.authoring.ContentFolder;
import tongxin.config.BaseUrl;
import tongxin.config.Language;
import tongxin.content.model.Content;
import tongxin.desk.publish.Publishing;
import tongxin.desk.status.SiteStatus;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.serve.PreviewedSite;
import tongxin.site.MissingField;
import tongxin.site.MissingFields;

/** What the newsroom has, and what is wrong with it. */
final class OverviewCalls {
  private static final Pattern PROFILE =
      Pattern.compile("content/(?:villages|sites|galleries)/[^/]+/");

  /** So many causes say enough. */
  private static final int MOST_CAUSES = 5;

  private final Desk.Settings settings;
  private final PreviewedSite site;
  private final ContentFolder folder;

  OverviewCalls(Desk.Settings settings, ContentFolder folder, PreviewedSite site) {
    this.settings = settings;
    this.site = site;
    this.folder = folder;
  }

  /** What every page of the desk must know. */
  Reply start() throws IOException {
    Content content = content();
    Map<String, @Nullable Object> reply = Reply.object();
    reply.put("readOnly", settings.readOnly());
    reply.put("begun", Files.exists(settings.source().resolve("content/site.yml")));
    reply.put("folder", String.valueOf(settings.source().getFileName()));
    reply.put("path", settings.source().toString());
    reply.put("others", settings.others() != null);
    reply.put("publishes", settings.publishing() != null);
    reply.put(
        "title",
        content == null ? "" : content.site().title().in(content.site().defaultLanguage()).text());
    reply.put(
        "languages",
        content == null
            ? List.of()
            : content.site().languages().stream().map(Language::code).toList());
    reply.put("address", content == null ? "" : address(content.site().baseUrl()));
    reply.put("zone", content == null ? "Asia/Shanghai" : content.site().zone().getId());
    return Reply.of(reply);
  }

  /** Where the site will be; empty where the newsroom has not said it yet. */
  private String address(URI written) {
    Publishing.Settings publishing = settings.publishing();
    URI given = publishing == null ? null : publishing.options().baseUrl();
    URI url = given == null ? written : given;
    return BaseUrl.isLocal(url) ? "" : url.toString();
  }

  private synchronized @Nullable Content content() throws IOException {
    return folder.content(new Problems()).orElse(null);
  }

  /** Everything that a text can name. */
  Reply choices(Locale locale) throws IOException {
    Content content = content();
    return content == null
        ? Reply.refused(422, "no-site")
        : Reply.of(new ChoiceCalls(locale).all(content));
  }

  /**
   * What the village or model site of a file could show and does not: as {@code check --missing}.
   */
  Reply missing(String path, Locale locale) throws IOException {
    Content content = content();
    List<Map<String, String>> missing =
        content == null
            ? List.of()
            : content.profiles().stream()
                .filter(profile -> path.startsWith(profile.folder()))
                .flatMap(p -> MissingFields.of(p, content.site().languages()).stream())
                .map(field -> described(field, Language.ofPeopleIn(locale)))
                .toList();
    return Reply.of(Map.of("missing", missing));
  }

  private static Map<String, String> described(MissingField field, Language language) {
    return Map.of("file", field.file(), "key", field.key(), "label", field.label().in(language));
  }

  /** Everything the newsroom has. */
  Reply all(Locale locale) throws IOException, InterruptedException {
    site.awaitSaved();
    SiteStatus status = SiteStatus.of(content(), site.problems(), settings.clock().instant());
    return Reply.of(new StatusJson(locale).all(status, site.ofDrafts()));
  }

  /** The text of a file with what the newsroom knows of it: its versions, its page. */
  Reply withItem(String path, Reply text) throws IOException {
    Content content = content();
    if (text.status() != 200 || content == null || !(text.value() instanceof Map<?, ?> fields)) {
      return text;
    }
    Map<String, @Nullable Object> reply = Reply.object();
    fields.forEach((key, value) -> reply.put(String.valueOf(key), value));
    SiteStatus.of(content, List.of(), settings.clock().instant())
        .item(path)
        .ifPresent(item -> reply.putAll(StatusJson.about(item, path)));
    return Reply.of(reply);
  }

  /**
   * The problems of one file, after what was saved has been read.
   *
   * @param path empty for all files
   */
  Reply problems(String path, Locale locale) throws InterruptedException {
    site.awaitSaved();
    List<Problem> all = site.problems();
    Set<Problem> ofDrafts = site.ofDrafts();
    List<Problem> own =
        all.stream().filter(p -> path.isEmpty() || p.location().file().equals(path)).toList();
    StatusJson json = new StatusJson(locale);
    long errors = all.stream().filter(p -> p.isError() && !ofDrafts.contains(p)).count();
    Map<String, @Nullable Object> reply = Reply.object();
    reply.put("problems", own.stream().map(json::problem).toList());
    reply.put("errors", errors);
    reply.put("warnings", all.size() - errors);
    reply.put("drafts", own.stream().allMatch(ofDrafts::contains));
    reply.put("behind", behind(path, all, json));
    return Reply.of(reply);
  }

  /** Why the page of a file is not shown as the file is, and since when; null where it is. */
  private @Nullable Map<String, @Nullable Object> behind(
      String path, List<Problem> all, StatusJson json) {
    Map<String, Instant> behind = site.behind();
    Instant everything = behind.get("");
    Instant own =
        behind.entrySet().stream()
            .filter(one -> one.getKey().equals(path) || isOfOneProfile(path, one.getKey()))
            .map(Map.Entry::getValue)
            .min(Comparator.naturalOrder())
            .orElse(null);
    Instant since = everything == null ? own : everything;
    if (since == null) {
      return null;
    }
    List<Problem> causes =
        all.stream()
            .filter(Problem::isError)
            .filter(p -> everything != null || isOf(path, p.location().file()))
            .limit(MOST_CAUSES)
            .toList();
    Map<String, @Nullable Object> reply = Reply.object();
    reply.put("since", since.toString());
    reply.put("everything", everything != null);
    reply.put("problems", causes.stream().map(json::problem).toList());
    return reply;
  }

  /** A village and the like is one document: its data, its stories, its photos. */
  private static boolean isOfOneProfile(String path, String file) {
    Matcher folder = PROFILE.matcher(path);
    return folder.lookingAt() && file.startsWith(folder.group());
  }

  /** True for a file, and for those beside it where it has a folder of its own. */
  private static boolean isOf(String path, String file) {
    boolean folder = path.matches(".*/(index\\.[a-z]+\\.md|(village|site|gallery)\\.yml)");
    return file.equals(path)
        || (folder && file.startsWith(path.substring(0, path.lastIndexOf('/') + 1)));
  }
}
