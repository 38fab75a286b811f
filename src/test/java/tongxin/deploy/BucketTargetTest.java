package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jclouds.blobstore.domain.BlobMetadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bucket whose server checks signatures. */
final class BucketTargetTest extends TargetContract {
  private static final String PREFIX = "新闻 site/";
  private static BucketServer server;
  private String bucket = BucketServer.BUCKET;
  private String secret = "very-secret";

  @BeforeAll
  static void startServer() throws Exception {
    server = new BucketServer();
  }

  @AfterAll
  static void stopServer() throws Exception {
    server.close();
  }

  @BeforeEach
  void empty() {
    server.blobs().clearContainer(BucketServer.BUCKET);
  }

  @Override
  Target target() {
    return new Target.S3(
        settings(5), bucket, server.endpoint(), "us-east-1", PREFIX, false, true, null);
  }

  @Override
  Map<String, String> environment() {
    return Map.of("AWS_ACCESS_KEY_ID", "access", "AWS_SECRET_ACCESS_KEY", secret);
  }

  @Override
  SortedMap<String, String> seen() throws IOException {
    return server.files(PREFIX);
  }

  @Override
  void tamper(String path, @Nullable String content) {
    if (content == null) {
      server.blobs().removeBlob(BucketServer.BUCKET, PREFIX + path);
    } else {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      server
          .blobs()
          .putBlob(
              BucketServer.BUCKET,
              server
                  .blobs()
                  .blobBuilder(PREFIX + path)
                  .payload(bytes)
                  .contentLength(bytes.length)
                  .build());
    }
  }

  @Override
  void loseManifest() {
    server.blobs().removeBlob(BucketServer.BUCKET, PREFIX + ".tongxin/state");
  }

  @Test
  void typesAndCachingAreSaid() throws IOException {
    deploy();

    String style =
        site.content().keySet().stream()
            .filter(it -> it.startsWith("css/"))
            .findFirst()
            .orElseThrow();
    BlobMetadata css = server.blobs().blobMetadata(BucketServer.BUCKET, PREFIX + style);
    BlobMetadata page = server.blobs().blobMetadata(BucketServer.BUCKET, PREFIX + "index.html");
    assertThat(css.getContentMetadata().getContentType()).isEqualTo("text/css; charset=utf-8");
    assertThat(css.getContentMetadata().getCacheControl())
        .isEqualTo("public, max-age=31536000, immutable");
    assertThat(page.getContentMetadata().getContentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(page.getContentMetadata().getCacheControl()).isEqualTo("no-cache");
  }

  @Test
  void wrongKeysAndBucketsAreSaid() {
    secret = "wrong";
    assertReason(DeployFailure.Reason.CREDENTIALS_WRONG);
    secret = "";
    assertReason(DeployFailure.Reason.CREDENTIALS_MISSING);
    secret = "very-secret";
    bucket = "nothing";
    assertReason(DeployFailure.Reason.TARGET_MISSING);
  }

  private void assertReason(DeployFailure.Reason reason) {
    assertThatThrownBy(this::deploy)
        .isInstanceOfSatisfying(
            DeployFailure.class, it -> assertThat(it.reason()).isEqualTo(reason));
  }

  @Test
  void withoutRoomReadersKeepAWholeSiteAndTheNextDeploymentGoesOn() throws IOException {
    for (int i = 0; i < 20; i++) {
      site.article("a" + i, "第 " + i + " 篇");
    }
    site.build();
    deploy();
    SortedMap<String, String> before = seen();
    site.style("body { margin: 1em }");
    for (int i = 0; i < 20; i++) {
      site.article("a" + i, "第 " + i + " 篇，改过");
    }
    site.build();

    server.room(5);
    try {
      assertReason(DeployFailure.Reason.TARGET_FULL);
    } finally {
      server.room(Integer.MAX_VALUE);
    }

    SortedMap<String, String> now = seen();
    assertThat(now.keySet()).containsAll(before.keySet());
    assertThat(now).isNotEqualTo(before);
    SortedMap<String, String> then = site.content();
    now.forEach(
        (path, content) ->
            assertThat(content).as(path).isIn(before.getOrDefault(path, ""), then.get(path)));
    deploy();
    assertThat(seen()).containsAllEntriesOf(then);
  }

  @Test
  void namesOfEveryKindAndMoreThanOneListingAreTheSame() throws IOException {
    for (String name :
        List.of("春 茶+50%~(1)'!*.txt", "a&b=c;d,e@f$g.txt", "é\u0301#?.txt", "empty.txt")) {
      site.file("names/" + name, name.equals("empty.txt") ? "" : name);
    }
    site.file("names/" + "长".repeat(80) + ".txt", "long");
    for (int i = 0; i < 1_100; i++) {
      site.file("many/" + i + ".txt", "x");
    }
    site.build();
    deploy();
    assertThat(seen()).isEqualTo(site.content());
    loseManifest();
    assertThat(deploy().difference().changes()).isEmpty();
    for (int i = 0; i < 1_100; i++) {
      site.without("many/" + i + ".txt");
    }
    site.without("names/春 茶+50%~(1)'!*.txt").build();
    deploy();
    assertThat(seen()).isEqualTo(site.content());
  }
}
