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
import illustrations.view.Bend;
import illustrations.view.InkRidges;
import illustrations.view.Lake;
import illustrations.view.Valley;
import java.util.List;

/** A great river bend: blue-grey water, sunset gold, vermilion. */
final class DameiShangwan {
  private static final Palette GOLD =
      new Palette(
          Ink.of(0x7F93A6),
          Ink.of(0xF9DCAC),
          Ink.of(0xF3A05F),
          Ink.of(0xCDBFB4),
          Ink.of(0xF6E7D6),
          Tones.of(0x3A3C4A, 0x7A7074, 0xD8B490),
          Tones.of(0x35443F, 0x6C7656, 0xC2A96C),
          Tones.of(0x72774A, 0xB3A766, 0xEACD8E),
          Ink.of(0x7F9FB4),
          Tones.of(0x33313A, 0x625E66, 0xA8A09E),
          Ink.of(0xFAF0E2),
          Ink.of(0xE9B65A));
  private static final Palette MORNING =
      GOLD.under(0x9DB2C2, 0xF6EBDB, 0xF8D9A8, 0xC6CDD2, 0xF5F1EA);
  private static final Palette EMBER = GOLD.under(0x58617E, 0xF6B478, 0xEE7B43, 0xB79C98, 0xEAC3A8);
  private static final Ink LIGHT = Ink.of(0xFCE6BC);
  private static final double[] GREAT = {
    -2200, 1500, -900, 1250, -250, 800, 400, 750, 620, 1250, 250, 1750, -300, 2100, 100, 2700, 900,
    3200, 1500, 5200
  };
  private static final double[] HORSESHOE = {
    -700, 5200, -420, 3000, -420, 2150, -480, 1500, -300, 980, 60, 800, 400, 1000, 520, 1500, 420,
    2100, 700, 2900, 1500, 5200
  };
  private static final double[] BROAD = {
    -420, -50, -160, 260, 60, 620, 330, 1000, 200, 1600, -160, 2200, 80, 3600
  };

  private DameiShangwan() {}

  static Album album() {
    return new Album(
        "villages/damei-shangwan",
        List.of(
            greatBend(),
            sunsetOnTheRiver(),
            horseshoe(),
            boatInTheMorning(),
            goldenRidges(),
            fieldsOnTheBank()));
  }

  private static Scene greatBend() {
    return landscape(
            "01-great-bend",
            new Words("大河转弯", "a great river bends"),
            new Words(
                "俯瞰一条大河绕着长满庄稼的半岛转弯，岸边有房屋，两侧山林起伏，天边泛着金光。",
                "Seen from above, a great river bends round a tongue of fields with houses near the"
                    + " bank; wooded hills rise on both sides under a golden sky."),
            c -> new Bend(GOLD, 8, 120, 620, GREAT, 95, 620, LIGHT, 220, 1).finish(c))
        .focus(0.55, 0.6);
  }

  private static Scene sunsetOnTheRiver() {
    return panorama(
            "02-sunset-on-the-river",
            new Words("江上落日", "sunset on the river"),
            new Words(
                "宽幅画面：落日沉向山后，霞光映红宽阔的江面，一只带篷的小船停在水中，对岸群山倒映。",
                "Wide picture: the sun sinks behind hills and reddens a wide river; a small boat"
                    + " with an awning rests on the water and the far hills are mirrored."),
            c -> new Lake(EMBER, 31, 560, 520, 130, 1480, 400, 84, 170, 820, 900).finish(c))
        .focus(0.55, 0.5);
  }

  private static Scene horseshoe() {
    return portrait(
        "03-horseshoe",
        new Words("河湾如环", "a bend like a ring"),
        new Words(
            "竖幅画面：河水像一个环，绕着一座小山和山脚的田地流过，远处的山没入晨雾。",
            "Upright picture: the river runs like a ring round a wooded hill and the fields at its"
                + " foot; the far hills fade into morning mist."),
        c ->
            new Bend(MORNING, 18, 420, 760, HORSESHOE, 90, 420, Ink.of(0xFBF3E4), 260, 1.1)
                .finish(c));
  }

  private static Scene boatInTheMorning() {
    return landscape(
        "04-boat-in-the-morning",
        new Words("晨江小舟", "a boat in the morning"),
        new Words(
            "清晨的江面平静如镜，一只带篷的小船漂在近处，远山倒映水中。",
            "In the morning the river is as still as a mirror; a small boat with an awning drifts"
                + " close by and far hills are reflected."),
        c -> new Lake(MORNING, 44, 660, 680, 130, 760, 380, 0, 260, 1560, 1240).finish(c));
  }

  private static Scene goldenRidges() {
    return landscape(
        "05-golden-ridges",
        new Words("金色山脊", "golden ridges"),
        new Words(
            "夕阳低悬，山脊一层层染上金色，一行鸟从山前飞过。",
            "A low sun tints ridge after ridge with gold; a line of birds flies before the hills."),
        DameiShangwan::ridges);
  }

  private static Scene fieldsOnTheBank() {
    return landscape(
        "06-fields-on-the-bank",
        new Words("河岸田畴", "fields along the bank"),
        new Words(
            "宽阔的河水从山间流来，浅色的沙岸外是成片的田块和几处村舍。",
            "A broad river comes from between hills; beyond its pale sandy banks lie wide fields"
                + " and a few houses."),
        c ->
            new Valley(MORNING, 56, 500, 150, BROAD, 46, 0.1, GOLD.forest(), 1400, 150, 1)
                .finish(c));
  }

  private static void ridges(Canvas canvas) {
    new InkRidges(EMBER, 63, 6, 640, 420, 0.55, 800, 440, 100).paint(canvas);
    Birds.flight(canvas, 9, 9, 1280, 420, 36, Ink.of(0x3A3440));
    Paper.finish(canvas, 63, 0.16);
  }
}
