package tongxin.page.parts;

import java.util.List;
import java.util.stream.Stream;
import tongxin.content.model.ModelSite;
import tongxin.content.model.Profile;

/**
 * What belongs to a county, theme, level or person.
 *
 * @param names model sites that have no page of their own
 */
public record Group(
    List<Profile> villages, List<Profile> sites, List<Profile> galleries, List<ModelSite> names) {
  /** True where nothing belongs to it. */
  public boolean isEmpty() {
    return profiles().findAny().isEmpty() && names.isEmpty();
  }

  private Stream<Profile> profiles() {
    return Stream.of(villages, sites, galleries).flatMap(List::stream);
  }

  /** True where a profile belongs to it. */
  public boolean has(Profile profile) {
    return profiles().anyMatch(other -> other.location().equals(profile.location()));
  }

  /** True where all of it is a sample, which is not for search engines. */
  public boolean isMadeUp() {
    return names.isEmpty() && profiles().allMatch(profile -> profile.publication().sample());
  }

  /** The number of its model sites, with and without a page. */
  public int siteCount() {
    return sites.size() + names.size();
  }
}
