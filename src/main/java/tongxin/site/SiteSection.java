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
  HOME(Menu.MAIN),
  ARTICLES(Menu.MAIN, LinkKind.ARTICLE),
  VILLAGES(Menu.MAIN, LinkKind.VILLAGE),
  SITES(Menu.MAIN, LinkKind.SITE),
  GALLERIES(Menu.MAIN, LinkKind.GALLERY),
  TOPICS(Menu.MAIN, LinkKind.TOPIC),
  TAGS(Menu.NONE, LinkKind.TAG),
  FIGURES(Menu.MAIN),
  SEARCH(Menu.NONE),
  COUNTIES(Menu.BROWSE),
  THEMES(Menu.BROWSE),
  LEVELS(Menu.BROWSE),
  A_Z(Menu.BROWSE),
  ARCHIVE(Menu.BROWSE),
  PEOPLE(Menu.BROWSE),
  /** Columns have addresses, but no page that lists them, and no entry in the menu. */
  COLUMNS(Menu.NONE, LinkKind.COLUMN);

  /** Where a section stands if the newsroom has not chosen a menu of its own. */
  public enum Menu {
    /** At the head of each page. */
    MAIN,
    /** Below the lists, among other ways to all there is. */
    BROWSE,
    NONE
  }

  private static final List<SiteSection> WITH_PAGE =
      Arrays.stream(values()).filter(section -> section != COLUMNS).toList();

  private static final List<SiteSection> CONTENTS =
      List.of(ARTICLES, VILLAGES, SITES, GALLERIES, TOPICS, TAGS, FIGURES);

  private final Menu menu;
  private final @Nullable LinkKind items;

  SiteSection(Menu menu) {
    this(menu, null);
  }

  SiteSection(Menu menu, @Nullable LinkKind items) {
    this.menu = menu;
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

  /** Those of a menu, in its order. */
  public static List<SiteSection> in(Menu menu) {
    return Arrays.stream(values()).filter(section -> section.menu == menu).toList();
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
