// The life of a piece: sent to review, published, scheduled, taken down, moved.
import { post } from "./api.js";
import { el, button, dialog } from "./dom.js";
import { word, failure, moment } from "./words.js";
import { ask } from "./pickers.js";

const set = (key, value) => ({ op: "set", path: [key], value });
const literal = (key, value) => set(key, { literal: value.replace("T", " ").slice(0, 16) });
const remove = (key) => ({ op: "remove", path: [key] });

/** Now, as files write it in the newsroom's zone. */
const nowIn = (zone) => moment(new Date().toISOString(), zone);

async function when(key, site) {
  const wish = await ask(word(`life.${key}`), [{ name: "time", label: word("life.time"), type: "datetime-local", required: true, value: nowIn(site.zone).replace(" ", "T") }]);
  return wish?.time || null;
}

const ACTIONS = {
  review: async () => [set("status", "review")],
  publish: async () => [set("status", "published"), remove("publish_at"), remove("embargo"), remove("expires_at")],
  schedule: async (site) => {
    const time = await when("schedule", site);
    return time && [set("status", "published"), literal("publish_at", time)];
  },
  embargo: async (site) => {
    const time = await when("embargo", site);
    return time && [literal("embargo", time)];
  },
  expire: async (site) => {
    const time = await when("expire", site);
    return time && [literal("expires_at", time)];
  },
  draft: async () => [set("status", "draft")],
};

function possible(state) {
  return {
    draft: ["review", "publish", "schedule", "embargo"],
    "in-review": ["publish", "schedule", "embargo", "draft"],
    scheduled: ["publish", "schedule", "draft", "take-down"],
    published: ["expire", "take-down", "draft"],
    expiring: ["expire", "restore", "take-down"],
    expired: ["restore", "draft"],
    "taken-down": ["restore", "draft"],
  }[state] || [];
}

/** Actions that decide of addresses, too. Each resolves with true where something was changed. */
const DECISIONS = {
  "take-down": async (paths) => {
    const wish = await ask(word("life.take-down"), [
      { name: "notice", label: word("gone.notice"), type: "checkbox" },
      { name: "title", label: word("gone.title"), type: "checkbox" },
      { name: "zh", label: word("gone.zh") },
      { name: "en", label: word("gone.en") },
    ], { help: word("gone.help"), submit: word("life.take-down") });
    if (!wish) return false;
    await post("take-down", { paths, notice: String(wish.notice || wish.title || !!wish.zh.trim() || !!wish.en.trim()), title: String(wish.title), zh: wish.zh, en: wish.en });
    return true;
  },
  restore: async (paths) => {
    await post("put-back", { paths });
    return true;
  },
};

/** The files that hold the state: an article's language files, or the data of a village. */
function holders(file, all) {
  if (["village", "site", "gallery"].includes(file.kind)) return [`${file.folder}${file.kind}.yml`];
  return all ? file.versions.map((version) => version.file) : [file.path];
}

/** Asks what is to happen. Resolves with true where something was changed. */
export function showLife(file, site) {
  return dialog(word("life"), (close) => {
    const all = el("input", { type: "checkbox", checked: true });
    const several = file.kind === "article" && file.versions.length > 1;
    const note = el("p", { role: "alert" });
    const act = async (name) => {
      try {
        const paths = holders(file, !several || all.checked);
        if (DECISIONS[name]) {
          if (await DECISIONS[name](paths)) close(true);
          return;
        }
        const changes = await ACTIONS[name](site);
        if (!changes) return;
        await post("apply", { paths, changes });
        close(true);
      } catch (error) {
        note.textContent = failure(error);
      }
    };
    return [
      el("p", {}, word("life.now"), " ", el("span", { class: `state ${file.version.state}` }, word(`state.${file.version.state}`))),
      several && el("label", { class: "tick" }, all, " ", word("life.all-languages")),
      el("ul", { class: "kinds" },
        possible(file.version.state).map((name) => el("li", {}, button(word(`life.${name}`), () => act(name)), el("p", { class: "help" }, word(`life.${name}.help`)))),
        file.kind === "article" && el("li", {}, button(word("life.move"), async () => (await move(file)) && close(true)), el("p", { class: "help" }, word("life.move.help")))),
      note,
      el("div", { class: "buttons" }, button(word("close"), () => close(false))),
    ].filter(Boolean);
  });
}

async function move(file) {
  let help = word("life.move.help");
  for (;;) {
    const wish = await ask(word("life.move"), [
      { name: "slug", label: word("new.slug"), value: file.id },
      { name: "date", label: word("date"), placeholder: "2026-03-20 08:00" },
    ], { help });
    if (!wish) return false;
    try {
      await post("move", { path: file.path, slug: wish.slug === file.id ? "" : wish.slug, date: wish.date, column: "" });
      return true;
    } catch (error) {
      help = failure(error);
    }
  }
}
