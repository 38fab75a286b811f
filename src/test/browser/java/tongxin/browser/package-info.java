/**
 * What a reader sees and does, tried in a real browser: Debian's Chromium, driven by Playwright,
 * over the sample newsroom and a few tricky albums, served on loopback.
 *
 * <p>These sources are apart from {@code src/test/java}: the Maven profile {@code browser} adds
 * them, and the driver (202 MB), where {@code /usr/bin/chromium} exists. Elsewhere {@code mvn
 * verify} leaves them out and says so. To run them alone: {@code mvn test -Dgroups=browser}. May
 * use everything public; nothing uses it.
 */
@NullMarked
package tongxin.browser;

import org.jspecify.annotations.NullMarked;
