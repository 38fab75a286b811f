package tongxin.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tongxin.authoring.ContentFolder;
import tongxin.content.reading.ContentReader;
import tongxin.content.reading.ParseCache;
import tongxin.deploy.manifest.Manifest;
import tongxin.deploy.manifest.ManifestFile;
import tongxin.golden.GoldenSite;
import tongxin.importing.ImportOptions;
import tongxin.importing.Importer;
import tongxin.markup.MarkdownParser;
import tongxin.output.SiteManifest;
import tongxin.photo.notes.PhotoReader;
import tongxin.photo.privacy.PrivateDataCheck;
import tongxin.photo.variants.PhotoCache;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;
import tongxin.problem.Problems;
import tongxin.rules.text.TextRules;
import tongxin.source.Changes;
import tongxin.source.SourceFolder;
import tongxin.source.SourceText;
import tongxin.source.YamlReader;

/**
 * Something that reads what others have written. Whatever the input is, it ends soon, without an
 * exception, and what it says of the input can be printed.
 */
enum FuzzTarget {
  /** A YAML file. */
  YAML {
    @Override
    void run(byte[] input) {
      Problems problems = new Problems();
      SourceText text = SourceText.decode("content/data/a.yml", input, problems);
      if (text != null) {
        new YamlReader().read(text, text.text(), 1, problems);
      }
      print(problems);
    }
  },

  /** An article, from its first byte on. */
  FRONT_MATTER {
    @Override
    void run(byte[] input) throws IOException {
      Path source = newsroom();
      write(source, "content/articles/a.zh.md", input);
      Problems problems = new Problems();
      new ContentReader(new MarkdownParser(), new ParseCache(), TextRules::of)
          .read(new SourceFolder(source, List.of()).look(Changes.byTime(), problems), problems);
      print(problems);
    }
  },

  /** The body of an article. */
  MARKDOWN {
    @Override
    void run(byte[] input) {
      markdown(new String(input, StandardCharsets.UTF_8));
    }
  },

  /** What stands between the signs of a shortcode. */
  SHORTCODES {
    @Override
    void run(byte[] input) {
      String text = new String(input, StandardCharsets.UTF_8);
      markdown("前{{< " + text + " >}}后\n\n{{< " + text + " >}}\n\n- {{<" + text + ">}}\n");
    }
  },

  /** A picture, with its metadata. */
  IMAGE {
    @Override
    void run(byte[] input) throws IOException {
      Path file = write(folder(), "a.jpg", input);
      Path png = write(folder(), "a.png", input);
      PhotoReader reader = new PhotoReader(PhotoReader.USUAL_PIXEL_LIMIT, cache());
      Objects.requireNonNull(reader.read(file));
      Objects.requireNonNull(reader.read(png));
      Objects.requireNonNull(PrivateDataCheck.of(file));
    }
  },

  /** A Word file: a zip, or, as nobody guesses its checksums, the XML of one part. */
  DOCX {
    @Override
    void run(byte[] input) throws IOException {
      boolean zip = input.length > 1 && input[0] == 'P' && input[1] == 'K';
      Path file = write(folder(), "a.docx", zip ? input : docx(input));
      Path source = newsroom();
      try {
        new Importer(
                source,
                new ContentFolder(source).content(new Problems()).orElseThrow(),
                GoldenSite.NOW)
            .file(file, ImportOptions.NONE);
      } finally {
        tongxin.output.Folders.delete(source.resolve("content/articles"));
      }
    }
  },

  /** What a build leaves in the published folder, and what a target holds. */
  MANIFEST {
    @Override
    void run(byte[] input) throws IOException {
      Path site = Files.createDirectories(folder().resolve("site"));
      write(site, SiteManifest.NAME, input);
      SiteManifest.read(site)
          .ifPresent(
              manifest -> {
                for (String path : manifest.files().keySet()) {
                  check(site.resolve(path).normalize().startsWith(site), path);
                }
              });
      parsed(input);
      parsed(gzip(input));
    }

    private void parsed(byte[] input) {
      Optional<ManifestFile> file = ManifestFile.parse(input);
      if (file.isPresent()) {
        Manifest manifest = file.get().over(Manifest.empty());
        Manifest again =
            ManifestFile.parse(ManifestFile.whole(manifest).bytes())
                .orElseThrow()
                .over(Manifest.empty());
        Path root = Path.of("/target");
        for (String path : manifest.files().keySet()) {
          check(root.resolve(path).normalize().startsWith(root), path);
        }
        check(again.equals(manifest), "a manifest that was read is not what was written");
      }
    }
  },

  /** What comes over a connection to the preview. */
  PREVIEW {
    @Override
    void run(byte[] input) throws IOException {
      FuzzServer.preview().ask(input);
    }
  },

  /** What comes to the desk's own part, from somebody who has its token. */
  DESK {
    @Override
    void run(byte[] input) throws IOException {
      FuzzServer.desk().ask(input);
    }
  };

  private static final String END = "word/document.xml";

  /**
   * Runs on one input.
   *
   * @throws RuntimeException where the program has a fault; an Error as well
   */
  abstract void run(byte[] input) throws IOException;

  /** The name of its folder of seeds. */
  String folderName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void print(Problems problems) {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      Objects.requireNonNull(new ProblemPrinter(ProblemText.in(locale)).lines(problems.sorted()));
    }
  }

  private static void markdown(String text) {
    Problems problems = new Problems();
    SourceText source =
        SourceText.decode("a", text.getBytes(StandardCharsets.UTF_8), new Problems());
    if (source != null) {
      new TextRules(List.of())
          .check(
              new MarkdownParser()
                  .parse("content/articles/a.zh.md", source.text(), 1, problems)
                  .texts(),
              problems);
    }
    print(problems);
  }

  static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  /** A folder of this process, in memory where there is one. */
  static Path folder() {
    return Folder.OWN;
  }

  private static PhotoCache cache() {
    return new PhotoCache(folder().resolve("cache")).readOnly();
  }

  private static Path newsroom() throws IOException {
    Path source = folder().resolve("newsroom");
    if (!Files.exists(source)) {
      write(source, "content/site.yml", utf8("title: { zh: 甲, en: A }\n"));
      write(
          source, "content/data/columns.yml", utf8("- { id: news, name: { zh: 要闻, en: News } }\n"));
    }
    return source;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Path write(Path folder, String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return Files.write(file, bytes);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** The Word file among the seeds, with another document in it. */
  private static byte[] docx(byte[] document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] seed = Files.readAllBytes(Path.of("src/test/resources/fuzz/docx/whole.docx"));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(seed));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(entry.getName().equals(END) ? document : in.readAllBytes());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** Made when first asked for. */
  private static final class Folder {
    static final Path OWN = made();

    private static Path made() {
      try {
        Path memory = Path.of("/dev/shm");
        Path folder =
            Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "fuzz")
                : Files.createTempDirectory("fuzz");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteQuietly(folder)));
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void deleteQuietly(Path folder) {
      try {
        tongxin.output.Folders.delete(folder);
      } catch (IOException e) {
        return;
      }
    }
  }
}
