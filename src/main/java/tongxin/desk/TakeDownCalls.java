package tongxin.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongxin.authoring.ContentFolder;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.PublicAddress;
import tongxin.content.model.PublicAddresses;
import tongxin.content.model.Text;
import tongxin.desk.files.ContentPath;
import tongxin.desk.files.FileHistory;
import tongxin.desk.files.NewsroomFiles;
import tongxin.desk.status.ContentItem;
import tongxin.desk.status.SiteStatus;
import tongxin.desk.status.State;
import tongxin.ledger.LedgerFile;
import tongxin.problem.Location;
import tongxin.problem.Problems;
import tongxin.source.edit.YamlChange;
import tongxin.source.edit.YamlPath;

/** Takes a piece off the site, with or without a notice at its address, and puts it back. */
final class TakeDownCalls {
  private static final ContentPath LEDGER = ContentPath.of(PublicAddresses.FILE).orElseThrow();

  private final LifeCalls life;
  private final ContentFolder folder;
  private final NewsroomFiles files;
  private final FileHistory history;
  private final LedgerFile ledger;
  private final Clock clock;

  TakeDownCalls(
      LifeCalls life,
      ContentFolder folder,
      NewsroomFiles files,
      FileHistory history,
      Path source,
      Clock clock) {
    this.life = life;
    this.folder = folder;
    this.files = files;
    this.history = history;
    this.ledger = new LedgerFile(source);
    this.clock = clock;
  }

  /** What is done with one address of the ledger. */
  private interface Decision {
    LedgerFile.Changed of(PublicAddress address) throws IOException;
  }

  /**
   * Takes language versions down. Every address that is known to have been public answers from then
   * on that it is gone; with a notice, a page there says so.
   *
   * @param wish {@code paths} of the files that hold the state; {@code notice}, {@code title}
   *     (whether it says the title) as {@code true}; {@code zh} and {@code en}, a note in each
   *     language
   */
  Reply takeDown(Json.Fields wish) throws IOException {
    Content content = folder.content(new Problems()).orElse(null);
    if (content == null) {
      return Reply.refused(422, "no-site");
    }
    List<String> paths = wish.texts("paths");
    Reply reply = life.apply(paths, List.of(YamlChange.set(YamlPath.of("status"), "withdrawn")));
    if (reply.status() != 200) {
      return reply;
    }
    PublicAddress.Gone gone = gone(wish);
    List<PublicAddress> addresses = new ArrayList<>(known(content, paths));
    addresses.removeIf(address -> !address.isKept());
    if (gone.notice()) {
      for (PublicAddress own : own(content, paths)) {
        if (addresses.stream().noneMatch(a -> a.address().equals(own.address()))) {
          addresses.add(own);
        }
      }
    }
    return decided(reply, addresses, address -> ledger.gone(address, gone));
  }

  /** Makes language versions public again, without an end; their addresses have pages again. */
  Reply putBack(Json.Fields wish) throws IOException {
    Content content = folder.content(new Problems()).orElse(null);
    if (content == null) {
      return Reply.refused(422, "no-site");
    }
    List<String> paths = wish.texts("paths");
    List<YamlChange> changes =
        List.of(
            YamlChange.set(YamlPath.of("status"), "published"),
            new YamlChange.Remove(YamlPath.of("expires_at")));
    Reply reply = life.apply(paths, changes);
    List<PublicAddress> addresses = new ArrayList<>(known(content, paths));
    addresses.removeIf(address -> !(address.fate() instanceof PublicAddress.Gone));
    return reply.status() == 200 ? decided(reply, addresses, ledger::kept) : reply;
  }

  private Reply decided(Reply done, List<PublicAddress> addresses, Decision decision)
      throws IOException {
    if (addresses.isEmpty()) {
      return done;
    }
    history.keep(LEDGER, files.read(LEDGER), clock.instant(), "");
    for (PublicAddress address : addresses) {
      if (!decision.of(address).safe()) {
        return new Reply(422, Map.of("error", "edit-not-safe", "file", PublicAddresses.FILE));
      }
    }
    history.keep(LEDGER, files.read(LEDGER), clock.instant(), "");
    return done;
  }

  private static PublicAddress.Gone gone(Json.Fields wish) {
    Map<String, String> note = new LinkedHashMap<>();
    for (String language : List.of("zh", "en")) {
      if (!wish.text(language).isBlank()) {
        note.put(language, wish.text(language).strip());
      }
    }
    boolean notice = wish.text("notice").equals("true");
    Text said = note.isEmpty() ? null : new Text(note, note.keySet().iterator().next());
    return notice
        ? new PublicAddress.Gone(true, wish.text("title").equals("true"), said)
        : new PublicAddress.Gone(false, false, null);
  }

  /** The addresses that the ledger knows of these files. */
  private List<PublicAddress> known(Content content, List<String> paths) {
    List<PublicAddress> own = own(content, paths);
    return content.data().addresses().all().stream()
        .filter(a -> own.stream().anyMatch(o -> o.key().equals(a.key()) && sameLanguage(o, a)))
        .toList();
  }

  private static boolean sameLanguage(PublicAddress one, PublicAddress other) {
    return one.address().split("/", 3)[1].equals(other.address().split("/", 3)[1]);
  }

  /** The addresses at which the pieces of these files were public until now. */
  private List<PublicAddress> own(Content content, List<String> paths) {
    SiteStatus status = SiteStatus.of(content, List.of(), clock.instant());
    List<PublicAddress> addresses = new ArrayList<>();
    for (String path : paths) {
      ContentItem item = status.item(path).orElse(null);
      if (item != null) {
        item.versions().stream()
            .filter(version -> !isText(item) || version.file().equals(path))
            .filter(version -> isPublic(version.state()) || version.state() == State.TAKEN_DOWN)
            .forEach(version -> addresses.add(address(content, item, version)));
      }
    }
    return addresses;
  }

  private static boolean isText(ContentItem item) {
    return item.versions().get(0).file().endsWith(".md")
        && List.of("article", "topic", "page").contains(item.kind());
  }

  private static boolean isPublic(State state) {
    return state == State.PUBLISHED || state == State.EXPIRING || state == State.EXPIRED;
  }

  private static PublicAddress address(
      Content content, ContentItem item, ContentItem.Version version) {
    String key =
        content.articles().stream()
            .filter(article -> article.location().file().equals(version.file()))
            .map(Article::key)
            .findFirst()
            .orElse(item.kind() + ":" + item.id());
    return new PublicAddress(
        version.address(),
        version.title(),
        key,
        new PublicAddress.Kept(),
        Location.of(PublicAddresses.FILE));
  }
}
