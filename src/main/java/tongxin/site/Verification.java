package tongxin.site;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tongxin.content.contract.SiteContract;
import tongxin.content.model.Params;
import tongxin.content.model.SiteConfig;

/** Tags and files by which search engines and WeChat verify whose the site is. */
public final class Verification {
  private static final Map<String, String> TAGS =
      Map.of(
          "google", "google-site-verification",
          "bing", "msvalidate.01",
          "baidu", "baidu-site-verification",
          "sogou", "sogou_site_verification",
          "360", "360-site-verification",
          "shenma", "shenma-site-verification",
          "yandex", "yandex-verification");

  private static final Pattern FILE =
      Pattern.compile("[A-Za-z0-9._-]{1,100}\\.(txt|html|xml|json)");

  private Verification() {}

  /** The content of each tag by its name. */
  public static Map<String, String> tags(SiteConfig site) {
    Map<String, String> tags = new LinkedHashMap<>();
    all(site)
        .forEach(
            (key, value) -> {
              if (!isFile(key)) {
                tags.put(TAGS.getOrDefault(key, key), value);
              }
            });
    return tags;
  }

  /** The content of each file at the root by its name. */
  public static Map<String, String> files(SiteConfig site) {
    Map<String, String> files = all(site);
    files.keySet().removeIf(key -> !isFile(key));
    return files;
  }

  private static boolean isFile(String key) {
    return FILE.matcher(key).matches();
  }

  private static Map<String, String> all(SiteConfig site) {
    Params written = SiteContract.VERIFICATION.of(site.values());
    Map<String, String> all = new LinkedHashMap<>();
    if (written != null) {
      written
          .in(site.defaultLanguage())
          .forEach(
              (key, value) ->
                  all.put(
                      key,
                      value instanceof BigDecimal number
                          ? number.toPlainString()
                          : value.toString()));
    }
    return all;
  }
}
