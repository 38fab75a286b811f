package tongxin.page.view;

/** A way to a page of many things, with how many of each kind it has. */
public record Counted(Link link, int villages, int sites, int articles) {}
