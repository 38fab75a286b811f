package tongxin.exchange;

import java.util.Set;
import java.util.TreeSet;

/**
 * What an exchange came to.
 *
 * @param entries how many variants and colours were copied
 * @param bytes of their files
 * @param refused marks of the entries that were damaged or somebody else's, and were not taken
 * @param absent marks of the entries that were looked for and are not there
 */
public record Exchanged(int entries, long bytes, Set<String> refused, Set<String> absent) {
  /** Nothing was copied. */
  public static final Exchanged NOTHING = new Exchanged(0, 0, Set.of(), Set.of());

  /** Copies the sets. */
  public Exchanged {
    refused = Set.copyOf(refused);
    absent = Set.copyOf(absent);
  }

  /** Marks of the entries that the place lacks, whole. */
  public Set<String> lacking() {
    Set<String> all = new TreeSet<>(refused);
    all.addAll(absent);
    return all;
  }
}
