package illustrations.album;

import static illustrations.album.Scene.landscape;
import static illustrations.album.Scene.panorama;
import static illustrations.album.Scene.portrait;

import illustrations.motif.Birds;
import illustrations.motif.Branch;
import illustrations.motif.Palette;
import illustrations.motif.Tones;
import illustrations.paint.Canvas;
import illustrations.paint.Ink;
import illustrations.paint.Paper;
import illustrations.view.Bend;
import illustrations.view.Boughs;
import illustrations.view.Boughs.Load;
import illustrations.view.Lake;
import illustrations.view.Ranges;
import illustrations.view.Roofs;
import illustrations.view.Terraces;
import illustrations.view.Valley;
import java.util.List;

/** A photo story in eight drawings: the mountains through the four seasons. */
final class FourSeasons {
  private static final Tones TILE = Tones.of(0x2E3136, 0x5C6066, 0xA0A4A6);
  private static final Palette SPRING =
      new Palette(
          Ink.of(0xB4CBD0),
          Ink.of(0xF7EADB),
          Ink.of(0xFAD9BE),
          Ink.of(0xCBD8D2),
          Ink.of(0xF8F3EC),
          Tones.of(0x35544F, 0x6E9484, 0xC8D3A4),
          Tones.of(0x3C5F49, 0x7B9F66, 0xC7D58D),
          Tones.of(0x5E8450, 0xA0BE70, 0xDDE0A0),
          Ink.of(0x9CC0C4),
          TILE,
          Ink.of(0xFAF5EB),
          Ink.of(0xF0C0BC));
  private static final Palette SUMMER =
      new Palette(
          Ink.of(0x8FAAA6),
          Ink.of(0xDFE9DC),
          Ink.of(0xF3F2D4),
          Ink.of(0xA9C4BA),
          Ink.of(0xEAF1EA),
          Tones.of(0x173C38, 0x3F6F5F, 0x93B48C),
          Tones.of(0x173D2F, 0x3A6E48, 0x88AE5E),
          Tones.of(0x35663B, 0x6FA050, 0xBCCF78),
          Ink.of(0x6E9F9C),
          TILE,
          Ink.of(0xF4F3EA),
          Ink.of(0xE8A0A0));
  private static final Palette AUTUMN =
      new Palette(
          Ink.of(0x93AFC2),
          Ink.of(0xF8E6C2),
          Ink.of(0xF7C070),
          Ink.of(0xD2C8B6),
          Ink.of(0xF7EDDA),
          Tones.of(0x463E40, 0x8E6E54, 0xDFBA7C),
          Tones.of(0x56392C, 0xB56A36, 0xF0BC5C),
          Tones.of(0x8A7038, 0xCDA64C, 0xF0D88A),
          Ink.of(0x86AABB),
          TILE,
          Ink.of(0xFAF2E2),
          Ink.of(0xC8402E));
  private static final Palette WINTER =
      new Palette(
          Ink.of(0xA6B4C2),
          Ink.of(0xECE9E6),
          Ink.of(0xF7EBD9),
          Ink.of(0xCBD4DC),
          Ink.of(0xF3F5F6),
          Tones.of(0x35445A, 0x8595AA, 0xFBFCFC),
          Tones.of(0x47555F, 0x9DABB5, 0xF6F8F9),
          Tones.of(0xA8B4BE, 0xDFE5E9, 0xFFFFFF),
          Ink.of(0x8FA5B6),
          Tones.of(0x5B6670, 0xE3E9ED, 0xFFFFFF),
          Ink.of(0xBFB8AE),
          Ink.of(0xE09A4E));
  private static final double[] GREAT = {
    2200, 1400, 1000, 1250, 300, 850, -350, 800, -600, 1250, -250, 1800, 350, 2200, 0, 2900, -800,
    3400, -1500, 5200
  };
  private static final double[] BROOK = {
    160, -50, 20, 240, 120, 540, -80, 900, 70, 1400, -30, 2000, 120, 2700, 60, 3600
  };

  private FourSeasons() {}

  static Album album() {
    return new Album(
        "galleries/mountains-in-four-seasons",
        List.of(
            springBlossom(),
            springTerraces(),
            summerAfterRain(),
            summerWater(),
            autumnValley(),
            autumnRiver(),
            winterRoofs(),
            winterRidges()));
  }

  private static Scene springBlossom() {
    return landscape(
            "01-spring-blossom",
            new Words("春·花枝与远山", "spring, blossom and far hills"),
            new Words(
                "粉白色的花枝横过画面上方，远处几重青山在雾中淡去。",
                "Boughs of pink-white blossom cross the top of the picture; green hills fade in the"
                    + " mist behind."),
            c ->
                new Boughs(
                        SPRING,
                        88,
                        5,
                        620,
                        900,
                        0,
                        Ink.of(0x3A2F2E),
                        List.of(
                            new double[] {2430, 160, 2.85, 1700, 38},
                            new double[] {-20, 60, 0.5, 700, 20}),
                        List.of(
                            new Load(
                                0.40,
                                58,
                                Branch.blossom(
                                    Ink.of(0xFDF4F1), Ink.of(0xE8A4AC), Ink.of(0x8A4650)))))
                    .finish(c))
        .focus(0.6, 0.35);
  }

  private static Scene springTerraces() {
    return landscape(
        "02-spring-terraces",
        new Words("春·灌水的梯田", "spring, terraces under water"),
        new Words(
            "层层梯田灌满了水，像镜子一样映着浅色的天空，田埂边有嫩绿的树。",
            "Terrace upon terrace lies under water and mirrors a pale sky like glass; fresh green"
                + " trees stand along the banks."),
        c ->
            new Terraces(SPRING, 96, 300, 10, 0.85, Ink.of(0xFBF4E6), SPRING.forest(), 60, 1)
                .finish(c));
  }

  private static Scene summerAfterRain() {
    return panorama(
        "03-summer-after-rain",
        new Words("夏·雨后群山", "summer, hills after rain"),
        new Words(
            "宽幅画面：雨后深绿的群山之间，白雾成团升起。",
            "Wide picture: after rain, white mist rises between dark green hills."),
        c -> new Ranges(SUMMER, 202, 420, 880, 2, 1700, 240, 0, 220).finish(c));
  }

  private static Scene summerWater() {
    return landscape(
        "04-summer-water",
        new Words("夏·湖上青峰", "summer, green peaks on the lake"),
        new Words(
            "深绿的山峰倒映在湖水中，一只小船划过水面。",
            "Dark green peaks are mirrored in a lake; a small boat crosses the water."),
        c -> new Lake(SUMMER, 61, 680, 700, 120, 800, 320, 0, 190, 820, 1230).finish(c));
  }

  private static Scene autumnValley() {
    return landscape(
        "05-autumn-valley",
        new Words("秋·谷中红叶", "autumn, red leaves in the valley"),
        new Words(
            "金黄的田块之间长着红色和橙色的树，一条溪水流过，山坡也染上秋色。",
            "Red and orange trees stand among golden fields along a stream; the hillsides too have"
                + " turned."),
        c ->
            new Valley(
                    AUTUMN,
                    110,
                    500,
                    125,
                    BROOK,
                    14,
                    0.0,
                    Tones.of(0x7A2E22, 0xCC5A30, 0xF2AE55),
                    3000,
                    120,
                    1)
                .finish(c));
  }

  private static Scene autumnRiver() {
    return landscape(
        "06-autumn-river",
        new Words("秋·河湾", "autumn, a river bend"),
        new Words(
            "俯瞰秋色山林，一条蓝色的河在金红相间的山间转弯。",
            "Seen from above, a blue river bends between hills of gold and red woods."),
        c -> new Bend(AUTUMN, 117, 110, 640, GREAT, 90, 640, Ink.of(0xFCEBC8), 180, 0.9).finish(c));
  }

  private static Scene winterRoofs() {
    return landscape(
        "07-winter-roofs",
        new Words("冬·雪落屋顶", "winter, snow on the roofs"),
        new Words(
            "房屋的屋顶和树上都积着雪，屋后的山是浅灰色的，窗里透着灯光。",
            "Snow lies on the roofs and the trees; the hills behind are pale grey and there is"
                + " lamplight in the windows."),
        c ->
            new Roofs(WINTER, 124, 780, 5, 340, Tones.of(0x6E7A84, 0xCBD4DA, 0xFFFFFF), 7, 640)
                .finish(c));
  }

  private static Scene winterRidges() {
    return portrait(
        "08-winter-ridges",
        new Words("冬·雪岭", "winter, snowy ridges"),
        new Words(
            "竖幅画面：覆雪的山岭一重接一重，谷中有雾，几只鸟飞过灰白的天空。",
            "Upright picture: snow-covered ridges follow one another with mist in their valleys; a"
                + " few birds cross a grey-white sky."),
        FourSeasons::winter);
  }

  private static void winter(Canvas canvas) {
    new Ranges(WINTER, 140, 940, 900, 1.6, 1080, 480, 90, 330).paint(canvas);
    Birds.flight(canvas, 12, 6, 430, 560, 34, Ink.of(0x4C5661));
    Paper.finish(canvas, 131, 0.16);
  }
}
