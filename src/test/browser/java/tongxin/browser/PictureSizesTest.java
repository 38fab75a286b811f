package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every picture is loaded in a size that is sharp where it is shown, and in no larger one. */
@Tag("browser")
@ExtendWith(ReadingRoom.Key.class)
class PictureSizesTest {
  /**
   * Pictures whose variant is blurred (more than 15 % under the pixels of the screen, of which two
   * to a CSS pixel are enough for the eye) or wasteful (a smaller one has a fifth more than
   * needed).
   */
  private static final String ILL_CHOSEN =
      """
      [...document.querySelectorAll('picture')].map(picture => {
        const img = picture.querySelector('img');
        const source = picture.querySelector('source');
        const box = img.getBoundingClientRect();
        if (!source || !img.complete || box.width === 0) return '';
        const widths = source.srcset.split(', ').map(c => parseInt(c.split(' ')[1]));
        const chosen = source.srcset.split(', ').find(c => img.currentSrc.endsWith(c.split(' ')[0]));
        const width = chosen ? parseInt(chosen.split(' ')[1]) : 0;
        const needed = Math.max(box.width, box.height * img.width / img.height) * devicePixelRatio;
        const sharp = width >= Math.min(needed * Math.min(1, 2 / devicePixelRatio) * 0.85, Math.max(...widths));
        const light = widths.filter(w => w < width).every(w => w < needed * 1.2);
        return sharp && light ? '' : `${img.alt || img.closest('[class]').className} ${Math.round(needed)} px: ${width} of ${widths}`;
      }).filter(Boolean).join('\\n')
      """;

  private static final List<String> PATHS =
      List.of(
          Sample.LONG_ALBUM,
          Sample.LONG_ALBUM + "photos/1/",
          Sample.ARTICLE,
          Sample.VILLAGE,
          "/villages/",
          "/galleries/",
          "/");

  private final ReadingRoom room;

  PictureSizesTest(ReadingRoom room) {
    this.room = room;
  }

  @ParameterizedTest
  @CsvSource({
    "390, 3", "768, 2", "1280, 1", "1280, 2", "1920, 1",
  })
  void theVariantFitsTheLayout(int width, double scale) {
    SoftAssertions all = new SoftAssertions();
    for (String path : PATHS) {
      Device device = Device.ofWidth(width).sharp(scale);
      try (Visit visit = room.visit(device, "/zh" + path)) {
        visit.readToTheEnd();
        all.assertThat(visit.text(ILL_CHOSEN)).as(path).isEmpty();
      }
    }
    all.assertAll();
  }

  @ParameterizedTest
  @CsvSource({"390", "1280"})
  void theLargestPictureComesFirstAndThoseBelowWait(int width) {
    for (String path : PATHS) {
      try (Visit visit = room.visit(Device.ofWidth(width), "/zh" + path)) {
        assertThat(
                visit.text(
                    """
                    (() => {
                      const area = i => { const r = i.getBoundingClientRect();
                        return Math.max(0, Math.min(r.bottom, innerHeight) - Math.max(r.top, 0)) * Math.min(r.width, innerWidth); };
                      const images = [...document.images];
                      const largest = images.reduce((a, b) => area(b) > area(a) ? b : a);
                      const ahead = images.filter(i => i.fetchPriority === 'high');
                      const below = images.filter(i => i.getBoundingClientRect().top > innerHeight * 1.5 && i.loading !== 'lazy');
                      const early = ahead.length === 1 && area(ahead[0]) > 0 && area(ahead[0]) > area(largest) / 2;
                      return [early, largest.loading, below.length].join(' ');
                    })()
                    """))
            .as(path)
            .isEqualTo("true auto 0");
      }
    }
  }
}
