package tongxin.sharing;

import java.util.Set;

/**
 * What an exchange came to.
 *
 * @param entries how many variants and colours were copied
 * @param bytes of their files
 * @param refused marks of the entries that were damaged or somebody else's, and were not taken
 */
public record Exchanged(int entries, long bytes, Set<String> refused) {
  /** Copies the set. */
  public Exchanged {
    refused = Set.copyOf(refused);
  }
}
