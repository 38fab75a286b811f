package illustrations.album;

import static illustrations.album.Scene.landscape;
import static illustrations.album.Scene.panorama;
import static illustrations.album.Scene.portrait;

import illustrations.motif.Birds;
import illustrations.motif.Palette;
import illustrations.motif.Tones;
import illustrations.paint.Canvas;
import illustrations.paint.Ink;
import illustrations.paint.Paper;
import illustrations.view.Ranges;
import illustrations.view.Roofs;
import illustrations.view.Terraces;
import illustrations.view.Valley;
import java.util.List;

/** Fields and a sandy gully: rice green, sand and straw under a milky sky. */
final class TianyuanShagou {
  private static final Palette DAY =
      new Palette(
          Ink.of(0xA9C0BC),
          Ink.of(0xF1E6C9),
          Ink.of(0xF6D58B),
          Ink.of(0xC3D2C8),
          Ink.of(0xF3EEDD),
          Tones.of(0x24443F, 0x55796A, 0xB4BF8C),
          Tones.of(0x23423A, 0x4C7055, 0x9BAA68),
          Tones.of(0x566F46, 0x93A765, 0xD6CB8C),
          Ink.of(0x8FB0AA),
          Tones.of(0x2D3438, 0x566066, 0x98A3A3),
          Ink.of(0xF7F1E2),
          Ink.of(0xDDB850));
  private static final Palette DAWN = DAY.under(0x9FB7BB, 0xF7DDB4, 0xF3B56A, 0xD9D6C4, 0xF7E9D0);
  private static final Ink CREAM = Ink.of(0xF8EFD8);
  private static final double[] STREAM = {
    -120, -50, 30, 260, -70, 560, 150, 950, 40, 1500, 220, 2400, 100, 3600
  };
  private static final double[] GULLY = {
    40, -50, -40, 200, 60, 420, -90, 720, 50, 1080, -30, 1500, 120, 2300, 60, 3600
  };

  private TianyuanShagou() {}

  static Album album() {
    return new Album(
        "villages/tianyuan-shagou",
        List.of(
            streamThroughFields(),
            ridgesAtDawn(),
            floodedTerraces(),
            sandyGully(),
            roofsInTheGreen(),
            rowsAlongTheHill()));
  }

  private static Scene streamThroughFields() {
    return landscape(
            "01-stream-through-fields",
            new Words("溪流穿过田野", "a stream through the fields"),
            new Words(
                "一条小溪蜿蜒穿过黄绿相间的田块，溪边有几簇白墙灰瓦的房屋，远处是薄雾中的青山。",
                "A stream winds between green and yellow fields, past small clusters of white"
                    + " houses with grey roofs, towards green hills in thin mist."),
            c -> new Valley(DAY, 8, 520, 130, STREAM, 15, 0.2, DAY.forest(), 900, 120, 1).finish(c))
        .focus(0.5, 0.45);
  }

  private static Scene ridgesAtDawn() {
    return landscape(
        "02-ridges-at-dawn",
        new Words("晨雾中的山脊", "ridges in morning mist"),
        new Words(
            "层层山脊由近及远淡入晨雾，一轮太阳从右上方升起，几只鸟飞过。",
            "Ridge behind ridge pales into morning mist; the sun stands at the upper right and a"
                + " few birds fly past."),
        TianyuanShagou::ridges);
  }

  private static Scene floodedTerraces() {
    return landscape(
        "03-flooded-terraces",
        new Words("蓄水的梯田", "terraces filled with water"),
        new Words(
            "梯田沿山坡的等高线弯曲铺开，一部分田里蓄着水，映出天光，田间散布着树木和房屋。",
            "Terraces curve along a hillside; some hold water that mirrors the sky, with trees and"
                + " houses scattered between them."),
        c -> new Terraces(DAY, 31, 330, 9, 0.55, CREAM, DAY.forest(), 90, 1).finish(c));
  }

  private static Scene sandyGully() {
    return portrait(
            "04-sandy-gully",
            new Words("沙沟与田畴", "a sandy gully and its fields"),
            new Words(
                "竖幅画面：浅色沙岸夹着一道溪水，从山口曲折流向近处，两侧是田块和树丛。",
                "Upright picture: a stream between pale sandy banks winds from a gap in the hills"
                    + " towards the viewer, with fields and groves on both sides."),
            c ->
                new Valley(DAWN, 19, 820, 150, GULLY, 24, 0.12, DAY.forest(), 1200, 80, 1)
                    .finish(c))
        .focus(0.5, 0.6);
  }

  private static Scene roofsInTheGreen() {
    return landscape(
        "05-roofs-in-the-green",
        new Words("绿树间的屋顶", "roofs among green trees"),
        new Words(
            "白墙灰瓦的房屋高低错落，掩映在绿树之间，背后是淡墨色的山峦。",
            "White houses with grey tiled roofs stand in loose rows among green trees, before hills"
                + " in pale ink."),
        c -> new Roofs(DAY, 8, 760, 7, 330, DAY.forest(), 9, 620).finish(c));
  }

  private static Scene rowsAlongTheHill() {
    return panorama(
        "06-rows-along-the-hill",
        new Words("沿坡而种的垄行", "rows planted along the slope"),
        new Words(
            "宽幅画面：一垄垄作物顺着山势弯成柔和的弧线，坡上有零星的树和房屋。",
            "Wide picture: rows of crops follow the slope in soft arcs, with a few trees and houses"
                + " on the hillside."),
        c -> new Terraces(DAWN, 35, 260, 4.5, -1, CREAM, DAY.forest(), 70, 1).finish(c));
  }

  private static void ridges(Canvas canvas) {
    new Ranges(DAWN, 404, 640, 900, 1.6, 1640, 380, 92, 300).paint(canvas);
    Birds.flight(canvas, 4, 7, 980, 400, 34, Ink.of(0x39474A));
    Paper.finish(canvas, 1, 0.16);
  }
}
