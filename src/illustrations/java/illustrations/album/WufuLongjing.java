package illustrations.album;

import static illustrations.album.Scene.landscape;
import static illustrations.album.Scene.panorama;
import static illustrations.album.Scene.portrait;

import illustrations.motif.Palette;
import illustrations.motif.Pools;
import illustrations.motif.Tones;
import illustrations.paint.Ink;
import illustrations.view.InkRidges;
import illustrations.view.Lake;
import illustrations.view.Ranges;
import illustrations.view.Springs;
import illustrations.view.Valley;
import java.util.List;

/** Five springs: malachite and deep teal, grey stone, moon silver. */
final class WufuLongjing {
  private static final Palette TEAL =
      new Palette(
          Ink.of(0x7FB0B0),
          Ink.of(0xE3EEDF),
          Ink.of(0xF6F2CF),
          Ink.of(0x9CC4BC),
          Ink.of(0xE6F1EA),
          Tones.of(0x0F3A40, 0x2F7070, 0x8FBFAE),
          Tones.of(0x123F3B, 0x31705C, 0x8CB58E),
          Tones.of(0x2F6450, 0x6BA182, 0xBFD2A2),
          Ink.of(0x3C8A8C),
          Tones.of(0x263236, 0x56666A, 0xA9B6B2),
          Ink.of(0xEFF3EA),
          Ink.of(0xD8B25A));
  private static final Palette MOON = TEAL.under(0x1F4A57, 0x9FC9C3, 0xF6F5DE, 0x5F9A9A, 0xBFDAD4);
  private static final Ink SILVER = Ink.of(0xEAF4EC);
  private static final List<double[]> FIVE =
      List.of(
          new double[] {-40, 96, 28},
          new double[] {46, 150, 27},
          new double[] {-50, 206, 25},
          new double[] {40, 268, 25},
          new double[] {-34, 336, 24});
  private static final List<double[]> THREE =
      List.of(new double[] {0, 84, 25}, new double[] {-38, 190, 18}, new double[] {34, 250, 17});
  private static final double[] RILL = {
    -160, -50, -30, 220, -110, 480, 40, 820, -60, 1250, 120, 1800, 20, 2600, 60, 3600
  };

  private WufuLongjing() {}

  static Album album() {
    return new Album(
        "villages/wufu-longjing",
        List.of(
            fivePools(),
            moonOnTheWater(),
            springAmongStones(),
            tealRanges(),
            rillFromTheHills(),
            cragsInMist()));
  }

  private static Scene fivePools() {
    return landscape(
        "01-five-pools",
        new Words("山坡上的五眼泉", "five spring pools on a slope"),
        new Words(
            "五个石砌的泉池沿青绿的山坡错落排开，水面映着天光，后面是林木茂密的山。",
            "Five stone-rimmed spring pools lie one above the other on a green slope; the sky shows"
                + " in their water, wooded hills rise behind."),
        c -> new Springs(TEAL, 8, 300, 112, new Pools(FIVE), SILVER).finish(c));
  }

  private static Scene moonOnTheWater() {
    return landscape(
            "02-moon-on-the-water",
            new Words("水中月", "the moon on the water"),
            new Words(
                "夜里，满月照着平静的水面，山影倒映其中，水上有一道月光。",
                "By night a full moon shines on still water; the hills stand upside down in it and"
                    + " a path of moonlight crosses it."),
            c -> new Lake(MOON, 23, 720, 640, 110, 1560, 330, 88, 0, 0, 0).finish(c))
        .focus(0.65, 0.3);
  }

  private static Scene springAmongStones() {
    return portrait(
            "03-spring-among-stones",
            new Words("石间一泉", "a spring among stones"),
            new Words(
                "竖幅画面：近处一口石砌圆池泛着涟漪，坡上还有两处泉池，山林笼在雾里。",
                "Upright picture: ripples spread on a round stone pool close by; two more lie up"
                    + " the slope below misty woods."),
            c -> new Springs(TEAL, 29, 620, 74, new Pools(THREE), SILVER).finish(c))
        .focus(0.5, 0.7);
  }

  private static Scene tealRanges() {
    return panorama(
        "04-teal-ranges",
        new Words("青碧山峦", "teal ranges"),
        new Words(
            "宽幅画面：青碧色的山峦连绵起伏，谷中白雾如带。",
            "Wide picture: teal mountains run on and on, with white mist like ribbons in their"
                + " valleys."),
        c -> new Ranges(TEAL, 101, 440, 860, 1.6, 1700, 260, 0, 200).finish(c));
  }

  private static Scene rillFromTheHills() {
    return landscape(
        "05-rill-from-the-hills",
        new Words("出山的水", "water from the hills"),
        new Words(
            "一股清流从群山之间流出，绕过田块和树丛，两岸散落着人家。",
            "Clear water comes out from between the hills and winds past fields and groves; houses"
                + " are scattered along both banks."),
        c -> new Valley(TEAL, 43, 640, 64, RILL, 16, 0.0, TEAL.forest(), 2200, 110, 1.2).finish(c));
  }

  private static Scene cragsInMist() {
    return portrait(
        "06-crags-in-mist",
        new Words("雾里峰峦", "crags in mist"),
        new Words(
            "竖幅画面：陡峭的山峰一重高过一重，峰脚没入白雾，天上有一轮淡月。",
            "Upright picture: steep crags rise one above the other, their feet lost in white mist,"
                + " a pale moon above."),
        c -> new InkRidges(MOON, 51, 6, 900, 620, 1, 1120, 380, 90).finish(c));
  }
}
