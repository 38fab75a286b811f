package tongxin.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployResult;
import tongxin.deploy.Deployment;
import tongxin.deploy.manifest.Change;
import tongxin.deploy.manifest.Difference;
import tongxin.desk.publish.Outcome;
import tongxin.desk.publish.Task;
import tongxin.ledger.Vanished;
import tongxin.problem.EnumWord;
import tongxin.problem.Problem;

/** A task of publishing as JSON. */
final class TaskJson {
  /** Of each kind; who reads on? */
  private static final int SHOWN = 200;

  private final StatusJson json;

  /** In the language of its messages. */
  TaskJson(Locale locale) {
    this.json = new StatusJson(locale);
  }

  /** A name of the program's as the pages know it. */
  static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Map<String, @Nullable Object> of(Task task) {
    Map<String, @Nullable Object> object = Reply.object();
    object.put("id", task.id());
    object.put("target", task.target());
    object.put("deployment", task.deployment());
    object.put("time", Deployment.time(task.deployment()).map(Object::toString).orElse(null));
    object.put("moves", task.moves());
    Task.Stage stage = task.stage();
    object.put("step", EnumWord.of(stage.step()));
    object.put("done", stage.done());
    object.put("all", stage.all());
    object.put("bytes", stage.bytes());
    object.put("allBytes", stage.allBytes());
    object.put("seconds", stage.seconds());
    put(object, task.outcome());
    return object;
  }

  private void put(Map<String, @Nullable Object> object, Outcome outcome) {
    object.put("state", id(outcome.getClass().getSimpleName()));
    if (outcome instanceof Outcome.Compared compared) {
      object.put("difference", difference(compared.difference()));
      object.put("problems", problems(compared.problems()));
    } else if (outcome instanceof Outcome.Faulty faulty) {
      object.put("problems", problems(faulty.problems()));
      object.put("vanished", faulty.vanished().stream().map(TaskJson::vanished).toList());
    } else if (outcome instanceof Outcome.Deployed deployed) {
      DeployResult result = deployed.result();
      object.put("files", result.files());
      object.put("sent", result.bytes());
      object.put("removed", result.difference().of(Change.Kind.GONE).size());
      object.put("same", result.difference().isEmpty());
      object.put("purge", result.purge().stream().limit(SHOWN).toList());
      object.put("purges", result.purge().size());
      object.put("note", EnumWord.of(deployed.note()));
    } else if (outcome instanceof Outcome.Stopped stopped) {
      object.put("reason", id(stopped.reason()));
      object.put("detail", stopped.detail());
    }
  }

  private List<Map<String, @Nullable Object>> problems(List<Problem> problems) {
    return problems.stream().limit(StatusJson.MOST_PROBLEMS).map(json::problem).toList();
  }

  private static Map<String, @Nullable Object> difference(Difference difference) {
    Map<String, @Nullable Object> object = Reply.object();
    object.put("same", difference.isEmpty());
    object.put("bytes", difference.bytes());
    for (Change.Kind kind : Change.Kind.values()) {
      List<Change> changes = difference.of(kind);
      List<Change> pages = changes.stream().filter(Change::isPage).toList();
      Map<String, @Nullable Object> one = Reply.object();
      one.put("count", pages.size());
      one.put("others", changes.size() - pages.size());
      one.put("pages", pages.stream().limit(SHOWN).map(TaskJson::page).toList());
      object.put(EnumWord.of(kind), one);
    }
    object.put("foreign", difference.foreign().stream().limit(SHOWN).toList());
    object.put("foreigns", difference.foreign().size());
    object.put("unknown", difference.unknown().stream().limit(SHOWN).toList());
    object.put("unknowns", difference.unknown().size());
    return object;
  }

  private static Map<String, @Nullable Object> page(Change change) {
    Map<String, @Nullable Object> object = Reply.object();
    object.put("path", change.path());
    object.put("title", change.title());
    return object;
  }

  private static Map<String, @Nullable Object> vanished(Vanished lost) {
    Map<String, @Nullable Object> object = Reply.object();
    object.put("address", lost.entry().address());
    object.put("title", lost.entry().title());
    object.put("loss", EnumWord.of(lost.loss()));
    object.put("now", lost.now() == null ? null : lost.now().readable());
    return object;
  }
}
