package tongxin.template;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import io.pebbletemplates.pebble.utils.PathUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tongxin.source.SourceFile;
import tongxin.source.SourceTree;

/** The templates of a source folder and, for what it lacks, Tongxin's own. */
final class TemplateFiles implements Loader<String> {
  private static final String FOLDER = "templates/";
  private static final String OWN = "/tongxin/templates/";
  private static final String OWN_ENDING = ".peb";

  private final Map<String, SourceFile> files = new TreeMap<>();

  TemplateFiles(SourceTree tree) {
    for (SourceFile file : tree.under(FOLDER)) {
      files.put(file.path().substring(FOLDER.length()), file);
    }
  }

  /** The newsroom's own templates. */
  static List<String> names(SourceTree tree) {
    return tree.under(FOLDER).stream()
        .map(file -> file.path().substring(FOLDER.length()))
        .filter(name -> name.endsWith(OWN_ENDING))
        .toList();
  }

  @Override
  public Reader getReader(String name) {
    try {
      SourceFile file = files.get(name);
      if (file != null) {
        return new StringReader(unified(text(file)));
      }
      try (@Nullable InputStream in = TemplateFiles.class.getResourceAsStream(OWN + name)) {
        if (in == null) {
          throw new LoaderException(null, "no template " + name);
        }
        return new StringReader(unified(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a template; empty where it cannot be read, which is reported elsewhere. */
  String text(String name) {
    try (Reader in = getReader(name)) {
      StringWriter text = new StringWriter();
      in.transferTo(text);
      return text.toString();
    } catch (LoaderException | UncheckedIOException | IOException e) {
      return "";
    }
  }

  private static String text(SourceFile file) {
    try {
      return Files.readString(file.file());
    } catch (IOException e) {
      throw new UnreadableTemplate(file, e);
    }
  }

  /** The same page must come of a template that was checked out with CRLF. */
  private static String unified(String text) {
    return text.replace("\r\n", "\n");
  }

  /** A search for what is nowhere goes through every jar, so that it is only for such names. */
  @Override
  public boolean resourceExists(String name) {
    return files.containsKey(name)
        || (name.endsWith(OWN_ENDING) && TemplateFiles.class.getResource(OWN + name) != null);
  }

  @Override
  public @Nullable String resolveRelativePath(String relativePath, String anchorPath) {
    // Pebble asks at every inclusion; a name that is whole needs no look.
    return !relativePath.startsWith(".")
        ? null
        : PathUtils.resolveRelativePath(relativePath, anchorPath, '/');
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public void setCharset(String charset) {}

  @Override
  public void setPrefix(String prefix) {}

  @Override
  public void setSuffix(String suffix) {}
}
