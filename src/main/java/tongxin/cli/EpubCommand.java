package tongxin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tongxin.config.BuildOptions;
import tongxin.config.Language;
import tongxin.content.model.LinkKind;
import tongxin.epub.Book;
import tongxin.epub.BookChoice;
import tongxin.pipeline.PlannedSite;
import tongxin.pipeline.SitePlanner;
import tongxin.problem.Problems;
import tongxin.source.Changes;

/** {@code tongxin epub}: a book of a topic or of all villages. */
@Command(name = "epub")
final class EpubCommand implements Callable<Integer> {
  private static final String ENDING = ".epub";

  private final Terminal terminal;

  @Mixin private SourceArguments arguments = new SourceArguments();

  @Parameters(arity = "0..1")
  private @Nullable String what;

  @Option(names = "--topic")
  private @Nullable String topic;

  @Option(names = "--villages")
  private boolean villages;

  @Option(names = "--in")
  private @Nullable String in;

  @Option(names = {"-h", "--help"})
  private boolean help;

  EpubCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (help) {
      terminal.out().print(terminal.words().get("epub.help"));
      return Program.DONE;
    }
    // Of other commands it is the site's folder; here it is where the book goes.
    Path target = arguments.out == null ? Path.of("") : arguments.out;
    arguments.out = null;
    BuildOptions options = arguments.options(terminal);
    Problems problems = new Problems();
    Optional<PlannedSite> site = new SitePlanner(options).plan(options, Changes.byTime(), problems);
    if (site.isEmpty()) {
      terminal.err().println(terminal.words().get("host.faulty"));
      return Program.PROBLEMS;
    }
    BookChoice choice = choice();
    List<Language> languages = languages(site.get());
    if (!isKnown(site.get(), choice) || languages.isEmpty()) {
      terminal.err().print(terminal.words().get("epub.help"));
      return Program.USAGE;
    }
    return write(site.get(), choice, languages, target, problems);
  }

  private BookChoice choice() {
    String id = topic != null ? topic : what;
    if (villages || id == null || id.equals("villages")) {
      return new BookChoice.Villages();
    }
    return new BookChoice.Topic(id.startsWith("topic:") ? id.substring("topic:".length()) : id);
  }

  /** The languages of the books: that which was asked for, or all of the site. */
  private List<Language> languages(PlannedSite site) {
    List<Language> all = site.graph().languages();
    return in == null
        ? all
        : all.stream().filter(each -> each.code().equals(in) || each.tag().equals(in)).toList();
  }

  private boolean isKnown(PlannedSite site, BookChoice choice) {
    if (choice instanceof BookChoice.Topic asked
        && !site.graph().standing(LinkKind.TOPIC).containsKey(asked.id())) {
      String known = String.join(", ", site.graph().standing(LinkKind.TOPIC).keySet());
      terminal.err().println(terminal.words().get("epub.unknown", asked.id(), known));
      return false;
    }
    return true;
  }

  private int write(
      PlannedSite site, BookChoice choice, List<Language> languages, Path target, Problems problems)
      throws IOException {
    boolean oneFile = target.toString().endsWith(ENDING);
    int written = 0;
    for (Language language : oneFile ? languages.subList(0, 1) : languages) {
      String name = choice.name() + "." + language.code() + ENDING;
      Path file = (oneFile ? target : target.resolve(name)).toAbsolutePath().normalize();
      int chapters = write(site, choice, language, file, problems);
      if (chapters > 0) {
        written++;
        terminal.out().println(terminal.words().get("epub.written", file, chapters));
      }
    }
    if (written == 0) {
      terminal.err().println(terminal.words().get("epub.nothing"));
      return Program.PROBLEMS;
    }
    return Program.DONE;
  }

  /** A book is whole, or the old one stays. */
  private static int write(
      PlannedSite site, BookChoice choice, Language language, Path file, Problems problems)
      throws IOException {
    Path folder = Objects.requireNonNull(file.getParent());
    Files.createDirectories(folder);
    Path part = folder.resolve("." + file.getFileName() + ".part");
    try {
      int chapters;
      try (OutputStream out = Files.newOutputStream(part)) {
        chapters = Book.write(site, choice, language, out, problems);
      }
      if (chapters > 0) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return chapters;
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
