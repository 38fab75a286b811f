package tongxin.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.config.BuildOptions;

/** The same sources give the same bytes, whatever machine builds them. */
final class SameBytesTest {
  private static final String ALL = "tongxin.golden.GoldenSite#all";

  @TempDir Path temp;

  @ParameterizedTest
  @MethodSource(ALL)
  void aSecondBuildIntoAnEmptyFolderGivesTheSameBytes(GoldenSite site) throws IOException {
    site.build(site.source(), temp.resolve("out")).assertSameAs(site.output());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bilingual", "sub-path"})
  void aBuildWithoutAnyCacheGivesTheSameBytes(String name) throws IOException {
    GoldenSite site = new GoldenSite(name);
    Path source = site.copyTo(temp.resolve("source"));

    site.build(source, temp.resolve("out")).assertSameAs(site.output());
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aTurkishMachineInAnotherTimeZoneGivesTheSameBytes(GoldenSite site) throws IOException {
    Output expected = site.output();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      site.build(site.source(), temp.resolve("out")).assertSameAs(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void anArabicMachineGivesTheSameBytes(GoldenSite site) throws IOException {
    Output expected = site.output();
    Locale locale = Locale.getDefault();
    try {
      // Its digits are not 0 to 9.
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      site.build(site.source(), temp.resolve("out")).assertSameAs(expected);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @MethodSource("tongxin.golden.GoldenSite#withExpected")
  void sourcesSavedOnWindowsGiveTheSameBytes(GoldenSite site) throws IOException {
    Path source = site.copyTo(temp.resolve("source"));
    int changed = 0;
    for (Path file : files(source.resolve("content"))) {
      if (file.toString().endsWith(".md") || file.toString().endsWith(".yml")) {
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        changed++;
      }
    }

    assertThat(changed).isPositive();
    site.build(source, temp.resolve("out")).assertSameAs(site.output());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderInWhichADiskListsFilesDoesNotMatter(long seed) throws IOException {
    Path folder = siteOfTies(temp.resolve("source"));
    Path zip = shuffled(folder, new Random(seed));
    try (FileSystem disk = FileSystems.newFileSystem(zip)) {
      Path source = disk.getPath("/");
      List<String> listed = files(source.resolve("content")).stream().map(Path::toString).toList();
      assertThat(listed).isNotEqualTo(listed.stream().sorted().toList());

      Output shuffled =
          GoldenSite.build(BuildOptions.of(source, temp.resolve("zipped"), GoldenSite.NOW));
      Output plain = GoldenSite.build(BuildOptions.of(folder, temp.resolve("out"), GoldenSite.NOW));

      shuffled.assertSameAs(plain);
    }
  }

  /** Articles of one minute, so that nothing but their names can put them in order. */
  private static Path siteOfTies(Path source) throws IOException {
    GoldenSite.MINIMAL.copyTo(source);
    for (int i = 0; i < 30; i++) {
      Path file = source.resolve("content/articles/" + i % 4 + "/tie-" + i + ".zh.md");
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(
          file,
          "---\ntitle: T%d\ndate: 2026-11-02 08:00\ncolumn: news\nstatus: published\n---\n"
              .replace("%d", String.valueOf(i)));
    }
    return source;
  }

  /** A disk whose folders list their files in the order in which a zip file has them. */
  private Path shuffled(Path source, Random random) throws IOException {
    List<Path> files = new ArrayList<>(files(source));
    Collections.shuffle(files, random);
    Path zip = temp.resolve("shuffled.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Path file : files) {
        entries.putNextEntry(new ZipEntry(source.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
    return zip;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tongxin.golden.GoldenSite#withExpected")
  void theBaseUrlOfTheCommandLineIsAsGoodAsThatOfSiteYml(GoldenSite site) throws IOException {
    URI url = URI.create("https://mirror.example.org/a/b/");
    Path source = site.copyTo(temp.resolve("source"));
    Path settings = source.resolve("content/site.yml");
    Files.writeString(
        settings, Files.readString(settings).replaceFirst("(?m)^base_url:.*$", "base_url: " + url));

    Output written = site.build(source, temp.resolve("written"));
    Output given =
        GoldenSite.build(site.options(site.source(), temp.resolve("given")).withBaseUrl(url));

    given.assertSameAs(written);
    assertThat(given.text("robots.txt")).contains(url.toString());
  }
}
