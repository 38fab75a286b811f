package tongxin.content.model;

/** What readers find at the root of a site in several languages. */
public enum RootPage {
  /** A page where they choose their language. */
  CHOICE,
  /** Nothing of its own: they are led on to the default language at once. */
  DEFAULT_LANGUAGE
}
