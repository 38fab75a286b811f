package tongxin.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * What a reader holds.
 *
 * @param width of the window in CSS pixels
 * @param scale device pixels to a CSS pixel
 * @param still whether reduced motion is asked for
 */
record Device(
    int width,
    int height,
    double scale,
    boolean touch,
    boolean scripts,
    boolean dark,
    boolean still) {
  static final Device PHONE = new Device(390, 844, 1, true, true, false, true);
  static final Device DESK = new Device(1280, 800, 1, false, true, false, true);

  /** The device of tests that are run for both. */
  static Device ofWidth(int width) {
    return width < 600 ? PHONE.wide(width) : DESK.wide(width);
  }

  Device wide(int pixels) {
    return new Device(pixels, height, scale, touch, scripts, dark, still);
  }

  Device sharp(double times) {
    return new Device(width, height, times, touch, scripts, dark, still);
  }

  Device withoutScripts() {
    return new Device(width, height, scale, touch, false, dark, still);
  }

  Device inTheDark() {
    return new Device(width, height, scale, touch, scripts, true, still);
  }

  Device inMotion() {
    return new Device(width, height, scale, touch, scripts, dark, false);
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setDeviceScaleFactor(scale)
        .setHasTouch(touch)
        .setJavaScriptEnabled(scripts)
        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setReducedMotion(still ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE);
  }
}
