package tongxin.deploy.s3;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.DeployFailure.Reason;
import tongxin.deploy.Target;

/** Asks a bucket, again where it was busy or the connection broke. Safe for use by threads. */
final class Bucket {
  /** RFC 4918, section 11.5; to ask again would not help. */
  private static final int FULL = 507;

  private static final int ATTEMPTS = 6;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

  /** Slower than this, in bytes a second, a connection counts as broken. */
  private static final long SLOWEST = 8_000;

  private static final Pattern CODE = Pattern.compile("<Code>([^<]*)</Code>");
  private static final Pattern MESSAGE = Pattern.compile("<Message>([^<]*)</Message>");

  private static final Set<String> WRONG_KEYS =
      Set.of("SignatureDoesNotMatch", "InvalidAccessKeyId", "InvalidToken", "ExpiredToken");

  private final Target.S3 target;
  private final Signature signature;
  private final Clock clock;
  private final HttpClient client;
  private volatile Duration skew = Duration.ZERO;

  Bucket(Target.S3 target, Keys keys, Clock clock) {
    this.target = target;
    this.signature = new Signature(keys, target.region());
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
  }

  /**
   * A request.
   *
   * @param key of an object; empty for the bucket
   */
  record Call(
      String method,
      String key,
      SortedMap<String, String> query,
      Map<String, String> headers,
      Body body) {
    Call(String method, String key) {
      this(method, key, new TreeMap<>(), Map.of(), Body.NONE);
    }
  }

  /**
   * What is sent.
   *
   * @param digest SHA-256
   * @param size in bytes
   */
  record Body(Source source, String digest, long size) {
    static final Body NONE =
        new Body(
            HttpRequest.BodyPublishers::noBody,
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            0);
  }

  /** Opens a body anew for each attempt. */
  interface Source {
    BodyPublisher open() throws IOException;
  }

  /** An answer that is no failure of the connection or the server. */
  static final class Answer {
    private final int status;
    private final byte[] body;
    private final @Nullable String tag;

    Answer(int status, byte[] body, @Nullable String tag) {
      this.status = status;
      this.body = body;
      this.tag = tag;
    }

    int status() {
      return status;
    }

    byte[] body() {
      return body;
    }

    /** The ETag without its quotation marks. */
    @Nullable String tag() {
      return tag;
    }

    /** The server's word for a failure; empty for none. */
    String code() {
      Matcher code = CODE.matcher(new String(body, StandardCharsets.UTF_8));
      return code.find() ? code.group(1) : "";
    }
  }

  /** Asks; the answer may be that there is no such object, or that a condition does not hold. */
  Answer ask(Call call) throws IOException {
    IOException last = new IOException();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      pause(attempt);
      try {
        HttpResponse<byte[]> response = once(call);
        Answer answer =
            new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("etag").map(Bucket::plain).orElse(null));
        boolean busy = answer.status >= 500 && answer.status != 501 && answer.status != FULL;
        if (answer.code().equals("RequestTimeTooSkewed") && learnTime(response)) {
          continue;
        }
        if (!busy && answer.status != 429 && !answer.code().equals("SlowDown")) {
          return checked(answer);
        }
        last = new DeployFailure(Reason.UNREACHABLE, answer.status + " " + answer.code());
      } catch (DeployFailure e) {
        throw e;
      } catch (IOException e) {
        last = new DeployFailure(Reason.UNREACHABLE, words(e), e);
      }
    }
    throw last;
  }

  private static String words(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static String plain(String tag) {
    return tag.replace("\"", "").replaceFirst("^W/", "");
  }

  private HttpResponse<byte[]> once(Call call) throws IOException {
    String base = target.endpoint().getRawPath().replaceFirst("/+$", "");
    String authority = target.endpoint().getRawAuthority();
    String host = target.virtualHost() ? target.bucket() + "." + authority : authority;
    String folder = target.virtualHost() ? base : base + "/" + target.bucket();
    boolean whole = call.key.isEmpty() && !target.virtualHost();
    String path = whole ? folder : folder + "/" + Signature.encoded(call.key, true);
    SortedMap<String, String> headers = new TreeMap<>(call.headers);
    headers.put("host", host);
    SortedMap<String, String> signed =
        signature.headers(
            new Signature.Signed(call.method, path, call.query, headers, call.body.digest),
            clock.instant().plus(skew));
    signed.remove("host");
    String query = call.query.isEmpty() ? "" : "?" + Signature.query(call.query);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(target.endpoint().getScheme() + "://" + host + path + query))
            .timeout(Duration.ofSeconds(60 + call.body.size / SLOWEST))
            .method(call.method, call.body.source.open());
    signed.forEach(request::header);
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** The clock of this computer is wrong: the server's counts. */
  private boolean learnTime(HttpResponse<?> response) {
    Duration before = skew;
    try {
      Instant server =
          ZonedDateTime.parse(
                  response.headers().firstValue("date").orElse(""),
                  DateTimeFormatter.RFC_1123_DATE_TIME)
              .toInstant();
      skew = Duration.between(clock.instant(), server);
    } catch (DateTimeException e) {
      return false;
    }
    return skew.minus(before).abs().compareTo(Duration.ofMinutes(1)) > 0;
  }

  private static void pause(int attempt) throws InterruptedIOException {
    if (attempt == 0) {
      return;
    }
    long most = FIRST_PAUSE.toMillis() << attempt;
    try {
      Thread.sleep(most / 2 + ThreadLocalRandom.current().nextLong(most / 2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private Answer checked(Answer answer) throws DeployFailure {
    int status = answer.status;
    if (status < 300 || status == 412 || status == 409) {
      return answer;
    }
    String code = answer.code();
    if (status == 404 && !code.equals("NoSuchBucket")) {
      return answer;
    }
    String text = new String(answer.body, StandardCharsets.UTF_8);
    Matcher message = MESSAGE.matcher(text);
    String said = (code + " " + (message.find() ? message.group(1) : "")).strip();
    String detail = said.isEmpty() ? String.valueOf(status) : said;
    throw new DeployFailure(reason(status, code), code.equals("NoSuchBucket") ? bucket() : detail);
  }

  private String bucket() {
    return target.bucket();
  }

  private static Reason reason(int status, String code) {
    if (code.equals("NoSuchBucket")) {
      return Reason.TARGET_MISSING;
    }
    if (code.equals("RequestTimeTooSkewed")) {
      return Reason.CLOCK_WRONG;
    }
    if (WRONG_KEYS.contains(code) || status == 401) {
      return Reason.CREDENTIALS_WRONG;
    }
    if (status == 403) {
      return Reason.DENIED;
    }
    // MinIO: XMinioStorageFull, XMinioAdminBucketQuotaExceeded.
    boolean full = status == FULL || code.contains("StorageFull") || code.contains("Quota");
    return full ? Reason.TARGET_FULL : Reason.REFUSED;
  }
}
