package tongxin.page.parts;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.contract.SharedFields;
import tongxin.content.model.Params;
import tongxin.content.model.Publication;
import tongxin.content.model.Values;
import tongxin.page.view.Frame;
import tongxin.page.view.Link;
import tongxin.page.view.ShareImage;
import tongxin.site.Route;
import tongxin.site.SiteSection;

/**
 * What one page says of itself, from which its frame is made.
 *
 * @param navigation its entry of the menu as site.yml names it: {@code villages}, {@code
 *     page:about}
 * @param feed null for that of the language
 * @param nearest the section that readers are led to in a language without this page
 */
public record Head(
    Frame.Words words,
    Frame.Navigation navigation,
    @Nullable Route feed,
    Shared shared,
    Frame.State state,
    @Nullable SiteSection nearest,
    Map<String, Object> params) {
  /** What goes with it where it is shared; the site's own where it has none. */
  public record Shared(ShareImage image, @Nullable Instant modified) {
    static final Shared NOTHING = new Shared(ShareImage.NONE, null);
  }

  /** Of a page that belongs to no entry of the menu. */
  public static Head of(String title, String description) {
    return new Head(
        new Frame.Words(title, description),
        Frame.Navigation.NONE,
        null,
        Shared.NOTHING,
        Frame.State.PUBLIC,
        null,
        Map.of());
  }

  public static Head of(String title, String description, SiteSection section) {
    return of(title, description).underMenuEntry(section.id());
  }

  String title() {
    return words.title();
  }

  String description() {
    return words.description();
  }

  public Head underMenuEntry(String entry) {
    return with(new Frame.Navigation(entry, navigation.crumbs()));
  }

  public Head withCrumbs(List<Link> crumbs) {
    return with(new Frame.Navigation(navigation.section(), crumbs));
  }

  private Head with(Frame.Navigation newNavigation) {
    return new Head(words, newNavigation, feed, shared, state, nearest, params);
  }

  /** A later page of a list says so in its title and description. */
  public Head numbered(Labels labels, Language language, int number, int count) {
    if (number == 1) {
      return this;
    }
    String page = String.valueOf(number);
    String of = labels.get(language, "pages.of", page, String.valueOf(count));
    Frame.Words numbered =
        new Frame.Words(
            title() + " · " + labels.get(language, "pages.number", page),
            description().isEmpty() ? "" : description() + " " + of);
    return new Head(numbered, navigation, feed, shared, state, nearest, params);
  }

  public Head withFeed(Route newFeed) {
    return new Head(words, navigation, newFeed, shared, state, nearest, params);
  }

  public Head withImage(ShareImage image) {
    return with(new Shared(image, shared.modified));
  }

  /** When what it shows last changed; null leaves it to the site. */
  public Head changed(@Nullable Instant modified) {
    return with(new Shared(shared.image, modified));
  }

  private Head with(Shared newShared) {
    return new Head(words, navigation, feed, newShared, state, nearest, params);
  }

  public Head withMark(String mark) {
    return with(new Frame.State(state.noindex(), mark));
  }

  /** What is made up is not for search engines. */
  public Head indexedAs(Publication publication) {
    return publication.sample() ? notIndexed() : this;
  }

  public Head notIndexed() {
    return with(new Frame.State(true, state.mark()));
  }

  private Head with(Frame.State newState) {
    return new Head(words, navigation, feed, shared, newState, nearest, params);
  }

  /** The newsroom's own keys of what the page is about. */
  public Head withParams(Values values, Language language) {
    Params own = SharedFields.PARAMS.of(values);
    Map<String, Object> all = new LinkedHashMap<>(params);
    all.putAll(own == null ? Map.of() : own.in(language));
    Map<String, Object> fixed = Collections.unmodifiableMap(all);
    return new Head(words, navigation, feed, shared, state, nearest, fixed);
  }

  /** The section that readers are led to in a language without this page. */
  public Head nearestTo(SiteSection section) {
    return new Head(words, navigation, feed, shared, state, section, params);
  }
}
