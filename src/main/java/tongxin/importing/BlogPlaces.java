package tongxin.importing;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tongxin.authoring.Spelling;
import tongxin.config.Language;
import tongxin.content.model.Ids;
import tongxin.importing.EarlierImports.Earlier;
import tongxin.importing.blog.Post;
import tongxin.site.Routes;
import tongxin.site.SiteSection;

/** Says where each text of a blog goes: translations of each other to the same place. */
final class BlogPlaces {
  /** Names that pages cannot have, since parts of the site have them. */
  private static final Set<String> TAKEN = taken();

  private final Spelling spelling;
  private final ZoneId zone;
  private final Set<String> slugs = new HashSet<>();
  private final Set<String> pages = new HashSet<>(TAKEN);

  BlogPlaces(Spelling spelling, ZoneId zone) {
    this.spelling = spelling;
    this.zone = zone;
  }

  private static Set<String> taken() {
    Set<String> names = new HashSet<>(Routes.RESERVED);
    Stream.of(SiteSection.values()).map(SiteSection::id).forEach(names::add);
    names.addAll(List.of("index", "feed"));
    return Set.copyOf(names);
  }

  /**
   * A text with its translations.
   *
   * @param key the path from the source folder without language and ending
   * @param earlier whether it was imported before, and its files are there
   */
  record Placed(String key, String slug, List<Post> posts, boolean earlier) {

    boolean page() {
      return key.startsWith("content/pages/");
    }

    /** The link that leads there. */
    String link() {
      return (page() ? "page:" : "article:") + slug;
    }
  }

  void reserve(String slug, Language language) {
    slugs.add(slug + "." + language.code());
  }

  void reservePage(String id) {
    pages.add(id);
  }

  List<Placed> of(List<Post> posts, Function<Post, Optional<Earlier>> earlier) {
    Map<String, List<Post>> groups = new LinkedHashMap<>();
    for (Post post : posts) {
      String own = post.values().text("translationkey");
      String base = own.isEmpty() ? post.base() : own;
      // Two texts in one language are no translations of each other.
      String key = base;
      for (int i = 2; hasLanguage(groups.getOrDefault(key, List.of()), post); i++) {
        key = base + "#" + i;
      }
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(post);
    }
    List<Placed> placed = new ArrayList<>();
    groups.values().forEach(group -> placed.add(place(group, earlier)));
    return placed;
  }

  private static boolean hasLanguage(List<Post> group, Post post) {
    return group.stream().anyMatch(other -> other.language().equals(post.language()));
  }

  private Placed place(List<Post> group, Function<Post, Optional<Earlier>> earlier) {
    for (Post post : group) {
      Earlier before = earlier.apply(post).orElse(null);
      if (before != null) {
        String key = before.path().replaceFirst("(/index)?\\.[a-z]+\\.md$", "");
        return new Placed(key, key.substring(key.lastIndexOf('/') + 1), group, true);
      }
    }
    Post first = group.get(0);
    boolean page = group.stream().allMatch(post -> post.traits().page());
    String slug = free(first, group, page);
    int year = first.date().withZoneSameInstant(zone).getYear();
    String folder =
        page ? "content/pages/" : String.format(Locale.ROOT, "content/articles/%04d/", year);
    return new Placed(folder + slug, slug, group, false);
  }

  private String free(Post post, List<Post> group, boolean page) {
    String wanted = wanted(post);
    String slug = wanted;
    for (int i = 2; isTaken(slug, group, page); i++) {
      slug = wanted + "-" + i;
    }
    String taken = slug;
    if (page) {
      pages.add(taken);
    }
    Language.KNOWN.forEach(language -> reserve(taken, language));
    return slug;
  }

  private boolean isTaken(String slug, List<Post> group, boolean page) {
    return (page && pages.contains(slug))
        || group.stream().anyMatch(post -> slugs.contains(slug + "." + post.language().code()));
  }

  /** The slug it had, else its file's name, else its title in pinyin. */
  private String wanted(Post post) {
    for (String name : List.of(post.values().text("slug"), post.stem())) {
      String id = Ids.suggest(name);
      boolean ascii = name.chars().allMatch(c -> c < 128);
      if (!id.isEmpty() && ascii && Ids.isValid(id)) {
        return id;
      }
    }
    String spelt = spelling.id(post.title());
    return spelt.isEmpty() ? "article" : spelt;
  }
}
