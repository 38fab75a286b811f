package tongxin.page.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.ProfileKind;
import tongxin.photo.variants.Focus;
import tongxin.photo.variants.VariantPlan;
import tongxin.site.SiteGraph;

/** All variants that a page of a site could need, known without making any view. */
public final class PossibleVariants {
  private PossibleVariants() {}

  /** The plans of every photo that the visible content uses. */
  public static List<VariantPlan> of(SiteGraph graph, PhotoCatalog catalog) {
    return byPath(graph, catalog).values().stream().flatMap(List::stream).toList();
  }

  /** The plans of every photo that the visible content uses, by the photo's path. */
  public static Map<String, List<VariantPlan>> byPath(SiteGraph graph, PhotoCatalog catalog) {
    Map<String, Set<Focus>> chosen = new HashMap<>();
    entries(graph)
        .forEach(
            entry -> {
              PhotoEntry.Focus focus = entry.focus();
              if (focus != null) {
                chosen
                    .computeIfAbsent(entry.file(), file -> new HashSet<>())
                    .add(new Focus(focus.x(), focus.y()));
              }
            });
    Map<String, List<VariantPlan>> all = new TreeMap<>();
    catalog
        .photos()
        .forEach(
            (path, photo) -> {
              List<VariantPlan> plans = new ArrayList<>();
              plans.add(VariantPlan.whole(photo));
              plans.add(VariantPlan.shareCard(photo, Focus.CENTRE));
              chosen
                  .getOrDefault(path, Set.of())
                  .forEach(focus -> plans.add(VariantPlan.shareCard(photo, focus)));
              all.put(path, plans);
            });
    return all;
  }

  private static Stream<PhotoEntry> entries(SiteGraph graph) {
    return Stream.concat(
        graph.languages().stream()
            .flatMap(language -> graph.articles(language).all().stream())
            .flatMap(article -> article.photos().stream()),
        Arrays.stream(ProfileKind.values())
            .flatMap(kind -> graph.profiles(kind).stream())
            .flatMap(profile -> profile.photos().stream()));
  }
}
