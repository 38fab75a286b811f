package tongxin.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.LinkKind;
import tongxin.content.model.ProfileKind;
import tongxin.problem.EnumWord;

/** The parts that the site has in each language, each under an address of its own. */
public enum SiteSection {
  HOME(null),
  ARTICLES(LinkKind.ARTICLE),
  VILLAGES(LinkKind.VILLAGE),
  SITES(LinkKind.SITE),
  GALLERIES(LinkKind.GALLERY),
  TOPICS(LinkKind.TOPIC),
  TAGS(LinkKind.TAG),
  FIGURES(null),
  SEARCH(null),
  COUNTIES(null),
  THEMES(null),
  LEVELS(null),
  A_Z(null),
  ARCHIVE(null),
  PEOPLE(null),
  /** Columns have addresses, but no page that lists them, and no entry in the menu. */
  COLUMNS(LinkKind.COLUMN);

  private static final List<SiteSection> WITH_PAGE =
      Arrays.stream(values()).filter(section -> section != COLUMNS).toList();

  private static final List<SiteSection> CONTENTS =
      List.of(ARTICLES, VILLAGES, SITES, GALLERIES, TOPICS, TAGS, FIGURES);

  private final @Nullable LinkKind items;

  SiteSection(@Nullable LinkKind items) {
    this.items = items;
  }

  /** As it is written in addresses and in the menu of site.yml: {@code villages}. */
  public String id() {
    return EnumWord.of(this);
  }

  /** What kind of content has its pages there; null where none has. */
  public @Nullable LinkKind items() {
    return items;
  }

  /** Those with a page of their own, which the menu may name. */
  public static List<SiteSection> withPage() {
    return WITH_PAGE;
  }

  /** Those that list what the newsroom writes: where a reader goes on who found no page. */
  public static List<SiteSection> contents() {
    return CONTENTS;
  }

  /** Those with a page of their own, as they are written. */
  public static List<String> ids() {
    return WITH_PAGE.stream().map(SiteSection::id).toList();
  }

  /** The section that is written so. */
  public static Optional<SiteSection> of(String id) {
    return Arrays.stream(values()).filter(section -> section.id().equals(id)).findFirst();
  }

  /** The section that lists the profiles of a kind. */
  public static SiteSection of(ProfileKind kind) {
    return Arrays.stream(values())
        .filter(section -> section.items == kind.linkKind())
        .findFirst()
        .orElseThrow();
  }
}
