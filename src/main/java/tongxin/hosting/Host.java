package tongxin.hosting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The servers and hosts that configurations are made for. */
public enum Host {
  NGINX,
  APACHE,
  CADDY,
  NETLIFY,
  S3;

  /** As written on the command line: {@code nginx}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The host of this name. */
  public static Optional<Host> of(String id) {
    return Arrays.stream(values()).filter(host -> host.id().equals(id)).findFirst();
  }

  /** All names. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Host::id).toList();
  }

  /** The text of the configuration, ready to be saved. */
  public String configuration(HostedSite site) {
    return switch (this) {
      case NGINX -> Nginx.configuration(site);
      case APACHE -> Apache.configuration(site);
      case CADDY -> Caddy.configuration(site);
      case NETLIFY -> Netlify.configuration(site);
      case S3 -> BucketWebsite.configuration(site);
    };
  }
}
