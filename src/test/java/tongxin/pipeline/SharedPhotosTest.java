package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.config.BuildOptions;
import tongxin.deploy.BucketServer;
import tongxin.deploy.Target;
import tongxin.deploy.TargetSettings;
import tongxin.deploy.s3.BucketStorage;
import tongxin.deploy.s3.Keys;
import tongxin.exchange.SharedBucket;
import tongxin.exchange.SharedFolder;
import tongxin.exchange.SharedPlace;
import tongxin.golden.GoldenSite;
import tongxin.golden.Output;
import tongxin.photo.Pictures;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoReader;
import tongxin.photo.variants.CacheEntry;
import tongxin.photo.variants.PhotoCache;
import tongxin.photo.variants.Variant;
import tongxin.photo.variants.VariantPlan;

/** Photos that are made on one machine and used on another. */
final class SharedPhotosTest {
  private static final String LATER = "publish_at: 2099-01-01 08:00\n";

  @TempDir Path temp;
  private Path here;
  private Path there;
  private Path shared;

  @BeforeEach
  void twoMachines() throws IOException {
    here = GoldenSite.MINIMAL.copyTo(temp.resolve("here"));
    article("open", "published", "", 700);
    article("second", "published", "", 710);
    article("draft", "draft", "", 720);
    article("later", "published", LATER, 730);
    article("over", "published", "expires_at: 2026-02-01\n", 740);
    there = temp.resolve("there");
    copy(here, there);
    shared = temp.resolve("shared");
  }

  private void article(String slug, String status, String more, int width) throws IOException {
    Path folder = Files.createDirectories(here.resolve("content/articles/" + slug));
    Files.writeString(
        folder.resolve("index.zh.md"),
        "---\ntitle: 题目\ndate: 2026-01-01\ncolumn: news\nstatus: "
            + status
            + "\n"
            + more
            + "---\n正文。\n\n![图](a.jpg)\n");
    Files.write(folder.resolve("a.jpg"), Pictures.jpeg(Pictures.scene(width, 500)));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static BuildOptions options(Path source) {
    return GoldenSite.MINIMAL.options(source, source.resolve("public"));
  }

  private static SharedPhotos photos(Path source) {
    return new SharedPhotos(options(source), PhotoPart.ALL);
  }

  private SharedPlace place() {
    return new SharedFolder(shared, CacheEntry.version());
  }

  /** The names of all that is kept of an article's photo. */
  private Set<String> namesOf(String slug) {
    Path file = here.resolve("content/articles/" + slug + "/a.jpg");
    PhotoCache none = new PhotoCache(temp.resolve("none")).readOnly();
    Photo photo = (Photo) new PhotoReader(PhotoReader.USUAL_PIXEL_LIMIT, none).read(file);
    Set<String> names = new TreeSet<>(Set.of(photo.digest() + ".colour2"));
    VariantPlan.whole(photo).variants().stream()
        .map(Variant::name)
        .forEach(name -> names.addAll(List.of(name, name + ".sum")));
    return names;
  }

  private static Set<String> namesIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new TreeSet<>();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Builds, and gives how many photos were decoded for it. */
  private static int built(Path source) throws IOException {
    AtomicInteger most = new AtomicInteger();
    StageListener listener =
        new StageListener() {
          @Override
          public void photos(int done, int decoded, int all) {
            most.accumulateAndGet(decoded, Math::max);
          }
        };
    BuildResult result = new SiteBuilder(options(source), listener, () -> 0L).build();
    assertThat(result.failed()).as(result.problems().toString()).isFalse();
    return most.get();
  }

  @Test
  void onlyWhatReadersMaySeeLeavesTheMachine() throws IOException {
    new SharedPhotos(options(here).forPreview(), PhotoPart.ALL).make(null, StageListener.SILENT);
    Set<String> own = namesIn(here.resolve(".tongxin/cache/photos"));
    assertThat(own).containsAll(namesOf("draft")).containsAll(namesOf("later"));

    photos(here).make(place(), StageListener.SILENT);
    photos(here).push(place());

    assertThat(namesIn(shared))
        .containsAll(namesOf("open"))
        .doesNotContainAnyElementsOf(namesOf("draft"))
        .doesNotContainAnyElementsOf(namesOf("later"))
        .doesNotContainAnyElementsOf(namesOf("over"))
        .noneMatch(name -> name.endsWith(".photo2"));
  }

  @Test
  void whatIsWithdrawnCanBeRemovedThere() throws IOException {
    photos(here).make(place(), StageListener.SILENT);
    Path own = Files.createDirectories(shared.resolve("zh/articles"));
    Path foreign = Files.writeString(own.resolve("index.html"), "somebody's own");
    article("open", "draft", "", 700);

    photos(here).prune(place());

    assertThat(namesIn(shared))
        .containsAll(namesOf("second"))
        .doesNotContainAnyElementsOf(namesOf("open"));
    assertThat(foreign).exists();
  }

  @Test
  void aBuildMakesNothingAfterAPull() throws IOException {
    photos(here).make(place(), StageListener.SILENT);
    photos(there).pull(place());

    assertThat(built(there)).isZero();
    built(here);
    Output.read(there.resolve("public")).assertSameAs(Output.read(here.resolve("public")));
  }

  @Test
  void onlyWhatIsMissingTravels() throws IOException {
    SharedPhotos.Result first = photos(here).make(place(), StageListener.SILENT);
    assertThat(first.made()).isEqualTo(first.photos()).isGreaterThan(1);
    assertThat(photos(here).push(place()).sent().entries()).isZero();
    article("third", "published", "", 750);

    SharedPhotos.Result again = photos(here).make(place(), StageListener.SILENT);

    assertThat(again.made()).isEqualTo(1);
    assertThat(again.sent().entries()).isLessThan(first.sent().entries()).isPositive();
  }

  @Test
  void partsTogetherAreAllPhotosAndEachIsInOne() throws IOException {
    int photos = 0;
    for (int number = 1; number <= 3; number++) {
      SharedPhotos part = new SharedPhotos(options(here), new PhotoPart(number, 3));
      photos += part.make(place(), StageListener.SILENT).photos();
    }
    assertThat(photos).isEqualTo(photos(here).push(place()).photos());
    assertThat(photos(there).make(place(), StageListener.SILENT).made()).isZero();
  }

  @Test
  void aPartIsWrittenAsNumberOfHowMany() {
    assertThat(PhotoPart.parse("3/16")).contains(new PhotoPart(3, 16));
    assertThat(Stream.of("0/16", "17/16", "-1/16", "3", "3/", "/3", "a/b", "3/0", "1/1/1"))
        .allMatch(written -> PhotoPart.parse(written).isEmpty());
  }

  private interface Fault {
    void on(Map<String, Path> files) throws IOException;
  }

  /** Something happens at the place; the site is the same all the same, and the place is mended. */
  private void faulty(Fault fault) throws IOException {
    photos(here).make(place(), StageListener.SILENT);
    try (Stream<Path> files = Files.walk(shared)) {
      fault.on(
          files
              .filter(Files::isRegularFile)
              .collect(Collectors.toMap(f -> String.valueOf(f.getFileName()), f -> f)));
    }
    SharedPhotos.Result result = photos(there).make(place(), StageListener.SILENT);

    assertThat(result.fetched().refused()).isNotEmpty();
    built(there);
    built(here);
    Output.read(there.resolve("public")).assertSameAs(Output.read(here.resolve("public")));
    copy(GoldenSite.MINIMAL.copyTo(temp.resolve("fresh")), temp.resolve("third"));
    copy(here.resolve("content"), temp.resolve("third/content"));
    assertThat(photos(temp.resolve("third")).pull(place()).fetched().refused()).isEmpty();
  }

  private String variantOf(String slug) {
    return namesOf(slug).stream().filter(n -> n.endsWith("-480.jpg")).findFirst().orElseThrow();
  }

  @Test
  void aDamagedFileIsMadeAnew() throws IOException {
    faulty(
        files -> {
          Path file = Objects.requireNonNull(files.get(variantOf("open")));
          byte[] bytes = Files.readAllBytes(file);
          bytes[bytes.length / 2] ^= 1;
          Files.write(file, bytes);
        });
  }

  @Test
  void aFileThatWasCutOffIsMadeAnew() throws IOException {
    faulty(
        files -> {
          Path file = Objects.requireNonNull(files.get(variantOf("open")));
          Files.write(file, new byte[0]);
        });
  }

  @Test
  void anEntryThatTookAnothersNameIsMadeAnew() throws IOException {
    faulty(
        files -> {
          for (String end : List.of("", ".sum")) {
            Files.copy(
                Objects.requireNonNull(files.get(variantOf("second") + end)),
                Objects.requireNonNull(files.get(variantOf("open") + end)),
                StandardCopyOption.REPLACE_EXISTING);
          }
        });
  }

  @Test
  void aColourOfAnotherPhotoIsMadeAnew() throws IOException {
    faulty(
        files -> {
          String[] colours =
              Stream.of("open", "second")
                  .map(
                      slug ->
                          namesOf(slug).stream()
                              .filter(n -> n.endsWith(".colour2"))
                              .findFirst()
                              .orElseThrow())
                  .toArray(String[]::new);
          Files.copy(
              Objects.requireNonNull(files.get(colours[0])),
              Objects.requireNonNull(files.get(colours[1])),
              StandardCopyOption.REPLACE_EXISTING);
        });
  }

  @Test
  void aFaultyArticleStopsTheExchangeAndADraftDoesNot() throws IOException {
    Path file = here.resolve("content/articles/draft/index.zh.md");
    Files.writeString(file, Files.readString(file).replace("column: news", "column: nothing"));
    assertThat(photos(here).make(place(), StageListener.SILENT).failed()).isFalse();

    Path open = here.resolve("content/articles/open/index.zh.md");
    Files.writeString(open, Files.readString(open).replace("column: news", "column: nothing"));
    SharedPhotos.Result result = photos(here).push(place());
    assertThat(result.failed()).isTrue();
    assertThat(result.sent().entries()).isZero();
  }

  @Test
  void aBucketServesAsWell() throws Exception {
    BucketServer server = new BucketServer();
    try (SharedPlace bucket = bucket(server.endpoint())) {
      SharedPhotos.Result made = photos(here).make(bucket, StageListener.SILENT);
      assertThat(made.sent().entries()).isPositive();
      assertThat(photos(here).push(bucket).sent().entries()).isZero();
      assertThat(photos(there).pull(bucket).fetched().entries()).isEqualTo(made.sent().entries());
      assertThat(built(there)).isZero();
      article("open", "draft", "", 700);
      assertThat(photos(here).prune(bucket).sent().entries()).isPositive();
      assertThat(server.files("cache/").keySet())
          .noneMatch(name -> namesOf("open").contains(name.replaceFirst(".*/", "")));
    } finally {
      server.close();
    }
  }

  private static SharedPlace bucket(URI endpoint) {
    Target.S3 target =
        new Target.S3(
            new TargetSettings("cache", 1, 0, List.of(), null),
            BucketServer.BUCKET,
            endpoint,
            "us-east-1",
            "cache/",
            false,
            false,
            null);
    Keys keys = new Keys("access", "very-secret", null);
    Clock clock = Clock.fixed(Instant.now(), ZoneOffset.UTC);
    return new SharedBucket(new BucketStorage(target, keys, clock), CacheEntry.version());
  }

  @Test
  void aPhotoThatCannotBeDecodedIsSaid() throws IOException {
    Path file = here.resolve("content/articles/open/a.jpg");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length * 2 / 3));

    SharedPhotos.Result result = photos(here).make(place(), StageListener.SILENT);

    assertThat(result.failed()).isTrue();
    assertThat(result.problems())
        .anyMatch(problem -> problem.location().file().endsWith("open/a.jpg"));
  }
}
