package tongxin.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tongxin.content.contract.SiteContract;
import tongxin.content.model.Colour;
import tongxin.content.model.Ref;
import tongxin.content.model.SiteConfig;

/** How a newsroom changes the design of its site in {@code site.yml}, without templates. */
public final class SiteDesign {
  /** Least contrast of text and of what one must see, WCAG 2.2, 1.4.3. */
  public static final double LEAST_CONTRAST = 4.5;

  /** The grounds on which the accent stands in site.css; of each pair the one nearer to it. */
  public static final Colour LIGHT_GROUND = new Colour(0xf1ebdf);

  public static final Colour DARK_GROUND = new Colour(0x1f1c19);

  private static final Colour PALE = new Colour(0xfff9f2);
  private static final Colour DEEP = new Colour(0x1b110d);

  private SiteDesign() {}

  /** The accent in light mode; null for Tongxin's own. */
  public static @Nullable Colour accent(SiteConfig site) {
    return colour(SiteContract.ACCENT.of(site.values()));
  }

  /** The accent in dark mode: the one written, or a shade of the other; null for Tongxin's own. */
  public static @Nullable Colour accentInTheDark(SiteConfig site) {
    Colour own = colour(SiteContract.ACCENT_DARK.of(site.values()));
    Colour light = accent(site);
    return own != null || light == null ? own : light.against(DARK_GROUND, LEAST_CONTRAST);
  }

  public static @Nullable Colour colour(@Nullable Ref written) {
    return written == null ? null : Colour.of(written.id()).orElse(null);
  }

  /** The colour of words on the accent: a pale or a deep one, whichever is read better. */
  public static Colour inkOn(Colour accent) {
    return accent.contrast(PALE) >= accent.contrast(DEEP) ? PALE : DEEP;
  }

  /** Paths of the stylesheets after Tongxin's own, as written. */
  public static List<Ref> stylesheets(SiteConfig site) {
    return Objects.requireNonNullElse(SiteContract.STYLESHEET.of(site.values()), List.of());
  }

  /** The files of assets that the settings name. */
  public static List<Ref> pictures(SiteConfig site) {
    List<Ref> pictures = new ArrayList<>();
    Ref logo = SiteContract.LOGO.of(site.values());
    Ref share = SiteContract.SHARE_PICTURE.of(site.values());
    if (logo != null) {
      pictures.add(logo);
    }
    if (share != null) {
      pictures.add(share);
    }
    return List.copyOf(pictures);
  }

  /** The path of an asset without its {@code /}; null for what is no asset. */
  public static @Nullable String asset(SiteFiles files, @Nullable Ref written) {
    if (written == null || !written.id().startsWith("/")) {
      return null;
    }
    String path = files.find("", written.id());
    return path == null ? null : path.substring("assets/".length());
  }
}
