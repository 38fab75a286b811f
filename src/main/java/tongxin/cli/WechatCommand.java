package tongxin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tongxin.config.Language;
import tongxin.export.ExportTarget;
import tongxin.export.ExportedSite;
import tongxin.export.UploadPhoto;
import tongxin.export.WechatArticle;
import tongxin.export.WechatPage;
import tongxin.output.Folders;
import tongxin.page.plan.Page;

/** {@code tongxin wechat}: a page to copy into the editor of a WeChat Official Account. */
@Command(name = "wechat")
final class WechatCommand implements Callable<Integer> {
  private static final String PAGE = "index.html";
  private static final String PHOTOS = "photos";

  private final Terminal terminal;

  @Mixin private final PieceArguments arguments = new PieceArguments();

  WechatCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (arguments.help || arguments.names.size() != 1) {
      (arguments.help ? terminal.out() : terminal.err()).print(terminal.words().get("wechat.help"));
      return arguments.help ? Program.DONE : Program.USAGE;
    }
    Optional<ExportedSite> site = arguments.site(terminal);
    if (site.isEmpty()) {
      return Program.PROBLEMS;
    }
    Optional<List<Page>> pieces = arguments.pieces(site.get(), terminal);
    if (pieces.isEmpty()) {
      return arguments.status();
    }
    Page piece = pieces.get().get(0);
    Path page = target(piece).toAbsolutePath().normalize();
    boolean whole = page.endsWith(PAGE);
    Path place = whole ? page.resolveSibling("") : page;
    if (arguments.isRefused(place, page, WechatPage.MARK, terminal)) {
      return Program.USAGE;
    }
    String name = String.valueOf(page.getFileName());
    String photos = whole ? PHOTOS : name.substring(0, name.lastIndexOf('.')) + "-" + PHOTOS;
    Path folder = page.resolveSibling(photos);
    if (arguments.isRefused(folder, page, WechatPage.MARK, terminal)) {
      return Program.USAGE;
    }
    Path work = Files.createTempDirectory("tongxin-wechat");
    try {
      Language language = Language.ofPeopleIn(terminal.words().locale());
      WechatPage maker = new WechatPage(site.get(), work, language, photos);
      return write(page, folder, maker.of(piece));
    } finally {
      Folders.delete(work);
    }
  }

  /** The page: in a folder of its own, unless the name given ends in .html. */
  private Path target(Page piece) {
    Path out = arguments.out;
    if (out != null && PieceArguments.isPage(out)) {
      return out;
    }
    return (out == null ? Path.of(PieceArguments.slug(piece) + "-wechat") : out).resolve(PAGE);
  }

  private int write(Path page, Path photos, WechatArticle article) throws IOException {
    Folders.delete(photos);
    for (UploadPhoto photo : article.photos()) {
      ExportTarget.write(photos.resolve(photo.name()), photo.bytes());
    }
    ExportTarget.write(page, article.page().getBytes(StandardCharsets.UTF_8));
    Words words = terminal.words();
    terminal.out().println(words.get("wechat.done", page, article.photos().size()));
    for (WechatArticle.Limit limit : article.limits()) {
      String key = limit.isExceeded() ? "wechat.over" : "wechat.fits";
      String name = words.get("wechat." + limit.kind());
      (limit.isExceeded() ? terminal.err() : terminal.out())
          .println("  " + words.get(key, name, limit.used(), limit.most()));
    }
    article.photos().stream()
        .filter(UploadPhoto::isTooLarge)
        .forEach(photo -> terminal.err().println("  " + words.get("wechat.large", photo.name())));
    article
        .stripped()
        .forEach(
            (kind, count) ->
                terminal.out().println("  " + words.get("wechat.stripped." + kind.id(), count)));
    if (!article.open()) {
      terminal.err().println(words.get("wechat.hidden"));
    }
    return article.fits() ? Program.DONE : Program.PROBLEMS;
  }
}
