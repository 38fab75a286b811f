package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongxin.problem.Problem;

/** {@code verification} in site.yml: by what search engines and WeChat see whose site it is. */
final class VerificationTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "google, google-site-verification",
    "bing, msvalidate.01",
    "baidu, baidu-site-verification",
    "sogou, sogou_site_verification",
    "'\"360\"', 360-site-verification",
    "shenma, shenma-site-verification",
    "yandex, yandex-verification",
    "some-other-tag, some-other-tag"
  })
  void aCodeIsATagOnEveryPage(String key, String tag) throws IOException {
    ChangedSite site = new ChangedSite(temp);
    site.append("content/site.yml", "verification:\n  " + key + ": 'code-\"<1>'\n").build();

    for (String address : new String[] {"", "zh/", "en/villages/"}) {
      assertThat(site.page(address).select("meta[name='" + tag + "']").eachAttr("content"))
          .as("/%s", address)
          .containsExactly("code-\"<1>");
    }
  }

  @Test
  void aRootThatLeadsOnHasTheTagsToo() throws IOException {
    ChangedSite site = new ChangedSite(temp);
    site.append("content/site.yml", "root: default-language\nverification: { baidu: code-1 }\n")
        .build();

    assertThat(site.page("").select("meta[name=baidu-site-verification]").eachAttr("content"))
        .containsExactly("code-1");
  }

  @Test
  void aFileIsAtTheRootWithNothingButItsContent() throws IOException {
    ChangedSite site = new ChangedSite(temp);
    site.append(
            "content/site.yml",
            """
            verification:
              MP_verify_aB3.txt: aB3
              google12.html: 'google-site-verification: google12.html'
              BingSiteAuth.xml: '<?xml version="1.0"?><users><user>7</user></users>'
              number.txt: 0012
            """)
        .build();

    assertThat(site.text("MP_verify_aB3.txt").strip()).isEqualTo("aB3");
    assertThat(site.text("google12.html").strip())
        .isEqualTo("google-site-verification: google12.html");
    assertThat(site.text("BingSiteAuth.xml").strip())
        .isEqualTo("<?xml version=\"1.0\"?><users><user>7</user></users>");
    assertThat(site.text("number.txt").strip()).isEqualTo("0012");
    assertThat(site.page("zh/").select("meta[name*=verify], meta[name$=html]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"robots.txt", "404.html", "sitemap.xml", "index.html"})
  void aFileOfTheSiteItselfIsNotReplaced(String file) throws IOException {
    ChangedSite site = new ChangedSite(temp);
    site.append("content/site.yml", "verification:\n  " + file + ": code\n");

    assertThat(site.problems()).anyMatch(Problem::isError);
  }

  @ParameterizedTest
  @CsvSource({"'../out.txt'", "'a/b.html'", "'google: [1, 2]'", "'google: \"\"'", "'google:'"})
  void whatIsNeitherATagNorAFileIsSaid(String written) throws IOException {
    ChangedSite site = new ChangedSite(temp);
    String line = written.contains(":") ? written : "'" + written + "': code";
    site.append("content/site.yml", "verification:\n  " + line + "\n");

    assertThat(site.problems()).isNotEmpty();
  }
}
