package tongxin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OldAddressTest {
  private static @Nullable Route route(String written) {
    OldAddress address = OldAddress.of(written, "/");
    return address == null ? null : address.route();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "/.", "/old/.", "/./old", "/old/./new/", "..", "/old/../new", "/"})
  void anOldAddressThatLeadsToAFolderOnDiskIsNone(String alias) {
    assertThat(OldAddress.of(alias, "/")).isNull();
  }

  @Test
  void noPartOfAnOldAddressIsLongerThanANameOnDisk() {
    assertThat(route("/old/" + "x".repeat(255))).isNotNull();
    assertThat(route("/old/" + "x".repeat(256))).isNull();
    assertThat(route("/" + "x".repeat(256) + "/old")).isNull();
    assertThat(route("/" + "春".repeat(85) + "/")).isNotNull();
    assertThat(route("/" + "春".repeat(86) + "/")).isNull();
    assertThat(route("/" + "%E6%98%A5".repeat(86) + "/")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/.well-known/x", "/a.b/c.html", "/old.", "old"})
  void otherDotsAreLeftAlone(String alias) {
    assertThat(route(alias)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "/2019/03/20/春茶/, 2019/03/20/春茶/index.html",
    "/2019/03/20/春茶, 2019/03/20/春茶/index.html",
    "/2019/03/20/%E6%98%A5%E8%8C%B6/, 2019/03/20/春茶/index.html",
    "/2019/03/20/%e6%98%a5茶/, 2019/03/20/春茶/index.html",
    "/新闻/1.html, 新闻/1.html",
    "https://old.example.org/news/1.html, news/1.html",
    "HTTP://old.example.org:8080/news/1.html, news/1.html",
    "https://例子.中国/新闻/1.html, 新闻/1.html",
    "/a%20b/c.html, a b/c.html",
    "/a b/c.html, a b/c.html",
    "/100%25.html, 100%.html",
    "/%7Euser/1.html, ~user/1.html",
    "/c++/1.html, c++/1.html",
    "/it's-(1).html, it's-(1).html",
    "/[1]/x.html, [1]/x.html",
    "/é/, é/index.html",
    "/𬟁/, 𬟁/index.html",
    "/index.php/archives/12/, index.php/archives/12/index.html"
  })
  void anOldAddressIsTheFileThatAHostLooksFor(String alias, String file) {
    Route route = Objects.requireNonNull(route(alias));

    assertThat(route.file()).isEqualTo(file);
    assertThat(route.path()).matches("[!-~]+");
    assertThat(route(route.toString())).isEqualTo(route);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%2e%2e/x",
        "/a/%2E/x",
        "/a%2Fb",
        "/a%5Cb",
        "/a%00b",
        "/a%0Ab",
        "/%B4%BA%B2%E8/",
        "/%E6%98/",
        "/%",
        "/%4",
        "/%zz",
        "/a\u202Eb/",
        "/a\u200Bb/",
        "/%E2%80%8B/",
        "/a#b",
        "/a%23b",
        "/a%3Fb",
        "/a%3A",
        "/ a/",
        "/a%20/",
        "//old.example.org/x",
        "/a//b",
        "https://old.example.org",
        "https://old.example.org/",
        "https:///x",
        "ftp://old.example.org/x",
        "/show.php?a#b",
        "?"
      })
  void whatNoFileCanAnswerSafelyIsNone(String alias) {
    assertThat(OldAddress.of(alias, "/")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "/show.php?id=12, /show.php?id=12",
    "/?p=123, /?p=123",
    "?p=123, /?p=123",
    "https://old.example.org?p=123, /?p=123",
    "https://old.example.org/show.php?id=12&x=1, /show.php?id=12&x=1",
    "/show.php?名=春, /show.php?%E5%90%8D=%E6%98%A5",
    "/show.php?%e5%90%8d=%e6%98%a5, /show.php?%E5%90%8D=%E6%98%A5",
    "/show.php?name=%B4%BA, /show.php?name=%B4%BA",
    "/搜索?a=b, /%E6%90%9C%E7%B4%A2?a=b"
  })
  void anOldAddressWithAQueryIsForTheRulesOfAServer(String alias, String request) {
    OldAddress address = Objects.requireNonNull(OldAddress.of(alias, "/"));

    assertThat(address.route()).isNull();
    assertThat(address.request()).isEqualTo(request);
  }

  @Test
  void aQuestionMarkWithoutAQueryAddsNothing() {
    assertThat(OldAddress.of("/a.html?", "/")).isEqualTo(OldAddress.of("/a.html", "/"));
  }

  @ParameterizedTest
  @CsvSource({
    "/blog/old.html, /blog/",
    "/old.html, /blog/",
    "https://example.org/blog/old.html, /blog/",
    "/博客/old.html, /%E5%8D%9A%E5%AE%A2/"
  })
  void anOldAddressMayBeWrittenWithThePathOfTheSite(String alias, String base) {
    assertThat(OldAddress.of(alias, base)).isEqualTo(new OldAddress("old.html", ""));
  }
}
