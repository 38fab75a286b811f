// Publishing: what would change at a target, the deployment, and the way back.
import { get, post } from "./api.js";
import { announce, button, dialog, el, newId } from "./dom.js";
import { failure, has, moment, word } from "./words.js";
import "./publish-words.js";
import { dueList, problemLine } from "./overview.js";
import { targetForm } from "./publish-target.js";
import { siteAddress } from "./site-address.js";
import { vanishedList } from "./publish-addresses.js";

/** How often the server is asked how far it has come, in milliseconds. */
const PAUSE = 400;

const megabytes = (bytes) => (bytes / 1e6).toFixed(2);
const count = (key, n) => word(n === 1 ? `${key}.one` : key, n);

/** Why it could not go on, in words. */
function stopped(task) {
  const key = `stopped.${task.reason}`;
  return has(key) ? word(key, task.detail, task.target) : word("error", `${task.reason} ${task.detail}`);
}

/** What it is doing, in words; small files cost a journey each, large ones their bytes. */
function step(task) {
  const part = (task.done / Math.max(1, task.all) + task.bytes / Math.max(1, task.allBytes)) / 2;
  const left = part < 0.001 ? 0 : Math.round((task.seconds * (1 - part)) / part);
  if (task.step === "photos") return word("publish.step.photos", task.done, task.all);
  return word(`publish.step.${task.step}`, task.done, task.all, megabytes(task.bytes / Math.max(0.001, task.seconds)), left);
}

/** Pages of content come before those that list them. */
const isList = (path) => (/^[a-z]+\/(articles\/\d+|villages|sites|galleries|topics)\/.*[^/]+\/index\.html$/.test(path) ? 0 : 1);

function pages(key, kind) {
  if (kind.count === 0) return null;
  const more = kind.count - kind.pages.length;
  const heading = newId("pages");
  const long = kind.pages.length > 5;
  return el("div", { class: key }, el("h4", { id: heading }, count(`publish.${key}`, kind.count)),
    el("ul", { tabindex: long ? "0" : null, "aria-labelledby": heading }, [...kind.pages].sort((x, y) => isList(x.path) - isList(y.path)).map((page) => el("li", {}, page.title && el("b", {}, page.title), " ", el("span", { class: "where" }, page.path))),
      more > 0 && el("li", {}, word("publish.more", more))));
}

function paths(key, list, all) {
  return all > 0 && el("details", {}, el("summary", {}, word(key, all)), el("ul", { tabindex: list.length > 5 ? "0" : null, "aria-label": word(key, all) }, list.map((path) => el("li", { class: "where" }, path))));
}

function difference(task, target) {
  const d = task.difference;
  const others = [d.new.others, d.changed.others, d.gone.others];
  const kept = d["kept-for-now"].count + d["kept-for-now"].others;
  return [
    d.same && el("p", {}, word("publish.task.same")),
    pages("new", d.new), pages("changed", d.changed), pages("gone", d.gone),
    others.some((n) => n > 0) && el("p", {}, word("publish.others", ...others)),
    kept > 0 && el("p", {}, word("publish.kept", kept, target.grace)),
    paths("publish.foreign", d.foreign, d.foreigns),
    paths("publish.unknown", d.unknown, d.unknowns),
    d.bytes > 0 && el("p", {}, word("publish.bytes", megabytes(d.bytes))),
  ];
}

/** The problems of a build; the errors before the warnings, which are folded. */
function problems(task) {
  const errors = task.problems.filter((problem) => problem.severity === "error");
  const warnings = task.problems.filter((problem) => problem.severity !== "error");
  return [
    errors.length > 0 && el("div", { class: "problems" }, el("ul", {}, errors.map((problem) => problemLine(problem)))),
    warnings.length > 0 && el("details", { class: "problems" }, el("summary", {}, word(warnings.length === 1 ? "warnings.one" : "warnings", warnings.length)),
      el("ul", {}, warnings.map((problem) => problemLine(problem)))),
  ];
}

/** What a task that has ended came to. */
class Result {
  constructor(page, target, task) {
    Object.assign(this, { page, target, task });
  }

  parts() {
    return this[this.task.state]();
  }

  heading(text) {
    return el("h3", { tabindex: "-1" }, text);
  }

  again() {
    return !this.page.site.readOnly && button(word("publish.look-again"), () => this.page.begin("look", { target: this.target.name }));
  }

  compared() {
    const { task, page } = this;
    const back = task.deployment !== "";
    const time = back && page.time(task.time, task.deployment);
    const errors = task.problems.some((problem) => problem.severity === "error");
    return [
      this.heading(back ? word("publish.task.back", time) : word("publish.task.look")),
      errors && el("p", { class: "warning" }, word("publish.left-out")),
      ...task.problems.filter((problem) => problem.code.startsWith("base-url-")).map((problem) => el("p", { class: "warning" }, problem.message)),
      ...difference(task, this.target), ...problems(task),
      !page.site.readOnly && el("div", { class: "buttons" },
        button(word("publish.not-yet"), () => page.dismiss(task)),
        this.again(),
        button(word(back ? "publish.go-back" : "publish.go"), () => page.begin("publish", { target: task.target, look: task.id }), { class: "main" })),
    ];
  }

  /** Addresses that would vanish are decided here; all other errors lead to their places. */
  faulty() {
    const { vanished } = this.task;
    const others = this.task.problems.filter((problem) => problem.code !== "address-vanished");
    const errors = vanished.length === 0 || others.some((problem) => problem.severity === "error");
    return [
      this.heading(word(errors ? "publish.faulty" : "publish.undecided")),
      vanished.length > 0 && vanishedList(vanished, this.page.site.readOnly),
      ...problems({ problems: vanished.length > 0 ? others : this.task.problems }),
      el("div", { class: "buttons" }, this.again()),
    ];
  }

  deployed() {
    const { task } = this;
    const back = task.deployment !== "";
    const text = back ? word("publish.deployed.back", this.page.time(task.time, task.deployment))
      : task.same ? word("publish.deployed.same") : word("publish.deployed", task.files, megabytes(task.sent), task.removed);
    return [
      this.heading(text),
      ["not-safe", "failed"].includes(task.note) && el("p", { class: "warning" }, word(`publish.note.${task.note}`)),
      paths("publish.purge", task.purge, task.purges),
    ];
  }

  stopped() {
    return [
      el("h3", { tabindex: "-1", role: "alert" }, stopped(this.task)),
      el("div", { class: "buttons" }, this.again()),
    ];
  }
}

/** The page: a section for each target, in which its newest task is shown. */
class PublishPage {
  constructor(main, site) {
    Object.assign(this, { main, site, places: new Map(), left: false, drawn: "", dismissed: "", asked: 0 });
  }

  time(time, name) {
    return time ? moment(time, this.site.zone) : name;
  }

  async show() {
    const asked = ++this.asked;
    const told = await get("targets");
    if (asked !== this.asked || this.left) return;
    this.places.clear();
    this.drawn = "";
    this.main.className = "page publish";
    this.main.replaceChildren(...[
      el("div", { class: "bar" }, el("h1", {}, word("publish"))),
      told.targets.length > 0 && el("p", { class: "quiet" }, word("publish.help")),
      siteAddress(this.site, () => this.show()),
      dueList(told, this.site.zone),
      told.problems.length > 0 && el("section", { class: "problems", "aria-label": word("publish.faulty-file") },
        el("h2", {}, word("publish.faulty-file")), el("ul", {}, told.problems.map((problem) => fileProblem(problem)))),
      ...told.targets.map((target) => this.place(target)),
      this.more(told),
    ].filter(Boolean));
    await this.look();
  }

  /** Questions for a target: open where there is none yet, folded below the others. */
  more(told) {
    if (told.problems.length > 0 || this.site.readOnly) return null;
    const form = targetForm(told.targets.map((target) => target.name), () => this.show());
    if (told.targets.length > 0) return el("details", { class: "place" }, el("summary", {}, word("publish.add")), form);
    return el("section", { class: "place" }, el("h2", {}, word("publish.none")), el("p", {}, word("publish.none.help")), form);
  }

  place(target) {
    const heading = newId("target");
    const kind = word(`publish.kind.${target.kind}`);
    const task = el("div", { class: "task" });
    this.places.set(target.name, { target, task });
    return el("section", { class: "place", "data-target": target.name, "aria-labelledby": heading },
      el("h2", { id: heading }, word("publish.of", target.name, kind)),
      target.place && el("p", { class: "where" }, target.place),
      el("p", { class: "shown" }, target.deployment ? word("publish.shown", this.time(target.time, target.deployment)) : word("publish.never")),
      !this.site.readOnly && el("div", { class: "bar" },
        button(word("publish.look"), () => this.begin("look", { target: target.name }), { class: "main" }),
        target.deployment && button(word("publish.earlier"), () => this.back(target))),
      task);
  }

  /** Begins a task, and shows how it goes on. */
  async begin(name, wish) {
    const { task } = this.places.get(wish.target);
    task.dataset.state = "running";
    try {
      await post(name, wish);
      await this.look();
    } catch (error) {
      task.dataset.state = "refused";
      task.prepend(el("p", { role: "alert" }, failure(error)));
    }
  }

  async back(target) {
    const chosen = await dialog(word("publish.earlier.title"), (close) => {
      const list = el("div", { role: "status" }, el("p", {}, word("publish.earlier.reading")));
      get("earlier", { target: target.name }).then(({ earlier }) => {
        list.replaceChildren(earlier.length === 0 ? el("p", {}, word("publish.earlier.none")) : el("p", {}, word("publish.earlier.help")),
          el("ul", { class: "picks" }, earlier.map((one) => el("li", {}, button(this.time(one.time, one.deployment), () => close(one.deployment))))));
      }, (error) => list.replaceChildren(el("p", { role: "alert" }, error.body?.reason ? stopped({ ...error.body, target: target.name }) : failure(error))));
      return [list, el("div", { class: "buttons" }, button(word("cancel"), () => close(null)))];
    });
    if (chosen) await this.begin("look", { target: target.name, deployment: chosen });
  }

  dismiss(task) {
    this.dismissed = task.id;
    const { task: box } = this.places.get(task.target);
    box.closest("section").querySelector("button")?.focus();
    box.replaceChildren();
  }

  /** Asks how far the newest task has come, until it has ended. */
  async look() {
    clearTimeout(this.waiting);
    const asked = ++this.asked;
    let task;
    try {
      ({ task } = await get("publishing"));
    } catch (error) {
      announce(failure(error));
      if (!this.left && asked === this.asked) this.waiting = setTimeout(() => this.look(), 5 * PAUSE);
      return;
    }
    if (this.left || asked !== this.asked || !task) return;
    await this.draw(task);
    if (task.state === "running") this.waiting = setTimeout(() => this.look(), PAUSE);
  }

  async draw(task) {
    const place = this.places.get(task.target);
    if (!place || task.id === this.dismissed) return;
    if (task.state === "running") {
      this.progress(place, task);
      return;
    }
    const drawn = `${task.id} ${task.state}`;
    if (drawn === this.drawn) return;
    const watched = this.drawn === task.id;
    if (watched && task.state === "deployed") {
      // The day that readers see has changed.
      this.drawn = "";
      await this.show();
      this.places.get(task.target)?.task.querySelector("h3")?.focus();
      return;
    }
    this.drawn = drawn;
    this.clear();
    place.task.dataset.state = task.state;
    place.task.replaceChildren(...new Result(this, place.target, task).parts().flat().filter(Boolean));
    const heading = place.task.querySelector("h3");
    announce(heading.textContent);
    if (watched) heading.focus();
  }

  clear() {
    for (const { task } of this.places.values()) task.replaceChildren();
  }

  progress(place, task) {
    if (this.drawn !== task.id) {
      this.drawn = task.id;
      this.clear();
      this.text = el("p", { role: "status" });
      this.bar = el("progress", { "aria-label": word(task.moves ? "publish.running" : "publish.looking", task.target), max: 1 });
      place.task.dataset.state = "running";
      place.task.replaceChildren(el("h3", { tabindex: "-1" }, word(task.moves ? "publish.running" : "publish.looking", task.target)), this.text, this.bar,
        task.moves ? el("p", { class: "quiet" }, word("publish.close")) : "");
      place.task.querySelector("h3").focus({ preventScroll: true });
    }
    const text = step(task);
    if (this.text.textContent !== text) this.text.textContent = text;
    if (task.all > 0) this.bar.value = task.done / task.all;
    else this.bar.removeAttribute("value");
  }
}

/** A problem of deploy.yml, which is no file of the content. */
function fileProblem(problem) {
  return el("li", { class: problem.severity }, el("span", { class: "where" }, `${problem.file} · ${problem.line > 0 ? word("line", problem.line) : word("whole-file")}`),
    el("p", {}, problem.message), el("p", { class: "hint" }, problem.hint));
}

export async function showPublish(main, site) {
  const page = new PublishPage(main, site);
  await page.show();
  return () => {
    page.left = true;
    clearTimeout(page.waiting);
    return true;
  };
}
