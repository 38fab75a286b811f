package tongxin.page.view;

import java.util.List;

/**
 * The counties of a city as tiles on a grid. It is no map: it has no boundaries and no scale.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing, in its own units
 * @param tiles those that are drawn, from the top to the bottom and from left to right
 * @param counties those that have a page, in the order of divisions.yml
 */
public record Schematic(int width, int height, List<Tile> tiles, List<Counted> counties) {
  /** The width of a tile. */
  public static final int TILE_WIDTH = 96;

  /** The height of a tile. */
  public static final int TILE_HEIGHT = 84;

  /** The space between two tiles. */
  public static final int GAP = 6;

  /**
   * A tile.
   *
   * @param url of the county's page; empty where it has none
   * @param lines its name, cut so that it fits
   * @param villages how many
   * @param shade how dark it is, from 0 (no village) to 5 (the most)
   */
  public record Tile(
      String url, String name, List<String> lines, int villages, int x, int y, int shade) {}
}
