package tongxin.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongxin.authoring.Spelling;
import tongxin.content.model.Content;
import tongxin.importing.ImportResult.Imported;
import tongxin.importing.blog.Blog;
import tongxin.importing.blog.BlogKind;

/** Brings the content of a blog into a newsroom. Runs again without doubling anything. */
public final class BlogImporter {
  private final Path source;
  private final Content content;
  private final Spelling spelling;

  /**
   * An importer.
   *
   * @param source the newsroom's folder
   * @param content what is there already
   */
  public BlogImporter(Path source, Content content) {
    this.source = source;
    this.content = content;
    this.spelling = new Spelling(content.data().pinyin());
  }

  /**
   * Brings in a blog.
   *
   * @param folder of the blog, with its configuration
   * @throws IOException where the disk cannot be read or written
   */
  public BlogResult blog(BlogKind kind, Path folder, BlogOptions options) throws IOException {
    Path whole = folder.toAbsolutePath().normalize();
    Blog blog = Blog.read(kind, whole, content.site().languages(), content.site().zone());
    BlogTermSet terms = new BlogTermSet(spelling, content.data(), options.column());
    EarlierImports earlier = EarlierImports.of(source);
    String name = String.valueOf(whole.getFileName());
    List<BlogPlaces.Placed> placed = places(blog, name, earlier);
    placed.forEach(p -> p.posts().forEach(post -> blog.place(post, p.link())));
    BlogAliases aliases =
        new BlogAliases(
            content.articles().stream()
                .filter(article -> !earlier.isOf(name, article.location().file()))
                .toList(),
            content.site().baseUrl().getRawPath());
    BlogWriter writer = new BlogWriter(source, content.site(), blog, terms, aliases, options);
    Map<String, Imported> results = new LinkedHashMap<>();
    List<BlogWriter.Ready> ready = new ArrayList<>();
    for (BlogPlaces.Placed place : placed) {
      ready.add(writer.prepare(place, name, earlier));
    }
    // First what articles refer to: broken off here, the site is whole.
    List<String> added = terms.write(source);
    for (BlogWriter.Ready article : ready) {
      results.putAll(writer.write(article));
    }
    return new BlogResult(results, added);
  }

  private List<BlogPlaces.Placed> places(Blog blog, String name, EarlierImports earlier) {
    BlogPlaces places = new BlogPlaces(spelling, content.site().zone());
    content.articles().forEach(a -> places.reserve(a.slug().id(), a.language()));
    content.standingPages().forEach(page -> places.reservePage(page.id().id()));
    return places.of(blog.posts(), post -> earlier.bySource(name + "/" + post.path()));
  }
}
