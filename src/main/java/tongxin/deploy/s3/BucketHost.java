package tongxin.deploy.s3;

import java.net.URI;

/** What is usual for a server of buckets, told by its name. */
public final class BucketHost {
  private BucketHost() {}

  /** Amazon's server of a region. */
  public static URI ofAmazon(String region) {
    return URI.create("https://s3." + region + ".amazonaws.com/");
  }

  /** True where a bucket is usually a part of the host's name. */
  public static boolean prefersVirtualHosts(URI server) {
    String host = String.valueOf(server.getHost());
    return host.endsWith(".amazonaws.com")
        || host.endsWith(".aliyuncs.com")
        || host.endsWith(".myqcloud.com");
  }
}
