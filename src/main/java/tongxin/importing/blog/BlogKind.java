package tongxin.importing.blog;

/** The generators whose content can be brought in. */
public enum BlogKind {
  HEXO,
  HUGO,
  JEKYLL
}
