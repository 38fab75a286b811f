package tongxin.rules;

import java.util.List;

/** All rules, by what they look at. A new rule is one class, and its name here. */
final class RuleBook {
  /** About what one file, or one entry of a data file, says of others. */
  static final List<Rule<Document>> DOCUMENT =
      List.of(new ReferenceRule(), new PictureRule(), new LinkRule(), new ShortcodeRule());

  /** About two versions of an article. */
  static final List<Rule<Translations>> TRANSLATIONS = List.of(new VersionRule());

  /** About all ids, which are many and looked at beside the articles. */
  static final List<Rule<WholeSite>> IDS = List.of(new IdRule());

  /** About the whole site. */
  static final List<Rule<WholeSite>> SITE =
      List.of(new UnshownPhotoRule(), new FactUseRule(), new ChartRule(), new DesignRule());

  private RuleBook() {}
}
