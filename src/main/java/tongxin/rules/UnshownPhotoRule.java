package tongxin.rules;

import tongxin.problem.Problems;
import tongxin.site.ShownPhotos;

/** Each photo beside an article is shown somewhere. */
final class UnshownPhotoRule implements Rule<WholeSite> {
  @Override
  public String name() {
    return "unshown-photos";
  }

  @Override
  public void check(WholeSite whole, Answers site, Problems problems) {
    ShownPhotos.of(site.ask(new Questions.Everything())).reportUnshown(problems);
  }
}
