package tongxin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.cli.Program;

/** What becomes of blogs, by the command and a build of the site. */
final class BlogTest {
  @TempDir Path source;
  @TempDir Path outside;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private Desk desk;
  private Path blog;

  @BeforeEach
  void aNewsroom() throws IOException {
    desk = new Desk(source);
    blog = Files.createDirectory(outside.resolve("blog"));
  }

  private void blog(String path, String text) throws IOException {
    blog(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void blog(String path, byte[] bytes) throws IOException {
    Path file = blog.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, bytes);
  }

  private String run(String... words) {
    printed.reset();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--source", source.toString()));
    Clock clock = Clock.fixed(Desk.NOW, ZoneOffset.UTC);
    int status =
        new Program(out, out, clock, Locale.ENGLISH, false).run(all.toArray(String[]::new));
    String said = printed.toString(StandardCharsets.UTF_8);
    assertThat(status).as(said).isZero();
    return said;
  }

  private String text(String path) throws IOException {
    return Files.readString(source.resolve(path));
  }

  @Test
  void aBlogOfHexo() throws IOException {
    blog(
        "_config.yml",
        "url: https://old.example.org\npermalink: :year/:month/:day/:title/\ntimezone: UTC\n");
    blog(
        "source/_posts/spring-tea.md",
        """
        ---
        title: 春茶
        date: 2024-03-05 20:00:00
        categories: [见闻, 茶]
        tags: [茶叶]
        author: 张三
        ---
        看{% post_link autumn-tea 秋茶 %}和[旧文](/2024/10/01/autumn-tea/)，[关于](/about-us/)。

        {% asset_img a.png "茶园" %}

        <!-- more -->

        ```
        {% asset_img b.png %}
        ```

        ![外](https://img.example.org/x.png)
        """);
    blog("source/_posts/spring-tea/a.png", Pictures.png(4, 3));
    blog("source/_posts/autumn-tea.md", "---\ntitle: 秋茶\ndate: 2024/10/1\n---\n秋天。\n");
    blog("source/_drafts/later.md", "---\ntitle: 以后\ndate: 2024-11-01\n---\n草稿的话。\n");
    assertThat(run("import", "--from", "hexo", blog.toString(), "--publish"))
        .contains("3 texts: 3 new");
    String text = text("content/articles/2024/spring-tea/index.zh.md");
    assertThat(text)
        .contains("date: 2024-03-06 04:00\n", "column: jian-wen\n", "tags: [cha-ye, cha]\n")
        .contains("  - { role: reporter, name: zhang-san }\n", "  - \"/2024/03/05/spring-tea/\"\n")
        .contains("status: published\n")
        .contains("看[秋茶](article:autumn-tea)和[旧文](article:autumn-tea)")
        .contains("[关于](https://old.example.org/about-us/)")
        .contains("![茶园](a.png)", "{% asset_img b.png %}", "[外](https://img.example.org/x.png)")
        .doesNotContain("more -->");
    assertThat(text("content/articles/2024/later.zh.md")).contains("status: draft\n");
    assertThat(text("content/data/columns.yml"))
        .startsWith("- { id: news,")
        .contains("name: \"见闻\"");
    run("build");
    Path old = source.resolve("public/2024/03/05/spring-tea/index.html");
    assertThat(old).exists();
    assertThat(source.resolve("public/zh/articles/2024/03/spring-tea/index.html")).exists();
  }

  @Test
  void itRunsAgainWithoutDoublingAndTouchesNothingThatWasEdited() throws IOException {
    blog("source/_posts/a.md", "---\ntitle: 甲\ndate: 2024-03-05\ntags: 茶\n---\n第一稿。\n");
    blog("source/_posts/b.md", "---\ntitle: 乙\ndate: 2024-03-05\n---\n第一稿。\n");
    run("import", "--from", "hexo", blog.toString());
    String a = "content/articles/2024/a.zh.md";
    String b = "content/articles/2024/b.zh.md";
    assertThat(text(a)).contains("status: draft", "aliases:");
    String first = text(a);
    String tags = text("content/data/tags.yml");
    assertThat(run("import", "--from", "hexo", blog.toString())).contains("2 unchanged");
    assertThat(text(a)).isEqualTo(first);
    assertThat(text("content/data/tags.yml")).isEqualTo(tags);
    Files.writeString(source.resolve(b), text(b).replace("第一稿", "编辑改过"));
    blog("source/_posts/a.md", "---\ntitle: 甲\ndate: 2024-03-05\ntags: 茶\n---\n第二稿。\n");
    blog("source/_posts/b.md", "---\ntitle: 乙\ndate: 2024-03-05\n---\n第二稿。\n");
    assertThat(run("import", "--from", "hexo", blog.toString()))
        .contains("1 written anew")
        .contains("1 edited here");
    assertThat(text(a)).contains("第二稿");
    assertThat(text(b)).contains("编辑改过").doesNotContain("第二稿");
  }

  @Test
  void aBlogOfHugoInTwoLanguages() throws IOException {
    blog(
        "hugo.toml",
        """
        baseURL = "https://old.example.org/"
        defaultContentLanguage = "zh"
        [permalinks]
        posts = "/p/:slug/"
        """);
    blog(
        "content/posts/tea/index.md",
        """
        +++
        title = "茶“园”"
        date = 2024-03-05T08:00:00+08:00
        tags = ["茶", "Tea"]
        draft = false
        slug = "tea-garden"
        +++
        {{< figure src="/img/a.png" caption="茶园" alt="一片茶园" >}}

        见[下篇]({{< ref "more.md" >}})。

        {{< unknown x >}}里面{{< /unknown >}}\
        """);
    blog(
        "content/posts/tea/index.en.md",
        """
        ---
        title: Tea garden
        date: 2024-03-05T08:00:00+08:00
        slug: tea-garden
        ---
        A garden. <script>x</script>
        """);
    blog("content/posts/more.md", "---\ntitle: 下篇\ndate: 2024-03-06\n---\n话。[附件](/files/a.pdf)\n");
    blog("static/img/a.png", Pictures.png(4, 3));
    blog("static/files/a.pdf", "%PDF-1.4");
    run("import", "--from", "hugo", blog.toString(), "--publish");
    String zh = text("content/articles/2024/tea-garden/index.zh.md");
    assertThat(zh)
        .contains("title: \"茶“园”\"\n", "  - \"/p/tea-garden/\"\n")
        .contains("![一片茶园](a.png \"茶园\")", "[下篇](article:more)", "里面")
        .doesNotContain("{{<");
    assertThat(text("content/articles/2024/tea-garden/index.en.md")).contains("A garden.");
    assertThat(text("content/articles/2024/more/index.zh.md")).contains("[附件](a.pdf)");
    run("build");
    assertThat(source.resolve("public/p/tea-garden/index.html")).exists();
  }

  @Test
  void aBlogOfJekyll() throws IOException {
    blog("_config.yml", "url: https://old.example.org\nbaseurl: /b\n");
    blog(
        "_posts/2024-03-05-tea.md",
        """
        ---
        title: "Tea: a story"
        categories: News
        ---
        {% highlight ruby %}
        puts 1
        {% endhighlight %}

        See [more]({{ site.baseurl }}/news/2024/03/06/more.html){:target="_blank"}.
        """);
    blog(
        "_posts/2024-03-06-more.md",
        "---\ntitle: More\ncategories: News\npublished: false\n---\nMore. List<String> a<b\n");
    run("import", "--from", "jekyll", blog.toString(), "--publish");
    assertThat(text("content/articles/2024/tea.en.md"))
        .contains("title: \"Tea: a story\"\n", "column: news\n")
        .contains("  - \"/b/news/2024/03/05/tea.html\"\n")
        .contains("```ruby\nputs 1\n```", "See [more](article:more).");
    assertThat(text("content/articles/2024/more.en.md"))
        .contains("status: draft", "More. List a&lt;b\n");
    run("build");
  }

  @Test
  void aFolderOfHugoMayBeASectionAndALanguage() throws IOException {
    blog(
        "config.yaml",
        "baseurl: https://old.example.org/\npermalinks:\n  cn: /:sections/:year/:month/:slug/\n");
    blog("content/cn/2017-04-05-tea.md", "---\ntitle: 茶\ndate: 2017-04-05\nslug: tea\n---\n茶。\n");
    blog("content/cn/2017-04-06-cup.md", "---\ntitle: 一只 杯子\ndate: 2017-04-06\n---\n杯。\n");
    blog("content/en/kids/2018-01-02-Toy.md", "---\ntitle: Toy\ndate: 2018-01-02\n---\nToy.\n");
    run("import", "--from", "hugo", blog.toString());
    assertThat(text("content/articles/2017/tea.zh.md")).contains("\"/cn/2017/04/tea/\"");
    assertThat(text("content/articles/2017/cup.zh.md")).contains("\"/cn/2017/04/一只-杯子/\"");
    assertThat(text("content/articles/2018/toy.en.md")).contains("\"/en/kids/2018-01-02-toy/\"");
  }

  @Test
  void whatAnotherRendererShowsIsShownAndNothingElse() throws IOException {
    blog(
        "content/posts/a.md",
        """
        ---
        title: 甲
        date: 2024-03-05
        ---
        话^[一条[注](https://example.org/n)，`]`也在内]，还有一条^[第二条]。旧站 <ftp://a_b.example.org/_c_/>。

        <password>口令</password>，<ng-content select="x"></ng-content>3<b，<a, b>。

        ![没有的图](none.png)完 ![题](https://img.example.org/x.png "用 <br /> 换行、**粗**")

        <iframe src="//player.example.org/v?a=1&amp;b=2"></iframe>

        <p>HTML 里的 [链接](https://example.org/) 和 **星号**</p>

        ````
        ---
        title: 例子
        ---
        ```
        ````

        ```
        \u200B```{r}
        ![](none.png){width=50%}
        ```
        """);
    String said = run("import", "--from", "hugo", blog.toString(), "--publish");
    assertThat(said).contains("none.png (没有的图)", "<password>", "<ng-content select=\"x\">");
    assertThat(text("content/articles/2024/a.zh.md"))
        .contains("话[^1]，还有一条[^2]。旧站 ftp://a\\_b.example.org/\\_c\\_/。\n\n口令，3&lt;b，&lt;a, b>。\n")
        .contains("\n完 [题](https://img.example.org/x.png)\n")
        .contains("\n<https://player.example.org/v?a=1&b=2>\n")
        .contains("<p>HTML 里的 &#91;链接&#93;(https://example.org/) 和 &#42;&#42;星号&#42;&#42;</p>\n")
        .endsWith("\n[^1]: 一条[注](https://example.org/n)，`]`也在内\n\n[^2]: 第二条\n");
    run("build");
  }

  @Test
  void aFileOutsideOfTheBlogIsNotCopied() throws IOException {
    Files.write(outside.resolve("secret.png"), Pictures.png(4, 3));
    blog(
        "source/_posts/a.md", "---\ntitle: 甲\ndate: 2024-03-05\n---\n![](../../../secret.png)话。\n");
    Files.createSymbolicLink(blog.resolve("source/_posts/link.png"), outside.resolve("secret.png"));
    blog("source/_posts/b.md", "---\ntitle: 乙\ndate: 2024-03-05\n---\n![](link.png)话。\n");
    run("import", "--from", "hexo", blog.toString());
    assertThat(source.resolve("content/articles/2024/a.zh.md")).exists();
    assertThat(source.resolve("content/articles/2024/b.zh.md")).exists();
  }

  @Test
  void picturesAtOtherHostsAreShownWhereTheSiteAllowsThem() throws IOException {
    desk.write("content/site.yml", "title: { zh: 甲, en: A }\nphotos: { external: allow }\n");
    blog(
        "source/_posts/a.md",
        "---\ntitle: 甲\ndate: 2024-03-05\n---\n话。\n\n![茶](https://img.example.org/x.png)\n");
    run("import", "--from", "hexo", blog.toString(), "--publish");
    assertThat(run("build")).contains("warning[photo-external]");
    assertThat(text("public/zh/articles/2024/03/a/index.html"))
        .contains("src=\"https://img.example.org/x.png\"");
  }

  @Test
  void codeThatIsOnlyIndentedStaysAsItIs() throws IOException {
    blog("_config.yml", "url: https://old.example.org\n");
    blog(
        "source/_posts/hexo.md",
        """
        ---
        title: 命令
        date: 2024-03-05 20:00:00
        ---
        新建：

            hexo new [layout] <title>
            mvn -D,--define <arg> <!-- a remark -->
            <script>alert(1)</script> {% asset_img a.png %}

        - 列表

              kill &lt;pid> <b>

            段落里的<title>不是代码
        """);
    run("import", "--from", "hexo", blog.toString());
    assertThat(text("content/articles/2024/hexo.zh.md"))
        .contains(
            "    hexo new [layout] <title>\n",
            "    mvn -D,--define <arg> <!-- a remark -->\n",
            "    <script>alert(1)</script> {% asset_img a.png %}\n",
            "kill &lt;pid> <b>\n")
        .doesNotContain("段落里的<title>");
  }

  @Test
  void signsInABlockOfHtmlStayAsTheyAre() throws IOException {
    blog("_config.yml", "url: https://old.example.org\n");
    String html = "<p><strong>三、回收</strong></p>\n<ul>\n<li>function() {...} (创建)</li>\n</ul>\n";
    blog("source/_posts/html.md", "---\ntitle: 回收\ndate: 2024-03-05 20:00:00\n---\n" + html);
    run("import", "--from", "hexo", blog.toString());
    assertThat(text("content/articles/2024/html.zh.md")).contains(html);
  }
}
