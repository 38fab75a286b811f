package illustrations.album;

import static illustrations.album.Scene.landscape;
import static illustrations.album.Scene.panorama;
import static illustrations.album.Scene.portrait;

import illustrations.motif.Branch;
import illustrations.motif.Palette;
import illustrations.motif.Tones;
import illustrations.paint.Ink;
import illustrations.view.Boughs;
import illustrations.view.Boughs.Load;
import illustrations.view.InkRidges;
import illustrations.view.Roofs;
import illustrations.view.Terraces;
import illustrations.view.Valley;
import java.util.List;

/** Apricots: blossom white and pink, plum-grey hills, the orange of ripe fruit. */
final class XingFuXiangcun {
  private static final Palette SPRING =
      new Palette(
          Ink.of(0xB7C4CF),
          Ink.of(0xF9E4DA),
          Ink.of(0xF9CDB8),
          Ink.of(0xD8CBD1),
          Ink.of(0xFBF2ED),
          Tones.of(0x45465E, 0x857F97, 0xD9C3BE),
          Tones.of(0x4A5950, 0x7E8A70, 0xBFBB94),
          Tones.of(0x76815F, 0xAEB384, 0xE2DAB0),
          Ink.of(0xB0C4CB),
          Tones.of(0x35343C, 0x64626C, 0xA5A2A8),
          Ink.of(0xFBF4EC),
          Ink.of(0xEFC3BD));
  private static final Palette EVENING =
      SPRING.under(0x8590AE, 0xF3CFCB, 0xFBEBD6, 0xB9AEC4, 0xEFE0E4);
  private static final Palette SUMMER =
      SPRING.under(0xBBD0C6, 0xF8EBC8, 0xF9DDA0, 0xCFDACB, 0xFAF4E4);
  private static final Tones BLOSSOM = Tones.of(0xB98590, 0xEFC4C8, 0xFFF4F1);
  private static final Tones LEAVES = Tones.of(0x35553A, 0x6C8A4A, 0xB5C173);
  private static final Ink BARK = Ink.of(0x3B2E30);
  private static final Branch.Bearing FLOWER =
      Branch.blossom(Ink.of(0xFDF3F0), Ink.of(0xE9A9B1), Ink.of(0x8C4250));
  private static final Branch.Bearing FRUIT =
      Branch.fruit(Tones.of(0xC9702E, 0xECA045, 0xFBD98A), Ink.of(0x5A4630));
  private static final double[] BROOK = {
    200, -50, 60, 240, 150, 520, -40, 880, 120, 1300, 0, 1900, 140, 2600, 60, 3600
  };

  private XingFuXiangcun() {}

  static Album album() {
    return new Album(
        "villages/xing-fu-xiangcun",
        List.of(
            blossomAndRidges(),
            orchardValley(),
            roofsInBlossom(),
            blossomAndMoon(),
            rosyRidges(),
            ripeApricots(),
            terracesInFlower()));
  }

  private static Scene blossomAndRidges() {
    return landscape(
            "01-blossom-and-ridges",
            new Words("杏花与远山", "apricot blossom and distant ridges"),
            new Words(
                "一枝杏花从左上方伸入画面，花瓣粉白，背景是几重淡紫灰色的远山。",
                "A bough of pink-white apricot blossom reaches in from the upper left, before"
                    + " several ridges in pale violet grey."),
            c ->
                new Boughs(
                        SPRING,
                        8,
                        4,
                        700,
                        1700,
                        0,
                        BARK,
                        List.of(
                            new double[] {-20, 200, 0.32, 1650, 40},
                            new double[] {2430, 1330, 3.5, 900, 24}),
                        List.of(new Load(0.40, 62, FLOWER)))
                    .finish(c))
        .focus(0.35, 0.35);
  }

  private static Scene orchardValley() {
    return landscape(
        "02-orchard-valley",
        new Words("开花的果园山谷", "an orchard valley in flower"),
        new Words(
            "山谷里成片的果树开着粉白色的花，一条小溪从中流过，远处有房屋和山峦。",
            "Groves of fruit trees in pink-white flower fill a valley; a brook runs through them,"
                + " with houses and hills beyond."),
        c -> new Valley(SPRING, 27, 640, 82, BROOK, 12, 0.08, BLOSSOM, 5200, 110, 1).finish(c));
  }

  private static Scene roofsInBlossom() {
    return landscape(
        "03-roofs-in-blossom",
        new Words("花间屋舍", "roofs in blossom"),
        new Words(
            "白墙灰瓦的房屋之间开满粉白色的花树，屋后是紫灰色的山。",
            "Trees in pink-white blossom stand between white houses with grey roofs, below"
                + " violet-grey hills."),
        c -> new Roofs(SPRING, 21, 760, 5, 400, BLOSSOM, 16, 600).finish(c));
  }

  private static Scene blossomAndMoon() {
    return portrait(
            "04-blossom-and-moon",
            new Words("月下杏枝", "an apricot bough under the moon"),
            new Words(
                "竖幅画面：傍晚的天空挂着一轮淡月，开花的杏枝自右上方垂下，下方山色朦胧。",
                "Upright picture: a pale moon in an evening sky, a flowering apricot bough hanging"
                    + " in from the upper right, dim hills below."),
            c ->
                new Boughs(
                        EVENING,
                        33,
                        4,
                        1250,
                        500,
                        140,
                        BARK,
                        List.of(
                            new double[] {1640, 260, 2.5, 1500, 36},
                            new double[] {-20, 1900, -0.5, 620, 20}),
                        List.of(new Load(0.42, 58, FLOWER)))
                    .finish(c))
        .focus(0.6, 0.35);
  }

  private static Scene rosyRidges() {
    return panorama(
        "05-rosy-ridges",
        new Words("粉色天光下的群山", "hills under a rosy sky"),
        new Words(
            "宽幅画面：浅粉色的天空下，群山一重淡过一重，最近处的山脊上有树影。",
            "Wide picture: under a pale pink sky the hills grow fainter one behind the other; trees"
                + " stand along the nearest crest."),
        c -> new InkRidges(SPRING, 41, 6, 480, 360, 0.45, 1700, 300, 0).finish(c));
  }

  private static Scene ripeApricots() {
    return landscape(
            "06-ripe-apricots",
            new Words("枝头熟杏", "ripe apricots on the bough"),
            new Words(
                "橙黄色的杏子挂满带叶的枝条，背景是浅绿色的山影。",
                "Orange-yellow apricots hang on leafy boughs before the pale green shapes of"
                    + " hills."),
            c ->
                new Boughs(
                        SUMMER,
                        52,
                        3,
                        820,
                        900,
                        0,
                        BARK,
                        List.of(
                            new double[] {2430, 120, 2.75, 1500, 40},
                            new double[] {-20, 380, 0.25, 800, 24}),
                        List.of(
                            new Load(0.26, 116, Branch.leaf(LEAVES)),
                            new Load(0.05, 100, FRUIT),
                            new Load(0.14, 100, Branch.leaf(LEAVES))))
                    .finish(c))
        .focus(0.6, 0.4);
  }

  private static Scene terracesInFlower() {
    return landscape(
        "07-terraces-in-flower",
        new Words("花树与梯田", "flowering trees on terraces"),
        new Words(
            "弯曲的梯田上点缀着一丛丛粉白色的花树，山坡上有几处人家。",
            "Clumps of pink-white flowering trees dot curving terraces, with a few houses on the"
                + " hillside."),
        c -> new Terraces(SPRING, 47, 330, 9, 0.25, Ink.of(0xFBEFE9), BLOSSOM, 80, 1).finish(c));
  }
}
