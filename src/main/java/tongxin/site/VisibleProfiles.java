package tongxin.site;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Content;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;

/** The villages, model sites and galleries that may be seen, newest first, samples last. */
final class VisibleProfiles {
  private static final Comparator<Profile> ORDER =
      Comparator.comparing(
              (Profile p) -> Objects.requireNonNullElse(p.date(), Instant.EPOCH),
              Comparator.reverseOrder())
          .thenComparing(p -> p.publication().sample())
          .thenComparing(p -> p.id().id());

  private final Map<ProfileKind, Map<String, Profile>> all = new EnumMap<>(ProfileKind.class);

  VisibleProfiles(Content content, Visibility visibility) {
    for (ProfileKind kind : ProfileKind.values()) {
      Map<String, Profile> visible = new LinkedHashMap<>();
      content.profiles().stream()
          .filter(p -> p.kind() == kind && visibility.shows(p.publication()))
          .sorted(ORDER)
          .forEach(p -> visible.put(p.id().id(), p));
      all.put(kind, visible);
    }
  }

  List<Profile> of(ProfileKind kind) {
    return List.copyOf(byId(kind).values());
  }

  private Map<String, Profile> byId(ProfileKind kind) {
    return Objects.requireNonNull(all.get(kind));
  }

  @Nullable Profile find(ProfileKind kind, String id) {
    return byId(kind).get(id);
  }

  List<Profile> ofVillage(ProfileKind kind, Ref village) {
    return of(kind).stream()
        .filter(p -> p.villages().stream().anyMatch(v -> v.id().equals(village.id())))
        .toList();
  }

  List<Profile> ofTopic(String id) {
    return Arrays.stream(ProfileKind.values())
        .flatMap(kind -> of(kind).stream())
        .filter(p -> p.topics().stream().anyMatch(t -> t.id().equals(id)))
        .toList();
  }
}
