package tongxin.hosting;

import java.util.StringJoiner;

/**
 * The website configuration of an S3 bucket (PutBucketWebsite), as {@code aws s3api
 * put-bucket-website --website-configuration} takes it. Redirects are objects of their own, which
 * {@code tongxin deploy} uploads.
 */
final class BucketWebsite {
  private BucketWebsite() {}

  static String configuration(HostedSite site) {
    String prefix = site.base().substring(1);
    StringJoiner json = new StringJoiner("\n", "", "\n");
    json.add("{");
    json.add("  \"IndexDocument\": { \"Suffix\": \"index.html\" },");
    json.add("  \"ErrorDocument\": { \"Key\": \"" + prefix + "404.html\" }");
    json.add("}");
    return json.toString();
  }
}
