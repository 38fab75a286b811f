package tongxin.content.reading;

import tongxin.content.model.SiteConfig;

/** Makes the check of texts that the settings of a site ask for. */
@FunctionalInterface
public interface TextChecks {
  /** Nothing is looked at. */
  TextChecks NONE = settings -> TextCheck.NONE;

  TextCheck of(SiteConfig.TextRules settings);
}
