package tongxin.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.config.Language;
import tongxin.content.model.Content;
import tongxin.content.model.LinkKind;
import tongxin.content.model.PublicAddress;
import tongxin.content.model.Ref;
import tongxin.page.parts.Urls;
import tongxin.page.plan.Page;
import tongxin.page.plan.PageKind;
import tongxin.problem.ProblemCode;
import tongxin.site.Alias;
import tongxin.site.LinkedPage;
import tongxin.site.OldAddress;
import tongxin.site.Route;
import tongxin.site.SiteGraph;

/** Finds for each address of the ledger what it answers. */
final class Answers {
  private static final Pattern LINK = Pattern.compile("([a-z]+):([^/].*)");
  private static final Pattern FULL = Pattern.compile("(?i)https?://.+");

  private final SiteGraph graph;
  private final Urls urls;
  private final Map<String, Page> pages = new HashMap<>();
  private final Set<String> assets = new LinkedHashSet<>();
  private final Map<String, KnownAddress> known = new LinkedHashMap<>();
  private final List<PublicAddress> invalid = new ArrayList<>();
  private final ContentKeys keys;
  private final Absent absent;

  Answers(SiteGraph graph, Content content, List<Page> plan, Iterable<Asset> assets) {
    this.graph = graph;
    this.urls = new Urls(graph.baseUrl());
    plan.forEach(page -> pages.putIfAbsent(page.route().toString(), page));
    assets.forEach(asset -> this.assets.add("/" + asset.route()));
    this.keys = new ContentKeys(graph, plan);
    for (PublicAddress entry : content.data().addresses().all()) {
      KnownAddress address = KnownAddress.of(entry, graph.baseUrl());
      if (address == null) {
        invalid.add(entry);
      } else {
        known.putIfAbsent(address.key(), address);
      }
    }
    this.absent = new Absent(graph, content, keys, this, plan);
  }

  List<KnownAddress> all() {
    return List.copyOf(known.values());
  }

  List<PublicAddress> invalid() {
    return invalid;
  }

  @Nullable Page page(String key) {
    return pages.get(key);
  }

  @Nullable KnownAddress known(String key) {
    return known.get(key);
  }

  Outcome outcome(KnownAddress address) {
    return outcome(address, new LinkedHashSet<>());
  }

  /**
   * What an address comes to.
   *
   * @param seen addresses that lead here
   */
  Outcome outcome(KnownAddress address, Set<String> seen) {
    String key = address.key();
    if (hasPage(address)) {
      Page page = pages.get(key);
      return new Outcome.HasPage(page != null && page.kind() == PageKind.ALIAS);
    }
    if (address.entry().fate() instanceof PublicAddress.Redirected redirected) {
      Ref to = redirected.to();
      return seen.add(key)
          ? destination(to, language(address.old()), seen)
          : new Outcome.Wrong(
              ProblemCode.REDIRECT_LOOP, to.location(), String.join(" → ", seen) + " → " + key);
    }
    if (address.entry().fate() instanceof PublicAddress.Gone gone) {
      String title = gone.titled() ? address.entry().title() : "";
      return new Outcome.Answered(new Answer.Gone(gone.notice(), title, gone.note()));
    }
    return absent.outcome(address, seen);
  }

  private boolean hasPage(KnownAddress address) {
    String key = address.key();
    return pages.containsKey(key)
        || assets.contains(key)
        || assets.contains(key + "index.html")
        || (!address.old().query().isEmpty() && graph.alias(address.old().request()) != null);
  }

  private Outcome destination(Ref to, Language from, Set<String> seen) {
    String written = to.id();
    Matcher link = LINK.matcher(written);
    LinkKind kind = link.matches() ? LinkKind.ofScheme(link.group(1)).orElse(null) : null;
    if (kind != null) {
      LinkedPage target = graph.target(kind, link.group(2), from);
      return target == null ? broken(to) : answered(target);
    }
    if (FULL.matcher(written).matches() && !KnownAddress.host(written, graph.baseUrl()).isEmpty()) {
      return elsewhere(to, from, seen);
    }
    OldAddress address = OldAddress.of(written, graph.baseUrl().getRawPath());
    return address == null ? broken(to) : onThisSite(to, address, from, seen);
  }

  /** An address of another host may be one that this ledger keeps too. */
  private Outcome elsewhere(Ref to, Language from, Set<String> seen) {
    OldAddress address = OldAddress.of(to.id(), "/");
    String host = KnownAddress.host(to.id(), graph.baseUrl());
    KnownAddress next = address == null ? null : known.get(host + KnownAddress.key(address));
    return next == null || next.entry().isKept()
        ? new Outcome.Answered(new Answer.Leads(to.id(), to.id(), to.id(), from, true))
        : outcome(next, seen);
  }

  private Outcome onThisSite(Ref to, OldAddress address, Language from, Set<String> seen) {
    String key = KnownAddress.key(address);
    Alias alias = graph.alias(address.request());
    if (alias != null && (pages.get(key) == null || isAlias(pages.get(key)))) {
      LinkedPage target = graph.target(alias, from);
      return target == null ? broken(to) : answered(target);
    }
    Page page = pages.get(key);
    if (page != null) {
      return new Outcome.Answered(leads(page));
    }
    KnownAddress next = known.get(key);
    if (next == null) {
      return assets.contains(key)
          ? new Outcome.Answered(
              new Answer.Leads(
                  urls.path(new Route(key.substring(1))),
                  urls.absolute(new Route(key.substring(1))),
                  key,
                  from,
                  true))
          : broken(to);
    }
    Outcome outcome = outcome(next, seen);
    return outcome instanceof Outcome.Missing || outcome instanceof Outcome.PartOfMissing
        ? broken(to)
        : outcome;
  }

  private static boolean isAlias(@Nullable Page page) {
    return page != null && page.kind() == PageKind.ALIAS;
  }

  private static Outcome broken(Ref to) {
    return new Outcome.Wrong(ProblemCode.REDIRECT_BROKEN, to.location(), to.id());
  }

  private Outcome answered(LinkedPage target) {
    return new Outcome.Answered(
        new Answer.Leads(
            urls.path(target.route()),
            urls.absolute(target.route()),
            target.title(),
            target.language(),
            true));
  }

  Answer.Leads leads(Page page) {
    Language language = page.language();
    return new Answer.Leads(
        urls.path(page.route()),
        urls.absolute(page.route()),
        page.title(),
        language == null ? graph.site().defaultLanguage() : language,
        true);
  }

  /** The language in which an address is, or the site's first. */
  Language language(OldAddress address) {
    for (Language language : graph.languages()) {
      if (address.path().startsWith(language.code() + "/")) {
        return language;
      }
    }
    return graph.site().defaultLanguage();
  }
}
