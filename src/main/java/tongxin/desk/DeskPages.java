package tongxin.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;
import tongxin.config.Language;
import tongxin.desk.DeskGuard.Refusal;
import tongxin.serve.Answer;
import tongxin.serve.MediaTypes;
import tongxin.serve.PreviewedSite;

/** The desk's own pages, scripts and styles. */
final class DeskPages {
  private static final Pattern FILE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9]+)+");
  private static final String HTML = "text/html; charset=utf-8";
  private static final Pattern SCRIPT =
      Pattern.compile("<script\\b.*?</script\\s*>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** While a piece has no page, or the site has an error and was never without. */
  private static final PreviewedSite.ShownPage NO_PAGE =
      new PreviewedSite.ShownPage(
          "<!doctype html><html lang=\"zh-CN\"><head><meta"
              + " charset=\"utf-8\"><title>—</title></head><body><p>还没有可以预览的页面。</p><p"
              + " lang=\"en\">There is no page to show yet.</p></body></html>",
          "none");

  private static final int NONCE_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final String lang;

  private final PreviewedSite site;

  DeskPages(Locale locale, PreviewedSite site) {
    this.site = site;
    this.lang = Language.ofPeopleIn(locale).tag();
  }

  /** The page in which everything happens; it alone is told the token. */
  Answer start(String token, String host) throws IOException {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    String nonce = HexFormat.of().formatHex(bytes);
    String page =
        new String(Objects.requireNonNull(resource("desk.html")), StandardCharsets.UTF_8)
            .replace("{lang}", lang)
            .replace("{token}", token)
            .replace("{nonce}", nonce);
    return guarded(
        Answer.of(200, HTML, page.getBytes(StandardCharsets.UTF_8)), policy(nonce, host));
  }

  /**
   * Scripts come from the desk's folder alone: none that lies in a newsroom can run here. (A policy
   * cannot name an IPv6 address: CSP 3, section 2.3.1.)
   */
  private static String policy(String nonce, String host) {
    String folder = host.startsWith("[") ? " 'self'" : " http://" + host + "/desk/";
    return "default-src 'none'; script-src"
        + folder
        + "; style-src"
        + folder
        + " 'nonce-"
        + nonce
        + "'; img-src 'self' blob: data:; connect-src 'self'; frame-src 'self'; base-uri 'none';"
        + " form-action 'none'; frame-ancestors 'none'";
  }

  private static Answer guarded(Answer answer, String policy) {
    return answer
        .with("Cache-Control", "no-store")
        .with("Content-Security-Policy", policy)
        .with("X-Frame-Options", "DENY")
        .with("Cross-Origin-Opener-Policy", "same-origin")
        .with("Cross-Origin-Resource-Policy", "same-origin")
        .with("Referrer-Policy", "no-referrer");
  }

  /** A script, a style or a picture of the desk. */
  Answer file(String name) throws IOException {
    byte[] bytes = FILE.matcher(name).matches() && !name.endsWith(".html") ? resource(name) : null;
    return bytes == null
        ? Answer.text(404, "no such page\n")
        : Answer.of(200, MediaTypes.of(name), bytes)
            .with("Cross-Origin-Resource-Policy", "same-origin");
  }

  private static byte @Nullable [] resource(String name) throws IOException {
    try (InputStream in = DeskPages.class.getResourceAsStream("web/" + name)) {
      return in == null ? null : in.readAllBytes();
    }
  }

  /**
   * A page of the site as the desk shows it beside the text: without any script, in a frame that
   * runs none.
   *
   * @param path from the root of the site, such as {@code zh/villages/}
   */
  Answer preview(String path) {
    String file = path + (path.isEmpty() || path.endsWith("/") ? "index.html" : "");
    try {
      site.awaitSaved();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    PreviewedSite.ShownPage page = site.page(file).orElse(NO_PAGE);
    String marks =
        "<meta name=\"tongxin-file\" content=\""
            + HtmlEscape.escapeHtml4Xml(file)
            + "\"><meta name=\"tongxin-state\" content=\""
            + page.state()
            + "\">";
    String html =
        SCRIPT
            .matcher(page.html())
            .replaceAll("")
            .replaceFirst("<head>", Matcher.quoteReplacement("<head>" + marks));
    return Answer.of(200, HTML, html.getBytes(StandardCharsets.UTF_8))
        .with("Cache-Control", "no-store")
        .with("Content-Security-Policy", "sandbox allow-same-origin; script-src 'none'")
        .with("Referrer-Policy", "no-referrer");
  }

  /** Says in both languages why a page is not shown. */
  Answer refused(Refusal refusal) {
    String text =
        switch (refusal) {
          case FAR ->
              """
              编辑台只能在运行同心的这台电脑上使用。
              The desk can be used only on the computer on which Tongxin runs.
              """;
          case HOST ->
              """
              请用 localhost 打开编辑台，例如 http://localhost:8080/desk/
              Open the desk by the name localhost, such as http://localhost:8080/desk/
              """;
          case ORIGIN, FRAME, TOKEN ->
              """
              请在浏览器地址栏里直接打开编辑台。
              Open the desk by its address, in a window of its own.
              """;
        };
    return Answer.text(403, text).with("Cache-Control", "no-store");
  }
}
