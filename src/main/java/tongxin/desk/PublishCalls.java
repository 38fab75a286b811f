package tongxin.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.authoring.ContentFolder;
import tongxin.content.model.Content;
import tongxin.content.model.PublicAddresses;
import tongxin.deploy.DeployFailure;
import tongxin.deploy.Deployment;
import tongxin.deploy.Target;
import tongxin.desk.files.ContentPath;
import tongxin.desk.files.FileHistory;
import tongxin.desk.files.NewsroomFiles;
import tongxin.desk.publish.AddressDecisions;
import tongxin.desk.publish.Publishing;
import tongxin.desk.publish.TargetAnswers;
import tongxin.desk.publish.Task;
import tongxin.desk.status.SiteStatus;
import tongxin.problem.EnumWord;
import tongxin.problem.Problem;
import tongxin.problem.Problems;

/** Brings the site to readers. */
final class PublishCalls {
  private static final ContentPath LEDGER = ContentPath.of(PublicAddresses.FILE).orElseThrow();
  private static final List<String> ANSWERS =
      List.of(
          "path",
          "keep",
          "host",
          "port",
          "user",
          "key_file",
          "endpoint",
          "bucket",
          "region",
          "credentials");

  private final Desk.Settings settings;
  private final ContentFolder folder;
  private final NewsroomFiles files;
  private final FileHistory history;
  private final @Nullable Publishing publishing;

  PublishCalls(
      Desk.Settings settings,
      ContentFolder folder,
      NewsroomFiles files,
      FileHistory history,
      @Nullable Publishing publishing) {
    this.settings = settings;
    this.folder = folder;
    this.files = files;
    this.history = history;
    this.publishing = publishing;
  }

  /** A call about a target. */
  private interface OfTarget {
    Reply answer(Publishing publishing, Target target) throws IOException;
  }

  /** The targets of {@code deploy.yml}, what is wrong with it, and what is due next. */
  Reply targets(Locale locale) throws IOException {
    if (publishing == null) {
      return Reply.refused(404, "no-call");
    }
    boolean there = publishing.hasTargets();
    Problems problems = new Problems();
    List<Target> targets = there ? publishing.targets(problems) : List.of();
    List<Map<String, @Nullable Object>> described = new ArrayList<>();
    for (Target target : problems.hasErrors() ? List.<Target>of() : targets) {
      described.add(described(publishing, target));
    }
    Map<String, @Nullable Object> reply = Reply.object();
    reply.put("there", there);
    reply.put("targets", described);
    reply.put("problems", problems(problems.sorted(), locale));
    Content content = folder.content(new Problems()).orElse(null);
    SiteStatus status = SiteStatus.of(content, List.of(), settings.clock().instant());
    reply.put("due", new StatusJson(locale).all(status).get("due"));
    return Reply.of(reply);
  }

  private static List<Map<String, @Nullable Object>> problems(List<Problem> all, Locale locale) {
    StatusJson json = new StatusJson(locale);
    return all.stream().limit(StatusJson.MOST_PROBLEMS).map(json::problem).toList();
  }

  private static Map<String, @Nullable Object> described(Publishing publishing, Target target)
      throws IOException {
    Map<String, @Nullable Object> object = Reply.object();
    object.put("name", target.name());
    object.put("kind", target.kind());
    object.put("place", place(target));
    String shown = publishing.shown(target).orElse("");
    object.put("deployment", shown);
    object.put("time", time(shown));
    object.put("grace", target.settings().graceDays());
    return object;
  }

  private static String place(Target target) {
    if (target instanceof Target.Folder to) {
      return to.path().toString();
    }
    if (target instanceof Target.Sftp to) {
      return to.user()
          + "@"
          + to.host()
          + (to.port() == 22 ? "" : ":" + to.port())
          + " "
          + to.path();
    }
    if (target instanceof Target.S3 to) {
      return to.endpoint() + " " + to.bucket() + (to.prefix().isEmpty() ? "" : " " + to.prefix());
    }
    if (target instanceof Target.Git to) {
      return to.repository() + " " + to.branch();
    }
    return target instanceof Target.Rsync to ? to.path() : "";
  }

  private static @Nullable String time(String deployment) {
    return Deployment.time(deployment).map(Object::toString).orElse(null);
  }

  /** How far the newest task has come. */
  Reply state(Locale locale) {
    Task task = publishing == null ? null : publishing.task();
    Map<String, @Nullable Object> reply = Reply.object();
    reply.put("task", task == null ? null : new TaskJson(locale).of(task));
    return Reply.of(reply);
  }

  /** The deployments that one can go back to. */
  Reply earlier(String name) throws IOException {
    return ofTarget(
        name,
        (own, target) -> {
          List<Map<String, @Nullable Object>> all = new ArrayList<>();
          for (String deployment : own.earlier(target)) {
            Map<String, @Nullable Object> one = Reply.object();
            one.put("deployment", deployment);
            one.put("time", time(deployment));
            all.add(0, one);
          }
          return Reply.of(Map.of("earlier", all));
        });
  }

  /**
   * Begins to look what would move to {@code target}; with {@code deployment}, to an earlier one.
   */
  Reply look(Json.Fields wish) throws IOException {
    return ofTarget(
        wish.text("target"),
        (own, target) -> begun(own.look(target, wish.text("deployment")), "publishing"));
  }

  /** Begins to move what the task {@code look} has shown. */
  Reply move(Json.Fields wish) throws IOException {
    return ofTarget(
        wish.text("target"),
        (own, target) ->
            begun(
                own.move(target, wish.text("look")),
                own.isRunning() ? "publishing" : "look-again"));
  }

  private static Reply begun(boolean begun, String refusal) {
    return begun ? Reply.of(Map.of()) : Reply.refused(409, refusal);
  }

  private Reply ofTarget(String name, OfTarget call) throws IOException {
    Publishing own = publishing;
    if (own == null) {
      return Reply.refused(404, "no-call");
    }
    Problems problems = new Problems();
    List<Target> targets = own.targets(problems);
    if (problems.hasErrors()) {
      return Reply.refused(422, "targets-faulty");
    }
    for (Target target : targets) {
      if (target.name().equals(name)) {
        return answered(call, own, target);
      }
    }
    return Reply.refused(422, "no-target");
  }

  private static Reply answered(OfTarget call, Publishing own, Target target) throws IOException {
    try {
      return call.answer(own, target);
    } catch (DeployFailure e) {
      return new Reply(
          422, Map.of("error", "deploy", "reason", EnumWord.of(e.reason()), "detail", e.detail()));
    }
  }

  /** Writes a target into {@code deploy.yml}. */
  Reply addTarget(Json.Fields wish) throws IOException {
    if (publishing == null) {
      return Reply.refused(404, "no-call");
    }
    Map<String, String> answers = new HashMap<>();
    ANSWERS.forEach(key -> answers.put(key, wish.text(key)));
    TargetAnswers.Written written =
        new TargetAnswers(publishing, settings.source())
            .write(wish.text("name").strip(), wish.text("kind"), answers);
    if (!written.refusal().isEmpty()) {
      return Reply.refused(422, written.refusal());
    }
    return Reply.of(
        Map.of("problems", problems(written.problems(), Locale.forLanguageTag(wish.text("lang")))));
  }

  /**
   * Decides what becomes of an {@code address} that would vanish: it leads {@code to} another, or
   * is gone, with a {@code notice} or without.
   */
  Reply decide(Json.Fields wish) throws IOException {
    if (publishing == null) {
      return Reply.refused(404, "no-call");
    }
    AddressDecisions decisions =
        new AddressDecisions(publishing, publishing.settings(), settings.clock());
    history.keep(LEDGER, files.read(LEDGER), settings.clock().instant(), "");
    String address = wish.text("address");
    AddressDecisions.Result result =
        wish.flag("gone")
            ? decisions.gone(address, wish.flag("notice"))
            : decisions.redirect(address, wish.text("to").strip());
    history.keep(LEDGER, files.read(LEDGER), settings.clock().instant(), "");
    return switch (result) {
      case WRITTEN -> Reply.of(Map.of());
      case NOT_SAFE -> new Reply(422, Map.of("error", "edit-not-safe", "file", LEDGER.value()));
      case NOT_VANISHED -> Reply.refused(409, "look-again");
      case NO_PLACE -> Reply.refused(422, "address-no-place");
      case CIRCLE -> Reply.refused(422, "address-circle");
    };
  }
}
