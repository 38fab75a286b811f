package tongxin.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.authoring.Spelling;
import tongxin.config.Language;
import tongxin.content.model.DataFiles;
import tongxin.content.model.Person;
import tongxin.content.model.Term;
import tongxin.importing.blog.BlogTerms;
import tongxin.importing.blog.Post;

/** Columns, tags and people of a blog: those that the newsroom has, and those to be added. */
final class BlogTermSet {
  private final BlogTerms columns;
  private final BlogTerms tags;
  private final BlogTerms people;
  private final String otherColumn;

  /**
   * Begins with what the newsroom has.
   *
   * @param column of texts without a category; null for the first there is
   */
  BlogTermSet(Spelling spelling, DataFiles data, @Nullable String column) {
    this.columns = new BlogTerms(spelling, "column");
    this.tags = new BlogTerms(spelling, "tag");
    this.people = new BlogTerms(spelling, "person");
    data.columns().values().forEach(term -> columns.know(term.id(), names(term)));
    data.tags().values().forEach(term -> tags.know(term.id(), names(term)));
    data.people().values().forEach(person -> people.know(person.id(), names(person)));
    String first = data.columns().isEmpty() ? "" : data.columns().keySet().iterator().next();
    this.otherColumn = column == null ? first : column;
  }

  private static List<String> names(Term term) {
    List<String> names = new ArrayList<>();
    Language.KNOWN.forEach(language -> names.add(term.name().in(language).text()));
    return names;
  }

  private static List<String> names(Person person) {
    List<String> names = new ArrayList<>();
    Language.KNOWN.forEach(language -> names.add(person.name().in(language).text()));
    return names;
  }

  /** The id of a text's column: its first category. */
  String column(Post post) {
    List<String> categories = post.categories();
    if (!categories.isEmpty()) {
      return columns.id(categories.get(0));
    }
    return otherColumn.isEmpty() ? columns.id("文章") : otherColumn;
  }

  /** The ids of a text's tags, and of its further categories. */
  List<String> tags(Post post) {
    Set<String> ids = new LinkedHashSet<>();
    for (String text : post.values().list("tags", "tag", "keywords")) {
      BlogTerms.names(text).forEach(name -> ids.add(tags.id(name)));
    }
    List<String> categories = post.categories();
    categories.stream().skip(1).forEach(name -> ids.add(tags.id(name)));
    return List.copyOf(ids);
  }

  /** The ids of the people who wrote a text. */
  List<String> authors(Post post) {
    Set<String> ids = new LinkedHashSet<>();
    for (String text : post.values().list("authors", "author")) {
      BlogTerms.names(text).forEach(name -> ids.add(people.id(name)));
    }
    return List.copyOf(ids);
  }

  /** Adds what is new; gives the files that were added to. */
  List<String> write(Path source) throws IOException {
    DataAdditions additions = new DataAdditions(source);
    additions.add("columns.yml", columns.added());
    additions.add("tags.yml", tags.added());
    additions.add("people.yml", people.added());
    return additions.written();
  }
}
