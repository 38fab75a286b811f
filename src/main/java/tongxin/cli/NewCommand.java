package tongxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tongxin.authoring.ContentFolder;
import tongxin.authoring.NewArticle;
import tongxin.authoring.NewContent;
import tongxin.authoring.NewProfile;
import tongxin.config.Language;
import tongxin.content.model.Content;
import tongxin.content.model.ProfileKind;
import tongxin.problem.EnumWord;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;
import tongxin.problem.Problems;

/** {@code tongxin new}: begins an article, a village, a model site or a gallery. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private static final Map<String, ProfileKind> PROFILES =
      Map.of(
          "village", ProfileKind.VILLAGE,
          "site", ProfileKind.SITE,
          "gallery", ProfileKind.GALLERY);

  private static final List<String> KINDS = List.of("article", "village", "site", "gallery");

  private final Terminal terminal;

  @Parameters(arity = "0..*")
  private List<String> words = List.of();

  @Option(names = "--source")
  private Path source = Path.of("");

  @Option(names = "--column")
  private @Nullable String column;

  @Option(names = "--slug")
  private @Nullable String slug;

  @Option(names = "--lang")
  private String lang = "both";

  @Option(names = {"-h", "--help"})
  private boolean help;

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (help) {
      terminal.out().print(terminal.words().get("new.help"));
      return Program.DONE;
    }
    String kind = words.isEmpty() ? "" : words.get(0);
    boolean article = kind.equals("article");
    if (words.size() != 2 || words.get(1).isBlank() || !KINDS.contains(kind)) {
      terminal.err().println(mistake(kind));
      terminal.err().print(terminal.words().get("new.help"));
      return Program.USAGE;
    }
    if (!article && (column != null || slug != null)) {
      terminal.err().println(terminal.words().get("new.only-article"));
      return Program.USAGE;
    }
    if (!lang.equals("both") && Language.KNOWN.stream().noneMatch(l -> l.code().equals(lang))) {
      terminal.err().println(terminal.words().get("new.lang", lang));
      return Program.USAGE;
    }
    return begin(kind, words.get(1).strip());
  }

  /** What is wrong with the words: the kind, no title, or a title without quotation marks. */
  private String mistake(String kind) {
    if (!KINDS.contains(kind)) {
      return kind.isEmpty()
          ? terminal.words().get("new.no-kind")
          : terminal.words().get("new.kind-unknown", kind)
              + terminal.words().didYouMean(kind, KINDS);
    }
    return words.size() > 2
        ? terminal.words().get("new.quotes", kind, String.join(" ", words.subList(1, words.size())))
        : terminal.words().get("new.no-name", kind);
  }

  private int begin(String kind, String name) throws IOException {
    ContentFolder target = new ContentFolder(source.toAbsolutePath().normalize());
    Problems problems = new Problems();
    Content content = target.content(problems).orElse(null);
    if (content == null) {
      ProblemPrinter printer = new ProblemPrinter(ProblemText.in(terminal.words().locale()));
      terminal.err().print(printer.lines(problems.sorted()));
      return Program.PROBLEMS;
    }
    ProfileKind profile = PROFILES.get(kind);
    NewContent beginning =
        profile == null
            ? new NewArticle(name, column, slug, languages(content))
                .begin(target, content, terminal.clock().instant())
            : new NewProfile(profile, name).begin(target, content);
    if (beginning instanceof NewContent.Draft draft) {
      target.write(draft);
      draft.files().keySet().forEach(file -> terminal.out().println(source.resolve(file)));
      terminal.out().println(terminal.words().get("new.next." + kind));
      if (profile != null) {
        new NewProfile(profile, name)
            .namesake(content)
            .ifPresent(
                file -> terminal.err().println(terminal.words().get("new.namesake", name, file)));
      }
      return Program.DONE;
    }
    refuse((NewContent.Refused) beginning);
    return Program.USAGE;
  }

  private List<Language> languages(Content content) {
    return lang.equals("both")
        ? content.site().languages()
        : List.of(Language.of(lang).orElseThrow());
  }

  private void refuse(NewContent.Refused refused) {
    String reason = EnumWord.of(refused.reason());
    terminal
        .err()
        .println(terminal.words().get("new.refused." + reason, refused.arguments().toArray()));
  }
}
