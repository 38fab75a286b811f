package tongxin.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Content;
import tongxin.content.model.LinkKind;
import tongxin.content.model.StandingPage;

/** The topics and pages that may be seen: by id, and then by language code. */
final class VisiblePages {
  private final List<Language> languages;
  private final Map<LinkKind, Map<String, Map<String, StandingPage>>> all =
      new EnumMap<>(LinkKind.class);

  VisiblePages(Content content, Visibility visibility) {
    this.languages = content.site().languages();
    for (LinkKind kind : List.of(LinkKind.TOPIC, LinkKind.PAGE)) {
      Map<String, Map<String, StandingPage>> visible = new TreeMap<>();
      content.standingPages().stream()
          .filter(p -> p.kind() == kind && visibility.shows(p.publication()))
          .forEach(
              p ->
                  visible
                      .computeIfAbsent(p.id().id(), id -> new TreeMap<>())
                      .put(p.language().code(), p));
      all.put(kind, visible);
    }
  }

  Map<String, Map<String, StandingPage>> of(LinkKind kind) {
    return Objects.requireNonNull(all.get(kind));
  }

  /** The version for a language: its own, or else the first there is. */
  @Nullable StandingPage find(LinkKind kind, String id, Language language) {
    Map<String, StandingPage> versions = of(kind).getOrDefault(id, Map.of());
    StandingPage own = versions.get(language.code());
    if (own != null) {
      return own;
    }
    return languages.stream()
        .map(other -> versions.get(other.code()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
