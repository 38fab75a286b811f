package tongxin.hosting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The servers and hosts that configurations are made for. */
public enum Host {
  NGINX(Nginx::configuration),
  APACHE(Apache::configuration),
  CADDY(Caddy::configuration),
  NETLIFY(Netlify::configuration),
  S3(BucketWebsite::configuration);

  private final Function<HostedSite, String> configuration;

  Host(Function<HostedSite, String> configuration) {
    this.configuration = configuration;
  }

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
    return configuration.apply(site);
  }
}
