package tongxin.deploy.s3;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tongxin.deploy.site.Digest;

/**
 * AWS Signature Version 4 ("Signature calculations for the Authorization header", Amazon S3 API
 * Reference).
 */
public final class Signature {
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Keys keys;
  private final String region;

  public Signature(Keys keys, String region) {
    this.keys = keys;
    this.region = region;
  }

  /**
   * What is signed.
   *
   * @param path encoded, from its first {@code /}
   * @param query encoded, names and values
   * @param headers all that are signed, by names in small letters; {@code host} among them
   * @param payload SHA-256 of the body
   */
  public record Signed(
      String method,
      String path,
      SortedMap<String, String> query,
      SortedMap<String, String> headers,
      String payload) {}

  /** The headers with those that make a request believed. */
  public SortedMap<String, String> headers(Signed request, Instant now) {
    SortedMap<String, String> headers = new TreeMap<>(request.headers());
    headers.put("x-amz-date", TIME.format(now));
    headers.put("x-amz-content-sha256", request.payload());
    if (keys.token() != null) {
      headers.put("x-amz-security-token", keys.token());
    }
    String names = String.join(";", headers.keySet());
    String canonical =
        request.method()
            + "\n"
            + request.path()
            + "\n"
            + query(request.query())
            + "\n"
            + headers.entrySet().stream()
                .map(it -> it.getKey() + ":" + it.getValue().strip().replaceAll(" +", " ") + "\n")
                .collect(Collectors.joining())
            + "\n"
            + names
            + "\n"
            + request.payload();
    String scope = TIME.format(now).substring(0, 8) + "/" + region + "/s3/aws4_request";
    String toSign =
        ALGORITHM
            + "\n"
            + TIME.format(now)
            + "\n"
            + scope
            + "\n"
            + Digest.sha256(canonical.getBytes(StandardCharsets.UTF_8));
    String signature = HexFormat.of().formatHex(hmac(key(scope), toSign));
    headers.put(
        "authorization",
        ALGORITHM
            + " Credential="
            + keys.id()
            + "/"
            + scope
            + ", SignedHeaders="
            + names
            + ", Signature="
            + signature);
    return headers;
  }

  /** Names and values, sorted. */
  public static String query(SortedMap<String, String> query) {
    return query.entrySet().stream()
        .map(it -> it.getKey() + "=" + it.getValue())
        .collect(Collectors.joining("&"));
  }

  private byte[] key(String scope) {
    byte[] key = ("AWS4" + keys.secret()).getBytes(StandardCharsets.UTF_8);
    for (String part : scope.split("/", -1)) {
      key = hmac(key, part);
    }
    return key;
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Encoded as a part of a path or a query (RFC 3986); {@code /} stays in a path. */
  public static String encoded(String text, boolean path) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~".indexOf(c) >= 0;
      if (plain || (path && c == '/')) {
        out.append(c);
      } else {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return out.toString();
  }
}
