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
import illustrations.view.MoonGate;
import illustrations.view.Roofs;
import illustrations.view.Terraces;
import java.util.List;

/** A hillside right by the houses: indigo hills, lamplight, the orange of persimmons. */
final class MeiZaiGenqian {
  private static final Palette DUSK =
      new Palette(
          Ink.of(0x6482A8),
          Ink.of(0xF3DEC4),
          Ink.of(0xF6B380),
          Ink.of(0xAABBD0),
          Ink.of(0xE9ECEF),
          Tones.of(0x1D2F52, 0x49648F, 0xA9B6C4),
          Tones.of(0x1E3649, 0x426876, 0x92AA9E),
          Tones.of(0x415B69, 0x7F9A92, 0xD0C9A6),
          Ink.of(0x7FA0BE),
          Tones.of(0x20283A, 0x46536B, 0x8793A6),
          Ink.of(0xF4F1EA),
          Ink.of(0xE98A3C));
  private static final Palette NIGHT =
      DUSK.under(0x253A63, 0x8FA6C6, 0xF7F0D6, 0x6F88AE, 0xA9BBD4).lit(0xB4C0D6, 0xFFC46B);
  private static final Palette CLEAR = DUSK.under(0x86A7C8, 0xF1EDE0, 0xF8E2B8, 0xB9CBDB, 0xF0F2F2);
  private static final Ink BARK = Ink.of(0x2A2930);
  private static final Branch.Bearing PERSIMMON =
      Branch.fruit(Tones.of(0xB4431C, 0xE2702F, 0xF8B064), Ink.of(0x4A4A34));
  private static final Tones LATE_LEAVES = Tones.of(0x6B3B2C, 0xB5633A, 0xE3A85E);

  private MeiZaiGenqian() {}

  static Album album() {
    return new Album(
        "villages/mei-zai-genqian",
        List.of(
            hillBehindTheRoofs(),
            throughTheGate(),
            persimmons(),
            slopeOfTerraces(),
            moonlitRidges(),
            lampsBelowTheHill()));
  }

  private static Scene hillBehindTheRoofs() {
    return landscape(
            "01-hill-behind-the-roofs",
            new Words("屋后青山", "the hill behind the roofs"),
            new Words(
                "黄昏时分，白墙灰瓦的房屋挨着靛蓝色的山坡，几扇窗亮着灯。",
                "At dusk, white houses with grey roofs stand close under an indigo hillside; lamps"
                    + " shine in a few windows."),
            c -> new Roofs(DUSK, 14, 900, 4, 430, DUSK.forest(), 10, 900).finish(c))
        .focus(0.5, 0.6);
  }

  private static Scene throughTheGate() {
    return landscape(
        "02-through-the-gate",
        new Words("月洞门外的梯田", "terraces through a moon gate"),
        new Words(
            "从白墙上的圆形门洞望出去，是蓝绿色的梯田和远山，门边有几竿竹子。",
            "Through a round gate in a white wall one sees blue-green terraces and hills; bamboo"
                + " grows beside the gate."),
        c ->
            new MoonGate(
                    CLEAR,
                    8,
                    1240,
                    810,
                    650,
                    d ->
                        new Terraces(
                                CLEAR, 58, 420, 9, 0.5, Ink.of(0xF6EEDC), CLEAR.forest(), 70, 1)
                            .finish(d))
                .finish(c));
  }

  private static Scene persimmons() {
    return landscape(
            "03-persimmons",
            new Words("柿枝与远山", "persimmon boughs and distant ridges"),
            new Words(
                "深色枝条上挂着橙红色的柿子和几片秋叶，背景是蓝灰色的山脊。",
                "Orange-red persimmons and a few autumn leaves hang on dark twigs before blue-grey"
                    + " ridges."),
            c ->
                new Boughs(
                        CLEAR,
                        61,
                        4,
                        700,
                        1500,
                        0,
                        BARK,
                        List.of(
                            new double[] {-20, 120, 0.42, 1500, 36},
                            new double[] {2430, 260, 2.7, 1000, 26}),
                        List.of(
                            new Load(0.16, 96, Branch.leaf(LATE_LEAVES)),
                            new Load(0.034, 116, PERSIMMON)))
                    .finish(c))
        .focus(0.4, 0.4);
  }

  private static Scene slopeOfTerraces() {
    return portrait(
        "04-slope-of-terraces",
        new Words("层层坡田", "terraces stacked on a slope"),
        new Words(
            "竖幅画面：蓝灰色的梯田层层叠起，铺满山坡，坡上散落着房屋和树丛，雾气横在半山。",
            "Upright picture: blue-grey terraces are stacked up a whole hillside, with houses and"
                + " groves scattered over it and mist across its middle."),
        c ->
            new Terraces(DUSK, 66, 520, 10, 0.45, Ink.of(0xF7DFC0), DUSK.forest(), 120, 1.2)
                .finish(c));
  }

  private static Scene moonlitRidges() {
    return panorama(
        "05-moonlit-ridges",
        new Words("月下群山", "ridges by moonlight"),
        new Words(
            "宽幅画面：深蓝的夜空里一轮圆月，群山由浅入深，山脊上树影依稀。",
            "Wide picture: a full moon in a deep blue sky; ridges darken towards the viewer, with"
                + " faint trees along their crests."),
        c -> new InkRidges(NIGHT, 73, 6, 520, 380, 0.5, 760, 270, 84).finish(c));
  }

  private static Scene lampsBelowTheHill() {
    return landscape(
            "06-lamps-below-the-hill",
            new Words("山脚灯火", "lamps at the foot of the hill"),
            new Words(
                "夜色中的村舍聚在山脚，窗里透出暖色灯光，背后的山色一片深蓝。",
                "Houses gather at the foot of the hills by night, warm light in their windows, the"
                    + " hills behind them deep blue."),
            c -> new Roofs(NIGHT, 79, 960, 6, 230, DUSK.forest(), 12, 780).finish(c))
        .focus(0.5, 0.65);
  }
}
