// Everything in the newsroom, with what is due next and what is wrong.
import { get } from "./api.js";
import { el, button } from "./dom.js";
import { has, word, moment } from "./words.js";
import { unsavedFiles } from "./keeper.js";
import { bring } from "./create.js";

const KINDS = ["article", "village", "site", "gallery", "topic", "page"];
const STATES = ["draft", "in-review", "scheduled", "published", "expiring", "expired", "taken-down", "unreadable"];

/** What is no piece of content: the site's own settings, and the lists that pieces choose from. */
const SETTINGS = [["settings", "content/site.yml"], ["kind.column", "content/data/columns.yml"], ["kind.tag", "content/data/tags.yml"], ["kind.person", "content/data/people.yml"], ["kind.division", "content/data/divisions.yml"]];

/** The name in words of a settings file or a list; empty for all others. */
export function settingsName(file) {
  const known = SETTINGS.find(([, path]) => path === file);
  return known ? word(known[0]) : "";
}

/** Where a file is worked on: a picture among its photos. */
export function editAddress(file, line) {
  const folder = /^(.*\/)[^/]+\.(?:jpe?g|png|webp|gif|avif|heic|tiff?)$/i.exec(file)?.[1];
  return folder
    ? `#/photos?${new URLSearchParams({ folder, list: folder.replace(/photos\/$/, "") })}`
    : `#/edit?${new URLSearchParams({ path: file, ...(line ? { line } : {}) })}`;
}

const stateBadge = (state) => el("span", { class: `state ${state}` }, word(`state.${state}`));

function choice(label, name, values, prefix, value, onchange) {
  return el("label", {}, el("span", {}, label),
    el("select", { name, onchange: (event) => onchange(event.target.value) },
      el("option", { value: "" }, word("all")),
      values.map((v) => el("option", { value: v, selected: v === value }, word(`${prefix}.${v}`)))));
}

function versions(item) {
  return item.versions.map((version) =>
    el("a", { href: editAddress(version.file), class: `version ${version.state}`, title: `${word(`state.${version.state}`)} · ${version.file}` },
      version.language ? word(`lang.${version.language}`) : word("source")));
}

const number = (key, count) => word(count === 1 ? `${key}.one` : key, count);

function count(item) {
  return [
    item.errors > 0 && el("span", { class: "errors" }, number("errors", item.errors)),
    item.warnings > 0 && el("span", { class: "warnings" }, number("warnings", item.warnings)),
  ];
}

function row(item, zone) {
  const file = item.versions[0].file;
  const states = [...new Set(item.versions.map((version) => version.state))];
  return el("tr", {},
    el("th", { scope: "row" }, el("a", { href: editAddress(file) }, item.title)),
    el("td", {}, word(`kind.${item.kind}`)),
    el("td", {}, states.map(stateBadge)),
    el("td", { class: "versions" }, versions(item)),
    el("td", { class: "date" }, item.date ? moment(item.date, zone) : ""),
    el("td", {}, item.author),
    el("td", {}, count(item)));
}

/** Texts that a crash left in this browser. */
function unsaved(site) {
  const files = unsavedFiles(site.folder);
  if (files.length === 0) return null;
  return el("section", { class: "due", "aria-label": word("unsaved") }, el("h2", {}, word("unsaved")),
    el("ul", {}, files.map((file) => el("li", {}, el("a", { href: editAddress(file) }, file)))));
}

/** What appears or goes next by date alone. */
export function dueList(all, zone) {
  if (all.due.length === 0) return null;
  return el("section", { class: "due", "aria-label": word("due") },
    el("h2", {}, word("due")),
    el("ul", {}, all.due.slice(0, 8).map((one) =>
      el("li", {}, el("time", { datetime: one.at }, moment(one.at, zone)), " ", word(`due.${one.what}`), " ",
        el("a", { href: editAddress(one.file) }, one.title)))));
}

/** One problem, leading to its place; of the file that is open `here`, only the line is said. */
export function problemLine(problem, onclick, here = "") {
  const line = problem.line > 0 ? word("line", problem.line) : word("whole-file");
  const where = problem.file === here ? line : `${problem.file.replace(/^content\//, "")} · ${line}`;
  return el("li", { class: problem.severity },
    el("a", { href: editAddress(problem.file, problem.line), onclick },
      el("span", { class: "where" }, where)),
    el("p", {}, problem.message),
    el("p", { class: "hint" }, has(`hint.${problem.code}`) ? word(`hint.${problem.code}`) : problem.hint));
}

/** The problems, those that stop publishing apart from those that do not. */
function problems(all) {
  if (all.problems.length === 0) return [el("p", { class: "quiet" }, word("no-problems"))];
  const kinds = { stop: [], drafts: [], warnings: [] };
  for (const problem of all.problems) kinds[problem.draft ? "drafts" : problem.severity === "error" ? "stop" : "warnings"].push(problem);
  const counts = { stop: all.errors, drafts: kinds.drafts.length, warnings: all.warnings - kinds.drafts.length };
  return Object.entries(kinds).filter(([, list]) => list.length > 0).map(([kind, list]) =>
    el("details", { class: `problems ${kind}`, open: kind === "stop" },
      el("summary", {}, word(`problems.${kind}`, counts[kind])),
      el("ul", {}, list.map((problem) => problemLine(problem)))));
}

export async function showOverview(main, site, query) {
  const all = await get("overview");
  if (!main.isConnected) return null;
  const chosen = { text: query.get("q") || "", kind: query.get("kind") || "", state: query.get("state") || "" };
  const body = el("tbody", {});
  const counted = el("p", { class: "quiet", role: "status" });
  const fill = () => {
    const wanted = chosen.text.trim().toLowerCase();
    const items = all.items.filter((item) =>
      (!chosen.kind || item.kind === chosen.kind) &&
      (!chosen.state || item.versions.some((version) => version.state === chosen.state)) &&
      (!wanted || [item.id, item.author, ...item.versions.flatMap((v) => [v.title, v.file])].some((text) => text.toLowerCase().includes(wanted))));
    body.replaceChildren(...items.map((item) => row(item, site.zone)));
    counted.textContent = items.length ? word("count", items.length) : word(all.items.length ? "nothing-found" : "nothing-yet");
    const kept = new URLSearchParams(Object.entries({ q: chosen.text, kind: chosen.kind, state: chosen.state }).filter(([, v]) => v));
    history.replaceState(null, "", `#/${kept.size ? `?${kept}` : ""}`);
  };
  const set = (name) => (value) => {
    chosen[name] = value;
    fill();
  };
  main.className = "page overview";
  main.replaceChildren(...[
    el("div", { class: "bar" }, el("h1", {}, word("overview")), el("nav", { class: "actions", "aria-label": word("settings.all") }, SETTINGS.map(([key, file]) => el("a", { href: editAddress(file) }, word(key))))),
    unsaved(site),
    dueList(all, site.zone),
    ...problems(all),
    el("form", { class: "filters", role: "search", onsubmit: (event) => event.preventDefault() },
      el("label", { class: "grow" }, el("span", { class: "unseen" }, word("search")),
        el("input", { type: "search", name: "q", value: chosen.text, placeholder: word("search"), oninput: (event) => set("text")(event.target.value) })),
      choice(word("kind"), "kind", KINDS, "kind", chosen.kind, set("kind")),
      choice(word("state"), "state", STATES, "state", chosen.state, set("state"))),
    counted,
    el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": word("overview") },
      el("table", {},
        el("thead", {}, el("tr", {}, ["title", "kind", "state", "languages", "date", "author", "problems"].map((key) => el("th", { scope: "col" }, word(key))))),
        body))].filter(Boolean));
  fill();
  const over = (event) => event.dataTransfer?.types.includes("Files") && event.preventDefault();
  const drop = (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    if (!site.readOnly) bring([...event.dataTransfer.files]);
  };
  addEventListener("dragover", over);
  addEventListener("drop", drop);
  return () => {
    removeEventListener("dragover", over);
    removeEventListener("drop", drop);
    return true;
  };
}
