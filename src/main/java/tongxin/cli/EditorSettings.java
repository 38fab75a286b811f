package tongxin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tongxin.content.contract.Contract;
import tongxin.content.contract.DocumentKind;

/** The lines for VS Code's {@code settings.json} that bind the schemas to their files. */
final class EditorSettings {
  private EditorSettings() {}

  static String of(Path source, Path schemas) {
    Path newsroom = source.toAbsolutePath().normalize();
    Path folder = schemas.toAbsolutePath().normalize();
    String base =
        folder.startsWith(newsroom) ? "./" + path(newsroom.relativize(folder)) : path(folder);
    return Contract.KINDS.stream()
        .filter(kind -> kind.shape() != DocumentKind.Shape.FRONT_MATTER)
        .map(kind -> line(base, kind))
        .collect(Collectors.joining(",\n", "\"yaml.schemas\": {\n", "\n}\n"));
  }

  private static String line(String base, DocumentKind kind) {
    List<String> paths = kind.paths();
    String globs = paths.stream().map(p -> "\"" + p + "\"").collect(Collectors.joining(", "));
    return "  \""
        + base
        + "/"
        + kind.name()
        + ".schema.json\": "
        + (paths.size() == 1 ? globs : "[" + globs + "]");
  }

  private static String path(Path path) {
    return path.toString().replace('\\', '/');
  }
}
