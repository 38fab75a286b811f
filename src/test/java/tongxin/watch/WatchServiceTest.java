package tongxin.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.deploy.DeployResult;
import tongxin.pipeline.BuildResult;

/** When the service builds and deploys, by a clock that the tests set. */
final class WatchServiceTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @TempDir Path temp;

  private final FakeWork work = new FakeWork("2026-11-26T00:00:00Z");
  private final List<String> said = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();

  private WatchService service() {
    Alarm alarm =
        new Alarm(
            (what, message) -> calls.add("failure " + what),
            (what, message) -> calls.add("recovery " + what),
            () -> said.add("recovered"));
    StatusFile status = new StatusFile(temp.resolve("status.json"), 1, alarm::failing);
    return new WatchService(
        work, work, () -> work.nanos, new Listener(), status, alarm, Runnable::run);
  }

  /** Steps for so long, as the service itself asks to be woken. */
  private void run(WatchService service, Duration duration) {
    Instant end = work.time.plus(duration);
    while (work.time.isBefore(end)) {
      Duration wait = service.step();
      assertThat(wait).isPositive().isLessThanOrEqualTo(SECOND);
      work.pass(wait);
    }
    service.step();
  }

  private String status() throws IOException {
    return Files.readString(temp.resolve("status.json"));
  }

  @Test
  void theStartBuildsAndDeploysOnce() {
    run(service(), Duration.ofSeconds(30));

    assertThat(work.builds).hasSize(1);
    assertThat(work.deployed).containsExactly("web site [] 2026-11-26T00:00:00Z");
  }

  @Test
  void whatIsToAppearAtEightIsDeployedAtEight() {
    work.appears.put(Instant.parse("2026-11-26T08:00:00Z"), "morning");
    work.appears.put(Instant.parse("2026-11-26T08:00:00.250Z"), "a moment later");

    run(service(), Duration.ofHours(9));

    assertThat(work.deployed)
        .containsExactly(
            "web site [] 2026-11-26T00:00:00Z",
            "web site [morning] 2026-11-26T08:00:00Z",
            "web site [morning, a moment later] 2026-11-26T08:00:00.250Z");
  }

  @Test
  void savedFilesAreBuilt() {
    WatchService service = service();
    run(service, SECOND);
    service.filesChanged();
    run(service, SECOND);

    assertThat(work.builds).hasSize(2);
    assertThat(said).contains("built FILES");
  }

  @Test
  void whatTheSystemDoesNotTellOfIsFoundWithinAMinute() {
    run(service(), Duration.ofSeconds(61));

    assertThat(work.builds).hasSize(2);
    assertThat(said).doesNotContain("built LOOK");
  }

  @Test
  void aNightWithoutANetworkEndsWithTheNewestSite() throws IOException {
    work.appears.put(Instant.parse("2026-11-26T03:00:00Z"), "night");
    work.unreachable.add("web");
    WatchService service = service();
    run(service, Duration.ofHours(8));
    assertThat(work.deployed).isEmpty();
    assertThat(calls).containsExactly("failure web");
    assertThat(status()).contains("\"state\": \"failed\"", "no route to host", "\"ok\": false");
    int attempts = work.attempts - work.builds.size();
    assertThat(attempts).isBetween(90, 110);

    work.unreachable.clear();
    run(service, Duration.ofMinutes(5));

    assertThat(work.deployed).hasSize(1);
    assertThat(work.deployed.get(0)).startsWith("web site [night]");
    assertThat(calls).containsExactly("failure web", "recovery web");
    assertThat(said).containsOnlyOnce("recovered");
    assertThat(status()).contains("\"ok\": true");
  }

  @Test
  void oneTargetThatDoesNotAnswerKeepsNoOtherWaiting() {
    work.names.add("mirror");
    work.unreachable.add("web");
    work.appears.put(Instant.parse("2026-11-26T01:00:00Z"), "news");
    run(service(), Duration.ofMinutes(61));

    assertThat(work.deployed)
        .containsExactly(
            "mirror site [] 2026-11-26T00:00:00Z", "mirror site [news] 2026-11-26T01:00:00Z");
  }

  @Test
  void aTargetThatIsAddedGetsTheSiteAndOneThatIsTakenAwayIsForgotten() {
    work.unreachable.add("web");
    WatchService service = service();
    run(service, SECOND);
    work.names.set(0, "other");
    run(service, SECOND);

    assertThat(work.deployed).hasSize(1);
    assertThat(work.deployed.get(0)).startsWith("other ");
    assertThat(calls).containsExactly("failure web", "recovery web");
  }

  @Test
  void aClockThatGoesForwardPublishesWhatIsDue() {
    work.appears.put(Instant.parse("2026-11-27T00:00:00Z"), "tomorrow");
    WatchService service = service();
    run(service, SECOND);
    work.set("2026-11-28T12:00:00Z");
    run(service, SECOND);

    assertThat(said).contains("clock forward", "built DUE");
    assertThat(work.site).isEqualTo("site [tomorrow]");
  }

  @Test
  void aSleepEndsTheWaitForTheNextAttempt() {
    work.unreachable.add("web");
    WatchService service = service();
    run(service, Duration.ofHours(1));
    work.unreachable.clear();
    work.time = work.time.plus(Duration.ofHours(3));
    run(service, SECOND);

    assertThat(work.deployed).hasSize(1);
  }

  @Test
  void aClockThatIsSetBackTakesBackWhatAppearedTooEarly() {
    work.appears.put(Instant.parse("2026-11-26T02:00:00Z"), "too early");
    WatchService service = service();
    run(service, SECOND);
    work.set("2026-11-26T03:00:00Z");
    run(service, SECOND);
    assertThat(work.site).isEqualTo("site [too early]");
    work.set("2026-11-26T00:01:00Z");
    run(service, SECOND);
    assertThat(said).contains("clock back", "built CLOCK");
    assertThat(work.site).isEqualTo("site []");

    run(service, Duration.ofHours(2));

    assertThat(work.site).isEqualTo("site [too early]");
  }

  @Test
  void aSmallCorrectionOfTheClockIsNoReasonToBuild() {
    WatchService service = service();
    run(service, SECOND);
    for (int i = 0; i < 20; i++) {
      work.time = work.time.minusMillis(400);
      run(service, SECOND);
    }

    assertThat(work.builds).hasSize(1);
    assertThat(said).doesNotContain("clock back");
  }

  @Test
  void aClockThatHasLostItsTimeTakesNothingAway() throws IOException {
    work.appears.put(Instant.parse("2026-11-25T00:00:00Z"), "news");
    WatchService service = service();
    run(service, SECOND);
    work.set("1970-01-01T00:00:05Z");
    service.filesChanged();
    run(service, Duration.ofMinutes(10));
    assertThat(work.site).isEqualTo("site [news]");
    assertThat(work.builds).hasSize(1);
    assertThat(calls).containsExactly("failure clock");
    assertThat(status()).contains("\"clock\": \"clock wrong\"");

    work.set("2026-11-26T00:20:00Z");
    run(service, SECOND);

    assertThat(calls).containsExactly("failure clock", "recovery clock");
    assertThat(work.builds).hasSize(2);
  }

  @Test
  void aClockThatStartsWithoutATimeTakesNothingAway() {
    work.publishedFor = Instant.parse("2026-11-26T00:00:00Z");
    work.set("2024-01-01T00:00:00Z");
    run(service(), Duration.ofMinutes(1));

    assertThat(work.builds).isEmpty();
    assertThat(calls).containsExactly("failure clock");
  }

  @Test
  void aPersonWhoBuildsByHandIsBelievedAboutTheClock() {
    WatchService service = service();
    run(service, SECOND);
    work.set("2026-11-20T00:00:00Z");
    run(service, SECOND);
    assertThat(work.builds).hasSize(1);

    work.publishedFor = Instant.parse("2026-11-20T00:00:01Z");
    run(service, SECOND);

    assertThat(work.builds).hasSize(2);
    assertThat(calls).containsExactly("failure clock", "recovery clock");
  }

  @Test
  void aBuildThatCannotBeDoneIsTriedAgain() throws IOException {
    work.diskFull = true;
    WatchService service = service();
    run(service, Duration.ofMinutes(30));
    assertThat(work.attempts).isBetween(8, 14);
    assertThat(calls).containsExactly("failure build");
    assertThat(status()).contains("No space left");
    work.diskFull = false;
    run(service, Duration.ofMinutes(5));

    assertThat(work.builds).isNotEmpty();
    assertThat(calls).containsExactly("failure build", "recovery build");
  }

  @Test
  void savedFilesDoNotWaitForTheNextAttempt() {
    work.diskFull = true;
    WatchService service = service();
    run(service, Duration.ofMinutes(30));
    work.diskFull = false;
    service.filesChanged();
    run(service, SECOND);

    assertThat(work.builds).hasSize(1);
  }

  @Test
  void errorsInTheContentCallOnceUntilTheyAreMended() {
    work.faulty = true;
    WatchService service = service();
    run(service, SECOND);
    service.filesChanged();
    run(service, SECOND);
    assertThat(calls).containsExactly("failure build");
    assertThat(work.deployed).isEmpty();
    work.faulty = false;
    service.filesChanged();
    run(service, SECOND);

    assertThat(calls).containsExactly("failure build", "recovery build");
    assertThat(work.deployed).hasSize(1);
  }

  @Test
  void whatIsDueIsNotForgottenWhileTheContentHasErrors() {
    work.appears.put(Instant.parse("2026-11-26T08:00:00Z"), "morning");
    WatchService service = service();
    run(service, SECOND);
    work.faulty = true;
    service.filesChanged();
    run(service, Duration.ofHours(7));
    work.faulty = false;
    int before = work.builds.size();
    run(service, Duration.ofMinutes(1));

    assertThat(work.builds).hasSizeGreaterThan(before);
    assertThat(work.deployed).hasSize(1);
    run(service, Duration.ofHours(1));
    assertThat(work.deployed.get(1)).isEqualTo("web site [morning] 2026-11-26T08:00:00Z");
  }

  @Test
  void theStatusSaysWhatIsDueAndThatItStopped() throws IOException {
    work.appears.put(Instant.parse("2026-11-26T08:00:00Z"), "morning");
    WatchService service = service();
    run(service, SECOND);
    assertThat(status()).contains("\"due\": \"2026-11-26T08:00Z\"", "\"web\": {");
    service.stopped();

    assertThat(status()).contains("\"state\": \"stopped\"");
  }

  /** Keeps in words what the service says. */
  private final class Listener implements WatchListener {
    @Override
    public void built(Reason reason, BuildResult result, Duration took) {
      said.add("built " + reason);
    }

    @Override
    public void buildFailed(Throwable failure, Duration wait) {
      said.add("build failed");
    }

    @Override
    public void buildBusy() {
      said.add("busy");
    }

    @Override
    public void deploying(String target) {
      said.add("deploying " + target);
    }

    @Override
    public void deployed(String target, DeployResult result, Duration took) {
      said.add("deployed " + target);
    }

    @Override
    public void deployFailed(String target, Throwable failure, Duration wait) {
      said.add("deploy failed " + target);
    }

    @Override
    public void targetsFaulty(TargetsFaulty fault) {
      said.add("targets faulty");
    }

    @Override
    public void clockChanged(Duration by) {
      said.add(by.isNegative() ? "clock back" : "clock forward");
    }

    @Override
    public void clockWrong(Instant now, Instant published) {
      said.add("clock wrong");
    }

    @Override
    public void recovered() {
      said.add("recovered");
    }

    @Override
    public void commandFailed(String command, String failure) {
      said.add("command failed");
    }

    @Override
    public String text(String target, Throwable failure) {
      return String.valueOf(failure.getMessage());
    }

    @Override
    public String errors(BuildResult result) {
      return "errors";
    }

    @Override
    public String clockText(Instant now, Instant published) {
      return "clock wrong";
    }
  }
}
