package tongxin.page.view;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/**
 * What makes a reader want to go to a village or model site.
 *
 * @param names in pinyin and in the other languages, each with its language
 * @param figures set large
 */
public record Showcase(
    List<Name> names,
    List<Figure> figures,
    List<Highlight> highlights,
    List<Produce> produce,
    Visit visit) {
  /** Nothing but a name. */
  public static final Showcase NONE =
      new Showcase(List.of(), List.of(), List.of(), List.of(), Visit.NONE);

  /**
   * How to get there, when, and whom to ask.
   *
   * @param maps links to maps at other hosts, of which nothing is loaded
   */
  public record Visit(
      @Nullable Phrase directions,
      @Nullable Phrase opening,
      List<Telephone> telephones,
      @Nullable Phrase contact,
      @Nullable Position position,
      List<MapLink> maps) {
    /** Nothing is known. */
    public static final Visit NONE = new Visit(null, null, List.of(), null, null, List.of());

    /** True where there is something to say. */
    public boolean invites() {
      return directions != null
          || opening != null
          || !telephones.isEmpty()
          || contact != null
          || position != null
          || !maps.isEmpty();
    }
  }

  /** Where a place is on the map. */
  public record Position(String text, String crs) {}

  /** A name in a language, by its BCP 47 tag. */
  public record Name(String lang, String text) {}

  /** What the place is known for. */
  public record Highlight(Phrase title, @Nullable Phrase text, @Nullable Shot picture) {}

  /**
   * What is grown or made there.
   *
   * @param season in words; empty where it is not known
   * @param months of a year, twelve, each whether there is any; empty where it is not known
   */
  public record Produce(
      Phrase name,
      @Nullable Phrase text,
      @Nullable Shot picture,
      String season,
      List<Month> months) {}

  /**
   * A month of the strip of a year.
   *
   * @param x its left edge, of 240 for the year
   */
  public record Month(int x, String label, boolean on) {
    /** The middle of its label. */
    public int middle() {
      return x + 10;
    }
  }

  /** The place on a map of others: Amap's, Baidu's or Apple's. */
  public record MapLink(String map, String url) {}

  /** A number as shown and as dialled. */
  public record Telephone(String shown, String url) {}

  /** Where the large figures come from, each source once, with its date. */
  public List<Figure> sources() {
    Map<List<@Nullable Object>, Figure> sources = new LinkedHashMap<>();
    for (Figure figure : figures) {
      Figure.Origin origin = figure.origin();
      if (!origin.unknown()) {
        sources.putIfAbsent(Arrays.asList(origin.source(), origin.asOf()), figure);
      }
    }
    return List.copyOf(sources.values());
  }
}
