package tongxin.importing.blog;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Note;
import tongxin.importing.markdown.Addresses;

/** Says what an address in a text of a blog becomes. */
final class AddressRewriter {
  private static final Pattern PICTURE =
      Pattern.compile("(?i).*\\.(jpe?g|png|gif|webp|bmp|tiff?|svg|avif|heic)");

  private final Post post;
  private final Targets targets;
  private final Attachments attachments;
  private final Consumer<Note> notes;

  AddressRewriter(Post post, Targets targets, Attachments attachments, Consumer<Note> notes) {
    this.post = post;
    this.targets = targets;
    this.attachments = attachments;
    this.notes = notes;
  }

  /** What becomes of an address: a link or a picture, or nothing but words. */
  record Address(Kind kind, String url) {}

  /** What stands in the place of a link or a picture. */
  enum Kind {
    /** The same, with this address. */
    SAME,
    /** In the place of a picture, a link to it. */
    LINK,
    /** The words of a link alone; nothing in the place of a picture. */
    WORDS
  }

  private static final Address WORDS = new Address(Kind.WORDS, "");

  Address link(String written) {
    String url = written.strip();
    if (url.startsWith("#")) {
      return new Address(Kind.SAME, url.length() == 1 ? "#" : url);
    }
    if (url.matches("(article|page):[a-z0-9-]+")) {
      return new Address(Kind.SAME, url);
    }
    Optional<String> text = targets.text(url, post);
    if (text.isPresent()) {
      int hash = url.indexOf('#');
      return new Address(Kind.SAME, text.get() + (hash < 0 ? "" : url.substring(hash)));
    }
    Path file = targets.file(url, post).orElse(null);
    String name = file == null ? null : taken(file);
    if (name != null) {
      return new Address(Kind.SAME, name);
    }
    return elsewhere(url);
  }

  private @Nullable String taken(Path file) {
    return PICTURE.matcher(file.toString()).matches()
        ? attachments.picture(file)
        : attachments.file(file);
  }

  private Address elsewhere(String url) {
    boolean local = !url.matches("(?i)([a-z][a-z0-9+.-]*:|//).*");
    Optional<String> usable =
        local && !url.matches("(?i)(www\\.|[\\w-]+\\.(com|cn|org|net)\\b).*|[^/@\\s]+@[\\w.-]+")
            ? targets.old(url, post).flatMap(Addresses::usable)
            : Addresses.usable(url);
    if (usable.isEmpty()) {
      notes.accept(Note.of(Note.Kind.LINK_DROPPED, url));
      return WORDS;
    }
    if (local) {
      notes.accept(Note.of(Note.Kind.LINK_OLD, usable.get()));
    }
    return new Address(Kind.SAME, usable.get());
  }

  /**
   * What becomes of a picture.
   *
   * @param alt the words that stand for it, of which a note tells where it is not there
   */
  Address picture(String written, String alt) {
    String url = written.strip();
    String words = alt.isBlank() ? "" : " (" + alt.strip() + ")";
    Path file = targets.file(url, post).orElse(null);
    if (file != null) {
      String name = attachments.picture(file);
      if (name == null) {
        notes.accept(Note.of(Note.Kind.PICTURE_UNUSABLE, file.getFileName() + words));
      }
      return name == null ? WORDS : new Address(Kind.SAME, name);
    }
    String web = url.startsWith("//") ? "https:" + url : url;
    if (!web.toLowerCase(Locale.ROOT).matches("https?://[^/\\s].*")) {
      web = targets.old(url, post).orElse("");
    }
    Optional<String> usable = web.isEmpty() ? Optional.empty() : Addresses.usable(web);
    if (usable.isEmpty()) {
      notes.accept(
          Note.of(
              Note.Kind.PICTURE_MISSING, url.substring(0, Math.min(100, url.length())) + words));
      return WORDS;
    }
    String external = attachments.external(usable.get());
    if (external == null || external.equals(usable.get())) {
      notes.accept(Note.of(Note.Kind.PICTURE_EXTERNAL, usable.get()));
    }
    return external == null
        ? new Address(Kind.LINK, usable.get())
        : new Address(Kind.SAME, external);
  }
}
