package tongxin.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Coordinates;
import tongxin.content.model.Phrase;
import tongxin.content.model.Profile;
import tongxin.content.model.Ref;
import tongxin.content.model.Text;
import tongxin.page.parts.MapLinks;
import tongxin.page.parts.PageContext;
import tongxin.page.parts.Season;
import tongxin.page.view.Figure;
import tongxin.page.view.Shot;
import tongxin.page.view.Showcase;
import tongxin.pinyin.Pinyin;

/** Makes what invites a reader to a village or model site. */
final class ShowcaseViews {
  /** So many figures are set large; fewer stand in the table. */
  private static final int FEWEST_LARGE = 3;

  private static final int MOST_LARGE = 5;

  private final PageContext context;
  private final Pinyin pinyin;

  ShowcaseViews(PageContext context) {
    this.context = context;
    this.pinyin = new Pinyin(context.graph().data().pinyin());
  }

  /**
   * The view.
   *
   * @param large the figures that are set large
   */
  Showcase of(Profile profile, List<Figure> large, Language language) {
    return new Showcase(
        names(profile, language),
        large,
        profile.highlights().stream()
            .map(
                highlight ->
                    new Showcase.Highlight(
                        highlight.title().in(language),
                        phrase(highlight.text(), language),
                        picture(profile, highlight.picture(), language)))
            .toList(),
        profile.produce().stream()
            .map(
                produce ->
                    new Showcase.Produce(
                        produce.name().in(language),
                        phrase(produce.text(), language),
                        picture(profile, produce.picture(), language),
                        Season.words(produce.season(), language),
                        Season.strip(produce.season(), language)))
            .toList(),
        visit(profile, language));
  }

  private static Showcase.Visit visit(Profile profile, Language language) {
    Coordinates place = profile.coordinates();
    String name = profile.name().in(language).text();
    return new Showcase.Visit(
        phrase(profile.howToGetThere(), language),
        phrase(profile.opening(), language),
        profile.telephones().stream()
            .map(number -> new Showcase.Telephone(number.shown(), number.uri()))
            .toList(),
        phrase(profile.contact(), language),
        place == null ? null : new Showcase.Position(position(place, language), place.crs()),
        place == null ? List.of() : MapLinks.of(place, name));
  }

  /** How many of a profile's figures are set large. */
  static int large(List<Figure> figures) {
    return figures.size() < FEWEST_LARGE ? 0 : Math.min(MOST_LARGE, figures.size());
  }

  private List<Showcase.Name> names(Profile profile, Language language) {
    List<Showcase.Name> names = new ArrayList<>();
    Text name = profile.name();
    String chinese = name.byLanguage().get(Language.ZH.code());
    if (chinese != null && !language.equals(Language.ZH)) {
      names.add(new Showcase.Name(Language.ZH.tag(), chinese));
    }
    String own = profile.pinyin();
    String spelt = own != null ? own : chinese == null ? "" : pinyin.toned(chinese);
    if (!spelt.isEmpty()) {
      names.add(new Showcase.Name("zh-Latn-pinyin", spelt));
    }
    for (Language other : context.graph().languages()) {
      String text = name.byLanguage().get(other.code());
      if (text != null && !other.equals(language) && !other.equals(Language.ZH)) {
        names.add(new Showcase.Name(other.tag(), text));
      }
    }
    return List.copyOf(names);
  }

  private @Nullable Shot picture(Profile profile, @Nullable Ref written, Language language) {
    return written == null
        ? null
        : context.cards().byPath(profile.folder(), written.id(), profile.photos(), language);
  }

  private static @Nullable Phrase phrase(@Nullable Text text, Language language) {
    return text == null ? null : text.in(language);
  }

  /** Coordinates in words. */
  private static String position(Coordinates place, Language language) {
    boolean zh = language.equals(Language.ZH);
    String north = zh ? (place.lat() < 0 ? "南纬" : "北纬") : place.lat() < 0 ? "S" : "N";
    String east = zh ? (place.lon() < 0 ? "西经" : "东经") : place.lon() < 0 ? "W" : "E";
    String form = zh ? "%2$s%1$.4f°，%4$s%3$.4f°" : "%1$.4f° %2$s, %3$.4f° %4$s";
    return String.format(
        Locale.ROOT, form, Math.abs(place.lat()), north, Math.abs(place.lon()), east);
  }
}
