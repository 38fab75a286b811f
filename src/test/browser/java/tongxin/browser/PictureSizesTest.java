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
   * to a CSS pixel are enough for the eye) or, where it could wait for the layout, wasteful (a
   * smaller one has a fifth more than is needed, here and wherever else the page shows the photo).
   */
  private static final String ILL_CHOSEN =
      """
      (() => {
        const needs = new Map();
        const shown = [...document.querySelectorAll('picture')].map(picture => {
          const img = picture.querySelector('img');
          const box = img.getBoundingClientRect();
          const set = picture.querySelector('source')?.srcset;
          if (!set || !img.complete || box.width === 0) return null;
          const needed = Math.max(box.width, box.height * img.getAttribute('width') / img.getAttribute('height')) * devicePixelRatio;
          needs.set(set, Math.max(needs.get(set) || 0, needed));
          return { img, set, needed };
        }).filter(Boolean);
        return shown.map(({ img, set, needed }) => {
          const candidates = set.split(', ').map(c => ({ url: c.split(' ')[0], width: parseInt(c.split(' ')[1]) }));
          const widths = candidates.map(c => c.width);
          const width = candidates.find(c => img.currentSrc.endsWith(c.url))?.width || 0;
          const sharp = width >= Math.min(needed * Math.min(1, 2 / devicePixelRatio) * 0.85, Math.max(...widths));
          const light = img.loading !== 'lazy' || widths.filter(w => w < width).every(w => w < needs.get(set) * 1.2);
          return sharp && light ? '' : `${img.alt || img.closest('[class]').className} ${Math.round(needed)} px: ${width} of ${widths}`;
        }).filter(Boolean).join('\\n');
      })()
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
                      const below = images.filter(i => i.getBoundingClientRect().top > innerHeight * 2.5 && i.loading !== 'lazy');
                      const early = ahead.length === 1 && area(ahead[0]) > 0
                        && (largest.loading !== 'lazy' || area(ahead[0]) > area(largest) * 0.9);
                      return [early, below.length].join(' ');
                    })()
                    """))
            .as(path)
            .isEqualTo("true 0");
      }
    }
  }
}
