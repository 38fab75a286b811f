package illustrations.album;

import static illustrations.album.Scene.landscape;
import static illustrations.album.Scene.panorama;
import static illustrations.album.Scene.portrait;

import illustrations.motif.Palette;
import illustrations.motif.Tones;
import illustrations.paint.Ink;
import illustrations.view.Grove;
import illustrations.view.Lake;
import illustrations.view.MoonGate;
import illustrations.view.Roofs;
import illustrations.view.Valley;
import java.util.List;

/** The made-up village: bamboo green, clear turquoise water, bright mist. */
final class Qingxi {
  private static final Palette FRESH =
      new Palette(
          Ink.of(0xA6D0CC),
          Ink.of(0xF2F5E0),
          Ink.of(0xFBF1BE),
          Ink.of(0xBEDDD2),
          Ink.of(0xF3F8F0),
          Tones.of(0x1F5A4E, 0x56A08A, 0xBFDDB4),
          Tones.of(0x1D5240, 0x4C9160, 0xB0CF7A),
          Tones.of(0x447F4C, 0x86B962, 0xD4E192),
          Ink.of(0x6FC0BC),
          Tones.of(0x2E3A3C, 0x5E6E70, 0xA6B4B2),
          Ink.of(0xF9F8EE),
          Ink.of(0xEFC25C));
  private static final Palette NOON = FRESH.under(0x86C2CC, 0xE8F4EA, 0xFDF6D2, 0xA9D6D4, 0xF1F9F5);
  private static final double[] CLEAR_STREAM = {
    120, -50, -60, 230, 90, 500, -60, 820, 130, 1200, 0, 1700, 160, 2500, 60, 3600
  };

  private Qingxi() {}

  static Album album() {
    return new Album(
        "villages/qingxi",
        List.of(
            clearStream(),
            bambooPath(),
            tallBamboo(),
            roofsByTheGrove(),
            stillWater(),
            groveThroughTheGate()));
  }

  private static Scene clearStream() {
    return landscape(
        "01-clear-stream",
        new Words("清溪绕田", "a clear stream among fields"),
        new Words(
            "碧绿的溪水绕过嫩绿的田块，溪边有白墙灰瓦的房屋，远山笼着薄雾。",
            "A turquoise stream winds among fresh green fields past white houses with grey roofs;"
                + " distant hills lie in thin mist."),
        c ->
            new Valley(NOON, 71, 400, 190, CLEAR_STREAM, 20, 0.06, FRESH.forest(), 1900, 130, 1)
                .finish(c));
  }

  private static Scene bambooPath() {
    return landscape(
            "02-bamboo-path",
            new Words("竹林小路", "a path through bamboo"),
            new Words(
                "一条小路穿过竹林，阳光从前方的雾中透进来。",
                "A path leads through a bamboo grove; sunlight comes in through the mist ahead."),
            c -> new Grove(FRESH, 8, 20, 1350, true).finish(c))
        .focus(0.55, 0.5);
  }

  private static Scene tallBamboo() {
    return portrait(
        "03-tall-bamboo",
        new Words("修竹", "tall bamboo"),
        new Words(
            "竖幅画面：高高的竹竿从近到远，颜色由深转浅，消失在明亮的雾里。",
            "Upright picture: tall bamboo canes, dark near by and ever paler, vanish into bright"
                + " mist."),
        c -> new Grove(NOON, 15, 13, 620, false).finish(c));
  }

  private static Scene roofsByTheGrove() {
    return landscape(
        "04-roofs-by-the-grove",
        new Words("林边屋舍", "roofs by the grove"),
        new Words(
            "嫩绿的树丛间露出一排排灰瓦屋顶，背后是青翠的山。",
            "Rows of grey tiled roofs show between fresh green trees, with green hills behind."),
        c -> new Roofs(FRESH, 33, 800, 5, 300, FRESH.forest(), 15, 600).finish(c));
  }

  private static Scene stillWater() {
    return panorama(
        "05-still-water",
        new Words("静水青山", "still water, green hills"),
        new Words(
            "宽幅画面：青山倒映在平静的水面上，水边一线薄雾，一只小船停在水中央。",
            "Wide picture: green hills are mirrored in still water below a line of thin mist; a"
                + " small boat rests in the middle."),
        c -> new Lake(NOON, 52, 520, 560, 100, 1700, 230, 0, 120, 1150, 860).finish(c));
  }

  private static Scene groveThroughTheGate() {
    return landscape(
        "06-grove-through-the-gate",
        new Words("门外竹影", "bamboo beyond the gate"),
        new Words(
            "白墙上开着一个圆门，门外是雾气明亮的竹林小路。",
            "A round gate in a white wall opens on a path through a bright, misty bamboo grove."),
        c ->
            new MoonGate(
                    FRESH, 25, 1180, 810, 640, d -> new Grove(FRESH, 41, 22, 1180, true).finish(d))
                .finish(c));
  }
}
