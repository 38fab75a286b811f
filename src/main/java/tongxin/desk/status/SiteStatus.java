package tongxin.desk.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Content;
import tongxin.desk.status.ContentItem.Version;
import tongxin.problem.Problem;

/**
 * Everything a newsroom has, at one instant.
 *
 * @param items the newest first; files that cannot be read come before all others
 * @param due what appears or goes by date alone, the next first
 * @param problems of the whole site, sorted by place
 */
public record SiteStatus(
    Instant now, List<ContentItem> items, List<Due> due, List<Problem> problems) {
  private static final Pattern DOCUMENT =
      Pattern.compile("content/(article|village|site|galler|topic|page)(?:s|ies)/.*\\.(md|yml)");

  private static final Pattern LANGUAGE = Pattern.compile(".*\\.(zh|en)\\.md");

  public SiteStatus {
    items = List.copyOf(items);
    due = List.copyOf(due);
    problems = List.copyOf(problems);
  }

  /**
   * Something that happens by date.
   *
   * @param appears false where it goes
   */
  public record Due(Instant at, boolean appears, String file, String title) {}

  /**
   * The status of what was read.
   *
   * @param content null where site.yml cannot be used: then nothing is known but the problems
   */
  public static SiteStatus of(@Nullable Content content, List<Problem> problems, Instant now) {
    List<ContentItem> items = new ArrayList<>();
    List<ContentItem> readable = content == null ? List.of() : new ContentItems(content, now).all();
    items.addAll(unreadable(readable, problems));
    items.addAll(readable);
    List<Due> due =
        readable.stream()
            .flatMap(item -> item.versions().stream())
            .flatMap(version -> due(version, now))
            .sorted(Comparator.comparing(Due::at).thenComparing(Due::file))
            .toList();
    return new SiteStatus(now, items, due, problems);
  }

  /** The piece to which a file belongs: a language of it, or the data of a village and the like. */
  public Optional<ContentItem> item(String file) {
    return items.stream()
        .filter(
            item ->
                item.versions().stream().anyMatch(version -> version.file().equals(file))
                    || isBeside(file, item))
        .findFirst();
  }

  /** True for another file of a village and the like, such as the story that is still to come. */
  private static boolean isBeside(String file, ContentItem item) {
    boolean profile = List.of("village", "site", "gallery").contains(item.kind());
    return (profile || file.endsWith(".yml")) && file.startsWith(item.folder());
  }

  private static Stream<Due> due(Version version, Instant now) {
    boolean waits = version.state() == State.SCHEDULED;
    boolean isPublic = version.state() == State.PUBLISHED || version.state() == State.EXPIRING;
    Instant from = version.from();
    Instant until = version.until();
    Stream<Due> appears =
        waits && from != null
            ? Stream.of(new Due(from, true, version.file(), version.title()))
            : Stream.empty();
    Stream<Due> goes =
        (waits || isPublic) && until != null && until.isAfter(now)
            ? Stream.of(new Due(until, false, version.file(), version.title()))
            : Stream.empty();
    return Stream.concat(appears, goes);
  }

  /** Files with an error of which nothing could be read. */
  private static List<ContentItem> unreadable(List<ContentItem> items, List<Problem> problems) {
    Set<String> known = new HashSet<>();
    for (ContentItem item : items) {
      item.versions().forEach(version -> known.add(version.file()));
      known.add(item.folder());
    }
    return problems.stream()
        .filter(Problem::isError)
        .map(problem -> problem.location().file())
        .distinct()
        .filter(file -> DOCUMENT.matcher(file).matches() && !file.endsWith("/photos.yml"))
        .filter(file -> !known.contains(file) && !isOfProfile(file, known))
        .map(SiteStatus::unreadable)
        .toList();
  }

  private static boolean isOfProfile(String file, Set<String> known) {
    return file.endsWith(".yml") && known.contains(file.substring(0, file.lastIndexOf('/') + 1));
  }

  private static ContentItem unreadable(String file) {
    var kind = DOCUMENT.matcher(file);
    var language = LANGUAGE.matcher(file);
    String name = kind.matches() ? kind.group(1) : "";
    String code = language.matches() ? language.group(1) : "";
    String id = file.substring(file.lastIndexOf('/') + 1).replaceAll("\\..*", "");
    return new ContentItem(
        name.equals("galler") ? "gallery" : name,
        id,
        file.substring(0, file.lastIndexOf('/') + 1),
        "",
        "",
        null,
        List.of(new Version(code, file, file, "", State.UNREADABLE, null, null)));
  }
}
