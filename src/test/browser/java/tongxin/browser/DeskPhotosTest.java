package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.photo.Exif;
import tongxin.photo.Pictures;
import tongxin.photo.Segments;

/** Photos at the desk. */
@Tag("browser")
class DeskPhotosTest {
  private static final String FOLDER = "content/articles/2026/tea/";
  private static final String LIST = FOLDER + "photos.yml";
  private static final String DRAFT =
      "---\ntitle: 春茶\ndate: 2026-03-20 08:00\ncolumn: news\n---\n\n第一段。\n";

  @TempDir Path temp;
  private Path newsroom = Path.of("");

  @BeforeEach
  void begin() throws IOException {
    newsroom = temp.resolve("编辑部");
    Files.createDirectories(newsroom.resolve(FOLDER));
    Files.writeString(newsroom.resolve(FOLDER + "index.zh.md"), DRAFT);
  }

  private DeskRoom room() throws IOException {
    DeskRoom room = new DeskRoom(newsroom, 1366, "zh");
    room.page()
        .navigate(
            room.address()
                + "desk/#/photos?folder="
                + FOLDER
                + "&list="
                + FOLDER
                + "&back="
                + FOLDER
                + "index.zh.md");
    room.page().waitForSelector(".drop input");
    return room;
  }

  private void photo(String name, int width, int height) throws IOException {
    Files.write(newsroom.resolve(FOLDER + name), Pictures.jpeg(Pictures.scene(width, height)));
  }

  private static void untilFileHas(DeskRoom room, String text) throws IOException {
    for (int i = 0; i < 50; i++) {
      if (room.has(LIST) && room.read(LIST).contains(text)) {
        return;
      }
      room.page().waitForTimeout(100);
    }
    assertThat(room.read(LIST)).contains(text);
  }

  @Test
  void thirtyFilesComeInAtOnceAndEachIsListed() throws IOException {
    Path[] files =
        IntStream.rangeClosed(1, 30)
            .mapToObj(n -> temp.resolve("IMG " + n + ".JPG"))
            .toArray(Path[]::new);
    for (int i = 0; i < files.length; i++) {
      Files.write(files[i], Pictures.jpeg(Pictures.scene(300 + i, 200)));
    }
    try (DeskRoom room = room()) {
      Page page = room.page();
      page.evaluate(
          "() => { window.seen = []; const bar = document.querySelector('progress');"
              + " new MutationObserver(() => window.seen.push(bar.max + ':' + bar.value))"
              + ".observe(bar, { attributes: true }); }");
      page.locator(".drop input").setInputFiles(files);
      page.waitForSelector(".photos > li:nth-child(30)");
      assertThat(page.locator(".photos > li").count()).isEqualTo(30);
      assertThat(page.evaluate("window.seen.filter(one => one.startsWith('30:')).length > 20"))
          .isEqualTo(true);
      assertThat(Files.readAllBytes(newsroom.resolve(FOLDER + "IMG-7.jpg")))
          .isEqualTo(Files.readAllBytes(files[6]));
      assertThat(room.faults()).isEmpty();
    }
  }

  @Test
  void turningAndCroppingChangeTheListAndNotTheFile() throws IOException {
    photo("a.jpg", 400, 300);
    byte[] original = Files.readAllBytes(newsroom.resolve(FOLDER + "a.jpg"));
    try (DeskRoom room = room()) {
      Page page = room.page();
      page.waitForFunction("() => document.querySelector('.picture canvas')?.width === 400");
      page.locator("[data-tool=turn-right]").click();
      page.waitForFunction("() => document.querySelector('.picture canvas')?.width === 300");
      untilFileHas(room, "rotate: 90");
      page.locator("[data-tool=crop-one]").click();
      Locator box = page.locator(".crop-box");
      BoundingBox area = page.locator(".crop-area canvas").boundingBox();
      page.mouse().move(area.x + area.width * 0.98, area.y + area.height * 0.98);
      page.mouse().down();
      page.mouse().move(area.x + area.width / 2, area.y + area.height / 2, steps(4));
      page.mouse().up();
      assertThat(box.boundingBox().width).isBetween(area.width * 0.45, area.width * 0.55);
      page.locator("dialog button.main").click();
      page.waitForFunction("() => document.querySelector('.picture canvas')?.width < 170");
      untilFileHas(room, "crop:");
      assertThat(room.read(LIST)).containsPattern("width: 0\\.(49|5)\\d*");
      page.locator(".picture canvas").click();
      untilFileHas(room, "focus: [0.5, 0.5]");
      assertThat(Files.readAllBytes(newsroom.resolve(FOLDER + "a.jpg"))).isEqualTo(original);
      assertThat(room.faults()).isEmpty();
    }
  }

  private static com.microsoft.playwright.Mouse.MoveOptions steps(int count) {
    return new com.microsoft.playwright.Mouse.MoveOptions().setSteps(count);
  }

  @Test
  void aCropIsChosenByKeysAlone() throws IOException {
    photo("a.jpg", 400, 300);
    try (DeskRoom room = room()) {
      Page page = room.page();
      page.waitForFunction("() => document.querySelector('.picture canvas')?.width === 400");
      page.locator("[data-tool=crop-one]").focus();
      page.keyboard().press("Enter");
      page.waitForSelector(".crop-box").focus();
      for (int i = 0; i < 20; i++) {
        page.keyboard().press("Shift+ArrowLeft");
      }
      for (int i = 0; i < 10; i++) {
        page.keyboard().press("ArrowRight");
      }
      page.locator("dialog button.main").focus();
      page.keyboard().press("Enter");
      untilFileHas(room, "width: 0.8");
      assertThat(room.read(LIST)).contains("x: 0.1");
      page.waitForSelector("[data-tool=crop-one]:focus");
    }
  }

  @Test
  void severalPhotosAreDescribedTogether() throws IOException {
    photo("a.jpg", 300, 200);
    photo("b.jpg", 301, 200);
    photo("c.jpg", 302, 200);
    try (DeskRoom room = room()) {
      Page page = room.page();
      page.waitForSelector(".photos > li:nth-child(3)");
      page.getByLabel("选择 a.jpg").check();
      page.getByLabel("选择 c.jpg").check();
      page.getByText("几张照片一起填").click();
      page.locator(".together [data-key=caption] textarea").first().fill("采茶");
      page.locator(".together [data-key=credit] input").first().fill("姓名");
      page.locator(".together [data-key=people] select").selectOption("consent");
      page.locator(".together button.main").click();
      untilFileHas(room, "c.jpg");
      String list = room.read(LIST);
      assertThat(list.split("caption: 采茶", -1)).hasSize(3);
      assertThat(list.split("credit: 姓名", -1)).hasSize(3);
      assertThat(list.split("people: consent", -1)).hasSize(3);
      assertThat(list).doesNotContain("b.jpg");
    }
  }

  @Test
  void fieldsFilledInQuicklyAreAllWritten() throws IOException {
    photo("a.jpg", 300, 200);
    try (DeskRoom room = room()) {
      Page page = room.page();
      page.waitForSelector(".photos > li");
      page.locator(".photos [data-key=caption] textarea").first().focus();
      for (String text : new String[] {"采茶", "Picking", "一个人", "Somebody"}) {
        page.keyboard().insertText(text);
        page.keyboard().press("Tab");
      }
      page.keyboard().type("姓名", new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(60));
      page.keyboard().press("Tab");
      untilFileHas(room, "姓名");
      assertThat(room.read(LIST)).contains("采茶", "Picking", "一个人", "Somebody");
      assertThat(room.faults()).isEmpty();
    }
  }

  @Test
  void whatTheCameraTellsOfPersonsAndPlacesIsSaid() throws IOException {
    byte[] plain = Pictures.jpeg(Pictures.scene(300, 200));
    Exif position =
        new Exif().ascii(1, "N").degrees(2, 30, 15, 0).ascii(3, "E").degrees(4, 120, 10, 0);
    Exif exif = new Exif().ascii(0x013b, "Somebody").folder(0x8825, position);
    byte[] telling = Segments.withExif(plain, exif.tiff());
    Files.write(newsroom.resolve(FOLDER + "a.jpg"), telling);
    Files.write(newsroom.resolve(FOLDER + "b.jpg"), plain);
    try (DeskRoom room = room()) {
      room.page().waitForSelector(".photos > li:nth-child(2)");
      assertThat(room.page().locator(".photos .warning").allTextContents())
          .singleElement()
          .asString()
          .contains("拍摄地点的坐标", "人名");
    }
  }

  @Test
  void aPhotoIsDraggedToAnotherPlaceOrMovedByKeys() throws IOException {
    photo("a.jpg", 300, 200);
    photo("b.jpg", 301, 200);
    photo("c.jpg", 302, 200);
    try (DeskRoom room = room()) {
      Page page = room.page();
      page.waitForSelector(".photos > li:nth-child(3)");
      page.locator(".sheet li:nth-child(3) button")
          .dragTo(page.locator(".sheet li:nth-child(1) button"));
      page.waitForFunction("() => document.querySelector('.photos > li').dataset.name === 'c.jpg'");
      assertThat(room.read(LIST)).containsSubsequence("c.jpg", "a.jpg", "b.jpg");
      page.locator(".sheet li:nth-child(1) button").focus();
      page.keyboard().press("Alt+ArrowRight");
      page.waitForFunction(
          "() => document.querySelectorAll('.photos > li')[1].dataset.name === 'c.jpg'");
      page.waitForSelector(".sheet li:nth-child(2) button:focus");
      page.keyboard().press("Alt+ArrowRight");
      page.waitForFunction(
          "() => document.querySelectorAll('.photos > li')[2].dataset.name === 'c.jpg'");
      assertThat(room.read(LIST)).containsSubsequence("a.jpg", "b.jpg", "c.jpg");
    }
  }
}
