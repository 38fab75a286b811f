package tongxin.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.Profile;
import tongxin.content.model.Publication;
import tongxin.content.model.StandingPage;
import tongxin.content.model.Status;
import tongxin.site.SiteGraph;
import tongxin.source.SourceFile;
import tongxin.source.SourceTree;

/** The documents of a newsroom by their files: whose a file is, and whether it is published. */
final class Documents {
  private static final Pattern SAYS_PUBLISHED =
      Pattern.compile("^\\s*[\"']?status[\"']?\\s*:\\s*[\"']?published\\b", Pattern.MULTILINE);

  /** Kinds of which a document without a status is a draft. */
  private static final Pattern OF_DOCUMENT =
      Pattern.compile("content/(articles|villages|sites|galleries|topics|pages)/.*");

  private static final Pattern DRAFT_BY_DEFAULT =
      Pattern.compile("content/(articles|villages|sites|galleries)/.*");

  private final SourceTree tree;
  private final Set<String> publicBefore;
  private final Set<String> leftOut;
  private final Map<String, Publication> byFile = new LinkedHashMap<>();

  /** By the folders whose files belong to a document: bundles and profiles. */
  private final Map<String, List<Publication>> byFolder = new HashMap<>();

  /**
   * The documents of some content.
   *
   * @param publicBefore files of those that were public when the site was last published
   * @param leftOut files of those that are not published this time because of their errors
   */
  Documents(Content content, SourceTree tree, Set<String> publicBefore, Set<String> leftOut) {
    this.leftOut = leftOut;
    this.tree = tree;
    this.publicBefore = publicBefore;
    content.articles().forEach(this::add);
    for (Profile profile : content.profiles()) {
      add(profile.location().file(), profile.publication(), profile.folder());
    }
    for (StandingPage page : content.standingPages()) {
      add(page.location().file(), page.publication(), null);
    }
  }

  /** The documents of other content of the same files. */
  Documents of(Content content) {
    return new Documents(content, tree, publicBefore, leftOut);
  }

  private void add(Article article) {
    boolean bundle = article.folder().equals(article.key() + "/");
    add(article.location().file(), article.publication(), bundle ? article.folder() : null);
  }

  private void add(String file, Publication publication, @Nullable String folder) {
    byFile.put(file, publication);
    if (folder != null) {
      byFolder.computeIfAbsent(folder, f -> new ArrayList<>()).add(publication);
    }
  }

  /** Files of the documents that readers see. */
  Set<String> visible(SiteGraph graph) {
    Set<String> visible = new TreeSet<>();
    byFile.forEach(
        (file, publication) -> {
          if (graph.shows(publication)) {
            visible.add(file);
          }
        });
    return visible;
  }

  /** True for a document whose time comes after an instant. */
  boolean appearsAfter(String file, Instant instant) {
    Publication publication = byFile.get(file);
    Instant from = publication == null ? null : publication.from();
    return from != null && from.isAfter(instant);
  }

  /** True for a file of some document, whether or not it could be read. */
  static boolean isOfDocument(String file) {
    return OF_DOCUMENT.matcher(file).matches();
  }

  /** True for the file of a document that was read. */
  boolean isRead(String file) {
    return byFile.containsKey(file);
  }

  /**
   * The files of the documents that a file belongs to; none for data, templates and the like.
   *
   * @param file of a document, or one beside it in its folder
   */
  List<String> owners(String file) {
    if (isRead(file)) {
      return List.of(file);
    }
    for (String folder = above(file + "/"); !folder.isEmpty(); folder = above(folder)) {
      if (byFolder.containsKey(folder)) {
        String at = folder;
        return byFile.keySet().stream()
            .filter(owner -> owner.startsWith(at) && owner.indexOf('/', at.length()) < 0)
            .toList();
      }
    }
    return List.of();
  }

  private static String above(String path) {
    return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
  }

  /** True for the file of a document that is not published this time. */
  boolean isLeftOut(String file) {
    return leftOut.contains(file);
  }

  /** True for a file that belongs to nothing but drafts, in the languages that it is for. */
  boolean isDraft(String file) {
    if (isLeftOut(file)) {
      return true;
    }
    Publication own = byFile.get(file);
    if (own != null) {
      return isDraft(List.of(own));
    }
    for (String folder = file + "/"; !folder.isEmpty(); folder = above(folder)) {
      List<Publication> owners = byFolder.get(folder);
      if (owners != null) {
        return isDraft(owners);
      }
    }
    return DRAFT_BY_DEFAULT.matcher(file).matches()
        && unread(file).noneMatch(this::isMeantToBePublic);
  }

  private static boolean isDraft(Collection<Publication> owners) {
    return owners.stream().noneMatch(owner -> owner.status() == Status.PUBLISHED);
  }

  /** The files that say of an unread file, or of what it belongs to, whether it is published. */
  private Stream<SourceFile> unread(String file) {
    String folder = file.replaceFirst("^(content/[^/]+/[^/]+/).*", "$1");
    boolean article = file.startsWith("content/articles/");
    Stream<SourceFile> beside =
        article || folder.equals(file) ? Stream.of() : tree.under(folder).stream();
    return Stream.concat(
        Stream.ofNullable(tree.get(file)), beside.filter(f -> f.path().endsWith(".yml")));
  }

  /** A file that cannot be read as YAML may still say plainly that it is no draft. */
  private boolean isMeantToBePublic(SourceFile file) {
    if (publicBefore.contains(file.path())) {
      return true;
    }
    try {
      byte[] bytes = Files.readAllBytes(file.file());
      return SAYS_PUBLISHED.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find();
    } catch (IOException e) {
      return true;
    }
  }
}
