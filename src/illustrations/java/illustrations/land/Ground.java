package illustrations.land;

import illustrations.paint.Ink;

/** What the ground is coloured like, before the air lies over it. */
@FunctionalInterface
public interface Ground {
  /** The colour of a place. */
  Ink ink(Spot spot);
}
