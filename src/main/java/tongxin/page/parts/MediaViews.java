package tongxin.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.config.Language;
import tongxin.content.model.Segment;
import tongxin.content.model.WebVideoSite;
import tongxin.page.view.BodyPart;
import tongxin.page.view.Need;
import tongxin.page.view.Shot;
import tongxin.site.SiteGraph;

/** What the shortcodes of videos and sounds show. */
final class MediaViews {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("mp4", "video/mp4"),
          Map.entry("m4v", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("m4a", "audio/mp4"),
          Map.entry("aac", "audio/aac"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("oga", "audio/ogg"),
          Map.entry("opus", "audio/ogg"),
          Map.entry("wav", "audio/wav"),
          Map.entry("flac", "audio/flac"));

  /** {@code clip.en.vtt} says its language, as texts do. */
  private static final Pattern NAMED = Pattern.compile("\\.([A-Za-z-]{2,7})\\.[A-Za-z]+$");

  private final SiteGraph graph;
  private final Urls urls;
  private final Pictures pictures;
  private final Cards cards;

  MediaViews(SiteGraph graph, Urls urls, Pictures pictures, Cards cards) {
    this.graph = graph;
    this.urls = urls;
    this.pictures = pictures;
    this.cards = cards;
  }

  void show(Segment.Shortcode shortcode, Bodies.Filling body) {
    String file = Objects.requireNonNullElse(shortcode.value("file"), "");
    String address = Objects.requireNonNullElse(shortcode.value("url"), file);
    Shot poster = poster(shortcode.value("poster"), body);
    BodyPart.MediaWords words =
        new BodyPart.MediaWords(
            words(shortcode, "title"), words(shortcode, "caption"), words(shortcode, "credit"));
    WebVideoSite.of(address)
        .ifPresentOrElse(
            site -> body.part(new BodyPart.WebVideo(site.id(), secure(address), poster, words)),
            () -> own(shortcode, file, poster, words, body));
  }

  private static String secure(String address) {
    return "https:" + address.strip().substring(address.strip().indexOf("//"));
  }

  private void own(
      Segment.Shortcode shortcode,
      String file,
      @Nullable Shot poster,
      BodyPart.MediaWords words,
      Bodies.Filling body) {
    Published media = published(body.folder(), file);
    String type = TYPES.get(ending(file));
    if (media == null || type == null) {
      return;
    }
    String written = Objects.requireNonNullElse(shortcode.value("captions"), "");
    Published captions = written.isEmpty() ? null : published(body.folder(), written);
    List<Need> needs = new ArrayList<>();
    Stream.of(media, captions)
        .flatMap(Stream::ofNullable)
        .map(Published::need)
        .flatMap(Stream::ofNullable)
        .forEach(needs::add);
    body.part(
        new BodyPart.Media(
            shortcode.name(),
            media.url(),
            type,
            poster,
            captions == null ? "" : captions.url(),
            captions == null ? "" : language(written, body.language()).tag(),
            words,
            List.copyOf(needs)));
  }

  private record Published(String url, @Nullable Need need) {}

  /** A file that may be seen; null for any other. */
  private @Nullable Published published(String folder, String written) {
    String path = graph.file(folder, written);
    if (path == null) {
      return null;
    }
    if (path.startsWith("assets/")) {
      Asset asset = graph.files().assets().get(path.substring("assets/".length()));
      return asset == null ? null : new Published(urls.base() + asset.route(), null);
    }
    return new Published(urls.path(Attachments.route(path)), new Need.Attachment(path));
  }

  private @Nullable Shot poster(@Nullable String written, Bodies.Filling body) {
    if (written == null) {
      return null;
    }
    Shot own = cards.byPath(body.folder(), written, body.photos(), body.language());
    return own == null ? pictures.external(written) : own;
  }

  private static Language language(String file, Language page) {
    Matcher named = NAMED.matcher(file);
    return named.find() ? Language.of(named.group(1)).orElse(page) : page;
  }

  private static String words(Segment.Shortcode shortcode, String argument) {
    return Objects.requireNonNullElse(shortcode.value(argument), "");
  }

  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
