package tongxin.page.parts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.content.contract.SiteContract;
import tongxin.content.model.Colour;
import tongxin.content.model.Ref;
import tongxin.page.view.SiteFrame;
import tongxin.page.view.View;
import tongxin.site.Route;
import tongxin.site.SiteDesign;
import tongxin.site.SiteGraph;

/** The newsroom's logo, colours and stylesheets as pages link to them. */
public final class DesignLinks {
  private DesignLinks() {}

  static SiteFrame.Look of(SiteGraph graph, Urls urls) {
    List<String> styles = new ArrayList<>();
    View.Accent accent = accent(graph);
    if (accent != null) {
      styles.add(urls.path(accentRoute(accent)));
    }
    for (Ref sheet : SiteDesign.stylesheets(graph.site())) {
      String url = url(graph, urls, sheet);
      if (!url.isEmpty()) {
        styles.add(url);
      }
    }
    String logo = url(graph, urls, SiteContract.LOGO.of(graph.site().values()));
    return new SiteFrame.Look(logo, List.copyOf(styles), graph.site().indent());
  }

  private static String url(SiteGraph graph, Urls urls, @Nullable Ref written) {
    String path = SiteDesign.asset(graph.files(), written);
    Asset asset = path == null ? null : graph.files().assets().get(path);
    return asset == null ? "" : urls.base() + asset.route();
  }

  /** The colours of the settings; null where they say nothing. */
  public static View.@Nullable Accent accent(SiteGraph graph) {
    Colour light = SiteDesign.accent(graph.site());
    Colour dark = SiteDesign.accentInTheDark(graph.site());
    return light == null && dark == null ? null : new View.Accent(shade(light), shade(dark));
  }

  private static View.Accent.Shade shade(@Nullable Colour accent) {
    return accent == null
        ? new View.Accent.Shade("", "")
        : new View.Accent.Shade(accent.css(), SiteDesign.inkOn(accent).css());
  }

  /** Where that stylesheet is: other colours have another address, so that a cache keeps none. */
  public static Route accentRoute(View.Accent accent) {
    return new Route("css/accent." + name(accent) + ".css");
  }

  /** Ten digits, as those of assets, which servers let caches keep for ever. */
  private static String name(View.Accent accent) {
    CRC32C sum = new CRC32C();
    sum.update(Objects.toString(accent).getBytes(StandardCharsets.UTF_8));
    return "00" + HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
