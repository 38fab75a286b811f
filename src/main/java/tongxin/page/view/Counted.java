package tongxin.page.view;

/** A link to the page of a county, theme, level or person, with how many of each kind it has. */
public record Counted(Link link, int villages, int sites, int articles) {}
