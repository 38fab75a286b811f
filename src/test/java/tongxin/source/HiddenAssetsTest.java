package tongxin.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.problem.Problems;

/** Hidden files of assets are meant to be published, those of programs are not. */
final class HiddenAssetsTest {
  @TempDir Path source;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assets/.nojekyll",
        "assets/.well-known/security.txt",
        "assets/.well-known/acme-challenge/x1",
        "assets/.htaccess",
        "assets/CNAME",
        "assets/google1.html",
        "assets/sub/.keep"
      })
  void isPublished(String path) throws IOException {
    write(path);

    assertThat(paths()).containsExactly(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assets/.DS_Store",
        "assets/._photo.jpg",
        "assets/.git/config",
        "assets/.gitignore",
        "assets/.map.svg.swp",
        "assets/map.svg~",
        "assets/.#map.svg",
        "assets/.~lock.map.ods#",
        "assets/~$letter.docx",
        "assets/Thumbs.db",
        "assets/.idea/x.xml",
        "assets/.env",
        "assets/.env.local",
        "assets/.htpasswd",
        "assets/.ssh/id_rsa",
        "content/.hidden.md",
        "content/.obsidian/x.md",
        "templates/.old.peb"
      })
  void isLeftAlone(String path) throws IOException {
    write(path);

    assertThat(paths()).isEmpty();
  }

  @Test
  void aHiddenAssetThatChangesIsSeenByThePreview() throws IOException {
    write("assets/.well-known/security.txt");
    SourceFolder folder = new SourceFolder(source);
    SourceTree before = folder.look(Changes.byTime(), new Problems());
    Path file = source.resolve("assets/.well-known/security.txt");
    Files.writeString(file, "changed");

    SourceTree now = folder.look(Changes.of(java.util.Set.of(file)), new Problems());

    assertThat(now).isNotEqualTo(before);
  }

  private java.util.List<String> paths() throws IOException {
    return new SourceFolder(source)
        .look(Changes.byTime(), new Problems()).files().stream().map(SourceFile::path).toList();
  }

  private void write(String path) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
  }
}
