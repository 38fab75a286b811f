package tongxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tongxin.config.BuildOptions;
import tongxin.deploy.DeployFailure;
import tongxin.exchange.SharedPlace;
import tongxin.pipeline.PhotoPart;
import tongxin.pipeline.SharedPhotos;

/** {@code tongxin photos}: makes the photos of a site, all or a part of them, without the site. */
@Command(name = "photos")
final class PhotosCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--source")
  private Path source = Path.of("");

  @Option(names = "--part", converter = PartConverter.class)
  private PhotoPart part = PhotoPart.ALL;

  @Mixin private final PlaceArguments place = new PlaceArguments();

  @Option(names = "--production")
  private boolean production;

  @Option(names = "--format")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--lang")
  String lang = "";

  PhotosCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Refuses what is no part. */
  static final class PartConverter implements ITypeConverter<PhotoPart> {
    @Override
    public PhotoPart convert(String written) {
      return PhotoPart.parse(written).orElseThrow(() -> new TypeConversionException(written));
    }
  }

  @Override
  public Integer call() throws IOException {
    Path folder = source.toAbsolutePath().normalize();
    BuildOptions plain =
        BuildOptions.of(folder, folder.resolve("public"), terminal.clock().instant());
    SharedReport report = new SharedReport(terminal, format, String.valueOf(place.cache));
    SharedPhotos photos = new SharedPhotos(production ? plain.forProduction() : plain, part);
    try (@Nullable SharedPlace shared = place.open(folder, terminal)) {
      return report.photos(photos.make(shared, new Progress(terminal)), part, shared != null);
    } catch (DeployFailure failure) {
      return report.failed(failure);
    }
  }
}
