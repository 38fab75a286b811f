package tongxin.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tongxin.hosting.HostedSite;
import tongxin.hosting.Netlify;

/**
 * Keeps the rules for hosts that read them from the site, {@code _headers} and {@code _redirects},
 * for deployments to such hosts.
 */
final class PublishedRules {
  private final Path folder;

  PublishedRules(Path source) {
    this.folder = source.resolve(".tongxin/cache/rules");
  }

  /** Keeps the rules of a site; a folder that cannot be written keeps none. */
  void remember(PlannedSite site, Path out) {
    ServerRules rules = site.serverRules();
    HostedSite hosted =
        new HostedSite(
            site.graph().baseUrl(),
            out,
            site.graph().languages(),
            rules.redirects(),
            rules.others(),
            rules.gone(),
            false,
            false);
    try {
      write("netlify/_headers", Netlify.headers(hosted));
      write("netlify/_redirects", Netlify.redirects(hosted));
      write("cloudflare/_headers", Netlify.headers(hosted));
      write("cloudflare/_redirects", Netlify.plainRedirects(hosted));
    } catch (IOException e) {
      return;
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Path next = Files.createTempFile(file.resolveSibling(""), "rules", ".next");
    Files.writeString(next, text);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
