package tongxin.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a target gets besides the site, where its settings say so. */
final class ExtraFilesTest {
  @TempDir Path temp;

  @Test
  void packedFilesAndRulesAreThereWhereTheTargetAsksForThem() throws IOException {
    LedgerNewsroom room = new LedgerNewsroom(temp);
    room.write(
        "deploy.yml",
        """
        targets:
          web: {kind: folder, path: web, gzip: true, rules: netlify}
          other: {kind: folder, path: other, rules: cloudflare}
          plain: {kind: folder, path: plain}
        """);
    assertThat(room.run("redirect", "/show.php?id=1", "village:qingxi").status()).isZero();
    assertThat(room.run("redirect", "https://old.example.net/a/", "/zh/").status()).isZero();
    assertThat(room.run("redirect", "/old.html", "/zh/").status()).isZero();
    room.build();
    for (String target : new String[] {"web", "other", "plain"}) {
      assertThat(room.run("deploy", target).status()).isZero();
    }

    byte[] packed = Files.readAllBytes(temp.resolve("web/zh/index.html.gz"));
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
        .isEqualTo(Files.readAllBytes(temp.resolve("web/zh/index.html")));
    assertThat(packed).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
    assertThat(room.read("web/_headers")).contains("Content-Security-Policy");
    assertThat(room.read("web/_redirects"))
        .contains("/show.php id=1 /zh/villages/qingxi/ 301\n")
        .contains("https://old.example.net/a/ https://example.org/zh/ 301\n")
        .contains("/old.html /zh/ 301\n", "/en/* /en/404.html 404\n");
    assertThat(room.read("other/_redirects")).isEqualTo("/old.html /zh/ 301\n");
    assertThat(room.has("other/zh/index.html.gz")).isFalse();
    assertThat(room.has("plain/_redirects")).isFalse();
    assertThat(room.has("public/_redirects")).isFalse();
    assertThat(room.run("deploy", "web").out()).contains("already");
  }
}
