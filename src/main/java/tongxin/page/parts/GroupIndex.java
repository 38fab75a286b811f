package tongxin.page.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Ids;
import tongxin.content.model.Level;
import tongxin.content.model.ModelSite;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Text;
import tongxin.site.SiteGraph;

/**
 * What has one theme, or one level. Both are words that the newsroom writes; each gets an id from
 * its pinyin, the same in all languages.
 */
public final class GroupIndex {
  private static final int LONGEST_ID = 60;

  private final SiteGraph graph;
  private final NameOrder order;

  /** The themes and levels of a site. */
  public GroupIndex(SiteGraph graph, NameOrder order) {
    this.graph = graph;
    this.order = order;
  }

  /** A theme or level, with the profiles and model sites that have it. */
  public record Named(String id, Text name, Group members) {}

  /** The themes, by name. */
  public List<Named> themes() {
    List<Text> names = names(Profile::theme);
    names.sort(order.by(name -> name.in(language())));
    return named(names, Profile::theme, site -> null);
  }

  /** The levels: city, county, township, then the newsroom's own words. */
  public List<Named> levels() {
    List<Text> names = names(Profile::level);
    for (ModelSite site : graph.data().modelSites().values()) {
      Text level = level(site);
      if (level != null && names.stream().noneMatch(name -> key(name).equals(key(level)))) {
        names.add(level);
      }
    }
    names.sort(
        Comparator.comparingInt((Text name) -> rank(key(name)))
            .thenComparing(order.by(name -> name.in(language()))));
    return named(names, Profile::level, this::level);
  }

  /** The place of a level among the three, or after them. */
  private static int rank(String level) {
    List<String> known = Arrays.stream(Level.values()).map(GroupIndex::word).toList();
    return known.contains(level) ? known.indexOf(level) : known.size();
  }

  private static String word(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  private @Nullable Text level(ModelSite site) {
    Level level = site.level();
    return level == null ? null : Text.of(language(), word(level));
  }

  private Language language() {
    return graph.site().defaultLanguage();
  }

  private String key(Text text) {
    return text.in(language()).text().strip();
  }

  /** Each once, in the fullest form in which it is written. */
  private List<Text> names(Function<Profile, @Nullable Text> of) {
    Map<String, Text> names = new LinkedHashMap<>();
    for (ProfileKind kind : ProfileKind.values()) {
      for (Profile profile : graph.profiles(kind)) {
        Text text = of.apply(profile);
        if (text != null && !key(text).isEmpty()) {
          names.merge(key(text), text, GroupIndex::fuller);
        }
      }
    }
    return new ArrayList<>(names.values());
  }

  private static Text fuller(Text one, Text other) {
    return other.byLanguage().size() > one.byLanguage().size() ? other : one;
  }

  private List<Named> named(
      List<Text> names,
      Function<Profile, @Nullable Text> of,
      Function<ModelSite, @Nullable Text> ofName) {
    List<Named> result = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Text name : names) {
      String key = key(name);
      Group members =
          new Group(
              profiles(ProfileKind.VILLAGE, key, of),
              profiles(ProfileKind.SITE, key, of),
              profiles(ProfileKind.GALLERY, key, of),
              modelSites(key, ofName));
      result.add(new Named(freeId(key, taken), name, members));
    }
    return List.copyOf(result);
  }

  private List<Profile> profiles(
      ProfileKind kind, String key, Function<Profile, @Nullable Text> of) {
    return graph.profiles(kind).stream().filter(p -> has(of.apply(p), key)).toList();
  }

  private List<ModelSite> modelSites(String key, Function<ModelSite, @Nullable Text> of) {
    return graph.data().modelSites().values().stream()
        .filter(site -> has(of.apply(site), key))
        .filter(site -> graph.profile(ProfileKind.SITE, site.id()) == null)
        .toList();
  }

  private boolean has(@Nullable Text text, String key) {
    return text != null && key(text).equals(key);
  }

  private String freeId(String name, Set<String> taken) {
    String spelt = Ids.suggest(order.key(name));
    String cut = spelt.length() > LONGEST_ID ? spelt.substring(0, LONGEST_ID) : spelt;
    String id = cut.replaceAll("-+$", "");
    String base = id.isEmpty() ? Integer.toHexString(name.hashCode()) : id;
    String free = base;
    for (int i = 2; !taken.add(free); i++) {
      free = base + "-" + i;
    }
    return free;
  }

  /** The theme or level that a text names; null where none does. */
  public @Nullable Named find(List<Named> all, @Nullable Text text) {
    return text == null
        ? null
        : all.stream().filter(one -> has(one.name(), key(text))).findFirst().orElse(null);
  }
}
