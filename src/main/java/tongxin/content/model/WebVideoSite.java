package tongxin.content.model;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sites whose videos a card may lead to. */
public enum WebVideoSite {
  BILIBILI("bilibili.com", "b23.tv"),
  TENCENT("v.qq.com"),
  YOUTUBE("youtube.com", "youtu.be");

  /** Cannot be changed, which the type does not say. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> hosts;

  WebVideoSite(String... hosts) {
    this.hosts = List.of(hosts);
  }

  /** As templates call it: {@code bilibili}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True for what begins like an address of the web, and is no file. */
  public static boolean isAddress(String written) {
    return written.regionMatches(true, 0, "http://", 0, 7)
        || written.regionMatches(true, 0, "https://", 0, 8);
  }

  /** The site of an address; nothing for any other. */
  public static Optional<WebVideoSite> of(String address) {
    if (!isAddress(address)) {
      return Optional.empty();
    }
    try {
      URI uri = URI.create(address.strip());
      String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
      boolean page =
          uri.getUserInfo() == null && uri.getPath() != null && uri.getPath().length() > 1;
      return Arrays.stream(values()).filter(site -> page && site.has(host)).findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean has(String host) {
    return hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
  }
}
