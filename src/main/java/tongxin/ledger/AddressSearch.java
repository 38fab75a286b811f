package tongxin.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.LinkKind;
import tongxin.content.model.PublicAddress;
import tongxin.page.plan.Page;
import tongxin.page.plan.PageKind;
import tongxin.problem.Location;
import tongxin.site.OldAddress;
import tongxin.site.SiteGraph;

/** Finds addresses as people name them: by the address, by a key, by a title. */
public final class AddressSearch {
  private final SiteGraph graph;
  private final Ledger ledger;
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final Map<String, KnownAddress> known = new LinkedHashMap<>();
  private final ContentKeys keys;

  /**
   * A search in a site.
   *
   * @param plan the pages of its content
   */
  public AddressSearch(SiteGraph graph, Ledger ledger, List<Page> plan) {
    this.graph = graph;
    this.ledger = ledger;
    plan.stream()
        .filter(page -> page.kind() != PageKind.ALIAS)
        .forEach(page -> pages.putIfAbsent(page.route().toString(), page));
    this.keys = new ContentKeys(graph, plan);
    for (PublicAddress entry : graph.data().addresses().all()) {
      KnownAddress address = KnownAddress.of(entry, graph.baseUrl());
      if (address != null) {
        known.putIfAbsent(address.key(), address);
      }
    }
  }

  /**
   * The old addresses that are meant: one, or all of one content in its languages. An address that
   * the ledger does not know is one all the same.
   */
  public List<PublicAddress> old(String written) {
    if (isAddress(written)) {
      KnownAddress address = KnownAddress.of(fresh(written), graph.baseUrl());
      if (address == null) {
        return List.of();
      }
      KnownAddress there = known.get(address.key());
      return List.of(there == null ? fresh(readable(address)) : there.entry());
    }
    String key = written.replaceFirst("(/index)?\\.[a-z]{2,3}\\.md$", "").replaceFirst("/$", "");
    List<PublicAddress> found = withoutPage(entry -> entry.key().equals(key) && !key.isEmpty());
    found = found.isEmpty() ? withoutPage(e -> e.key().endsWith("/" + key)) : found;
    found = found.isEmpty() ? withoutPage(e -> e.title().equals(written)) : found;
    return found.isEmpty() ? withoutPage(e -> e.title().contains(written)) : found;
  }

  /** As it is noted: below the site's own address, or in full for another host. */
  private static String readable(KnownAddress address) {
    if (!address.host().isEmpty()) {
      return address.entry().address();
    }
    var route = address.old().route();
    return route == null ? address.old().request() : route.readable();
  }

  private static PublicAddress fresh(String address) {
    return new PublicAddress(address, "", "", new PublicAddress.Kept(), Location.of(""));
  }

  private List<PublicAddress> withoutPage(java.util.function.Predicate<PublicAddress> meant) {
    List<PublicAddress> found = new ArrayList<>();
    for (KnownAddress address : known.values()) {
      boolean whole = !address.key().matches(".*/((page|photos)/[0-9]+/|feed\\.xml)");
      if (whole && !pages.containsKey(address.key()) && meant.test(address.entry())) {
        found.add(address.entry());
      }
    }
    return found;
  }

  static boolean isAddress(String written) {
    return written.startsWith("/") || written.toLowerCase(Locale.ROOT).matches("https?://.*");
  }

  /** True where there is a page at an address. */
  public boolean hasPage(PublicAddress address) {
    KnownAddress place = KnownAddress.of(address, graph.baseUrl());
    return place != null && place.host().isEmpty() && pages.containsKey(place.key());
  }

  /** Where an address that leads on is to lead. */
  public sealed interface Place {
    /** Here. */
    record Found(String address) implements Place {}

    /** There is nothing; perhaps this was meant. */
    record Nothing(@Nullable String near) implements Place {}

    /** That would lead in a circle. */
    record Circle() implements Place {}
  }

  /** The place that is meant, for an old address in its language. */
  public Place place(String written, PublicAddress old) {
    KnownAddress from = KnownAddress.of(old, graph.baseUrl());
    Language language = from == null ? graph.site().defaultLanguage() : language(from.old().path());
    if (isAddress(written)) {
      return address(written, from);
    }
    int colon = written.indexOf(':');
    LinkKind kind = colon < 1 ? null : LinkKind.ofScheme(written.substring(0, colon)).orElse(null);
    if (kind != null) {
      boolean there = graph.target(kind, written.substring(colon + 1), language) != null;
      return there ? new Place.Found(written) : new Place.Nothing(null);
    }
    String key = written.replaceFirst("(/index)?\\.[a-z]{2,3}\\.md$", "").replaceFirst("/$", "");
    var route = keys.route(key, language);
    if (route == null) {
      route = keys.route("content/articles/" + key, language);
    }
    return route != null ? new Place.Found(route.toString()) : byTitle(written, language);
  }

  private Place byTitle(String written, Language language) {
    List<String> exact = new ArrayList<>();
    List<String> part = new ArrayList<>();
    for (Page page : pages.values()) {
      boolean content = !keys.of(page.route()).isEmpty() && !page.versions().isEmpty();
      if (content && language.equals(page.language())) {
        if (page.title().equals(written)) {
          exact.add(page.route().toString());
        } else if (page.title().contains(written)) {
          part.add(page.route().toString());
        }
      }
    }
    if (exact.size() == 1) {
      return new Place.Found(exact.get(0));
    }
    return exact.isEmpty() && part.size() == 1
        ? new Place.Found(part.get(0))
        : new Place.Nothing(exact.isEmpty() ? null : exact.get(0));
  }

  private Language language(String path) {
    return graph.languages().stream()
        .filter(language -> path.startsWith(language.code() + "/"))
        .findFirst()
        .orElse(graph.site().defaultLanguage());
  }

  private Place address(String written, @Nullable KnownAddress from) {
    if (!KnownAddress.host(written, graph.baseUrl()).isEmpty()) {
      return new Place.Found(written);
    }
    KnownAddress to = KnownAddress.of(fresh(written), graph.baseUrl());
    if (to == null) {
      return new Place.Nothing(null);
    }
    if (from != null && to.key().equals(from.key())) {
      return new Place.Circle();
    }
    Page page = pages.get(to.key());
    if (page != null) {
      return new Place.Found(page.route().readable());
    }
    return indirect(to, from);
  }

  /** Where the place only leads on itself, its own goal is taken: no reader goes two ways. */
  private Place indirect(KnownAddress to, @Nullable KnownAddress from) {
    for (Map.Entry<KnownAddress, Answer> answer : ledger.inOrder()) {
      if (answer.getKey().key().equals(to.key())
          && answer.getValue() instanceof Answer.Leads leads
          && leads.lasting()) {
        return new Place.Found(withoutBase(leads.url()));
      }
    }
    KnownAddress step = to;
    for (int steps = 0; step != null && steps < known.size() + 1; steps++) {
      if (from != null && step.key().equals(from.key())) {
        return new Place.Circle();
      }
      KnownAddress here = known.get(step.key());
      step =
          here != null && here.entry().fate() instanceof PublicAddress.Redirected next
              ? KnownAddress.of(fresh(next.to().id()), graph.baseUrl())
              : null;
    }
    var alias = graph.alias(to.old().request());
    var target = alias == null ? null : graph.target(alias, alias.language());
    return target == null
        ? new Place.Nothing(near(to.key()))
        : new Place.Found(target.route().readable());
  }

  private @Nullable String near(String key) {
    return tongxin.problem.Suggestion.nearest(key, pages.keySet());
  }

  private String withoutBase(String url) {
    String base = graph.baseUrl().getRawPath();
    String path = url.startsWith(base) ? url.substring(base.length() - 1) : url;
    OldAddress address = path.startsWith("/") ? OldAddress.of(path, "/") : null;
    var route = address == null ? null : address.route();
    return route == null ? path : route.readable();
  }
}
