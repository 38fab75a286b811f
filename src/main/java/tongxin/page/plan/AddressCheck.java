package tongxin.page.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.content.model.Ref;
import tongxin.page.plan.AddressList.Address;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.site.OldAddress;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteSection;

/** Checks that no two things have one address. */
public final class AddressCheck {
  private final Problems problems;

  /** Files of the site, in lower case: many a disk makes no difference. */
  private final Map<String, Location> files = new HashMap<>();

  /** Old addresses with a query, which take no file. */
  private final Map<String, Location> queries = new HashMap<>();

  private final Set<String> folders = new HashSet<>();

  private AddressCheck(Problems problems) {
    this.problems = problems;
  }

  /** Checks what the content says of its addresses. */
  public static void content(AddressList list, Problems problems) {
    AddressCheck check = new AddressCheck(problems);
    for (Address address : list.addresses()) {
      check.address(address);
    }
    list.aliases().forEach(alias -> check.alias(alias, list.base()));
  }

  /** Checks that no asset would take the file of a page. */
  public static void assets(List<Page> pages, Iterable<Asset> assets, Problems problems) {
    AddressCheck check = new AddressCheck(problems);
    pages.forEach(page -> check.claim(page.route(), page.origin()));
    check.claim(Routes.SEARCH_INDEX, Location.of(""));
    for (Asset asset : assets) {
      Location first = check.taken(asset.route());
      if (first != null) {
        problems.add(
            Problem.of(
                    ProblemCode.ROUTE_DUPLICATE,
                    Location.of("assets/" + asset.path()),
                    asset.route())
                .relatedTo(first.file().isEmpty() ? null : first));
      }
    }
  }

  /** A page has its id right after the language: it must not be called like a section. */
  private void address(Address address) {
    if (address.standingPage()) {
      String path = address.route().path();
      String id = path.substring(path.indexOf('/') + 1, path.length() - 1);
      if (SiteSection.of(id).isPresent() || Routes.RESERVED.contains(id)) {
        problems.add(ProblemCode.ROUTE_DUPLICATE, address.origin(), address.route().toString());
      }
    }
    if (address.origin().file().equals(Page.SITE.file()) && taken(address.route().file()) != null) {
      problems.add(ProblemCode.ROUTE_DUPLICATE, address.origin(), address.route().toString());
    }
    claim(address.route(), address.origin());
  }

  private void alias(Ref alias, String base) {
    OldAddress address = OldAddress.of(alias.id(), base);
    if (address == null) {
      problems.add(ProblemCode.ALIAS_INVALID, alias.location(), alias.id());
      return;
    }
    Route route = address.route();
    if (route == null) {
      duplicate(alias, queries.putIfAbsent(address.request(), alias.location()));
      return;
    }
    Location taken = taken(route.file());
    claim(route, alias.location());
    duplicate(alias, Routes.isLater(route) ? Location.of("") : taken);
  }

  private void duplicate(Ref alias, @Nullable Location first) {
    if (first != null && !first.equals(alias.location())) {
      problems.add(
          Problem.of(ProblemCode.ROUTE_DUPLICATE, alias.location(), alias.id())
              .relatedTo(first.file().isEmpty() ? null : first));
    }
  }

  /** Claims the file of a route and its folders for the first that asks for them. */
  private void claim(Route route, Location by) {
    String file = route.file().toLowerCase(Locale.ROOT);
    if (folders.contains(file)) {
      return;
    }
    files.putIfAbsent(file, by);
    for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      if (!folders.add(file.substring(0, end))) {
        return;
      }
    }
  }

  /** Who has a file, or a file where it needs a folder, already; null where it is free. */
  private @Nullable Location taken(String written) {
    String file = written.toLowerCase(Locale.ROOT);
    if (folders.contains(file)) {
      return Location.of("");
    }
    Location first = files.get(file);
    for (int end = file.lastIndexOf('/'); first == null && end > 0; ) {
      first = files.get(file.substring(0, end));
      end = file.lastIndexOf('/', end - 1);
    }
    return first;
  }
}
