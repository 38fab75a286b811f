// Begins something new.
import { get, post, send, Refused, LARGEST } from "./api.js";
import { button, dialog, el } from "./dom.js";
import { word, failure, language } from "./words.js";
import { ask, choose } from "./pickers.js";

/** A newsroom that has nothing yet: begin it with its name and columns, open another, or bring in a blog. */
export function firstStart(site, begun) {
  const sections = [beginning(site, begun)];
  if (site.others) sections.push(another());
  sections.push(blog(begun));
  return el("div", { class: "first" }, sections);
}

/** A form that tells under its fields what went wrong. */
function form(heading, help, fields, submit, send) {
  const note = el("p", { role: "alert" });
  const main = el("button", { type: "submit", class: "main" }, submit);
  const element = el("form", { class: "ask start", onsubmit: async (event) => {
    event.preventDefault();
    main.disabled = true;
    note.textContent = "";
    try {
      note.textContent = (await send(Object.fromEntries(new FormData(element)))) || "";
    } catch (error) {
      note.textContent = failure(error);
    }
    main.disabled = false;
  } }, heading, el("p", {}, help), fields, note, el("div", { class: "buttons" }, main));
  return element;
}

const field = (name, label, attributes = {}) => el("label", {}, el("span", {}, label), el("input", { name, ...attributes }));

function beginning(site, begun) {
  return form(el("h1", {}, word("start")), word("start.help", site.path), [
    field("title", word("start.name"), { required: true, placeholder: word("start.name.example") }),
    field("english", word("new.english"), { placeholder: "Village Notes" }),
    field("columns", word("start.columns"), { placeholder: word("start.columns.example") }),
    field("columns-english", word("start.columns-english"), { placeholder: word("start.columns-english.example") }),
    field("url", word("start.url"), { placeholder: word("start.url.example"), inputmode: "url", spellcheck: "false", autocomplete: "off", "aria-describedby": "url-help" }),
    el("p", { id: "url-help", class: "help" }, word("start.url.help")),
  ], word("start.begin"), async (wish) => {
    await post("new", { kind: "newsroom", ...wish });
    begun();
  });
}

function another() {
  return form(el("h2", {}, word("start.open")), word("start.open.help"), [
    field("folder", word("start.folder"), { required: true, spellcheck: false, placeholder: word("start.folder.example") }),
  ], word("start.open.submit"), async (wish) => {
    await post("open", wish);
    await restarted();
    return "";
  });
}

/** Waits until the desk has started again with the other newsroom. */
async function restarted() {
  for (let tries = 0; tries < 60; tries += 1) {
    await new Promise((done) => setTimeout(done, 500));
    try {
      await fetch("/desk/desk.css", { cache: "no-store" });
      if (tries > 0) break;
    } catch (notYet) {
      // It is between two starts.
    }
  }
  location.reload();
}

function blog(begun) {
  const from = ["hexo", "hugo", "jekyll"].map((name) => el("option", { value: name }, name[0].toUpperCase() + name.slice(1)));
  return form(el("h2", {}, word("start.bring")), word("start.bring.help"), [
    el("label", {}, el("span", {}, word("start.from")), el("select", { name: "from" }, from)),
    field("folder", word("start.folder"), { required: true, spellcheck: false, placeholder: word("start.folder.example") }),
    field("title", word("start.name"), { required: true, placeholder: word("start.name.example") }),
  ], word("start.bring.submit"), async (wish) => {
    const { texts } = await post("bring", wish);
    await dialog(word("import.title"), (close) => [el("p", {}, word("start.brought", texts)), el("div", { class: "buttons" }, button(word("ok"), () => close(true), { class: "main" }))]);
    begun();
  });
}

const KINDS = ["article", "translation", "village", "site", "gallery", "topic", "page", "column", "tag", "division", "person", "fact"];

/** Kinds that are an entry of a data file. */
export const ENTRIES = ["column", "tag", "division", "person", "fact"];

/** Makes an entry where it is picked. Resolves with its id and name; null where that was left. */
export async function makeEntry(kind, name, site) {
  let help = "";
  for (let value = name; ;) {
    const fields = await fieldsOf(kind, site);
    fields[0].value = value;
    const wish = await ask(word("new.of", word(`kind.${kind}`)), fields, { submit: word("new"), help });
    if (!wish) return null;
    try {
      const { id } = await post("new", { ...wish, kind });
      return { id, name: wish.title };
    } catch (error) {
      help = failure(error);
      value = wish.title;
    }
  }
}

/** Asks what to begin, and opens it. */
export async function create(site) {
  const kind = await dialog(word("new"), (close) => [
    el("ul", { class: "kinds" }, KINDS.map((k) => el("li", {}, button(word(`kind.${k}`), () => close(k))))),
    el("label", { class: "field" }, word("import"), " ", el("input", { type: "file", multiple: true, accept: ".docx,.html,.htm", onchange: (event) => {
      bring([...event.target.files]);
      close(null);
    } })),
    el("div", { class: "buttons" }, button(word("cancel"), () => close(null)))]);
  if (kind === "translation") await createTranslation(site);
  else if (kind) await createKind(kind, site);
}

/** The translation of something that is not yet in all languages: chosen by its title. */
async function createTranslation(site) {
  const { items } = await get("overview");
  const open = items.flatMap((item) => site.languages
    .filter((code) => item.versions.some((v) => v.language) && !item.versions.some((v) => v.language === code))
    .map((code) => ({ kind: item.kind, id: item.versions[0].file, code, name: `${item.title} → ${word(`lang.${code}`)}` })));
  const chosen = await choose(word("kind.translation"), open, word("new.translation.none"));
  if (!chosen) return;
  const file = await get("file", { path: chosen.id });
  location.hash = `#/edit?${new URLSearchParams({ path: await translate(file, chosen.code) })}`;
}

/** Word files and saved web pages become drafts; the last of them is opened. */
export async function bring(files) {
  const told = [];
  let last = "";
  for (const file of files) {
    try {
      if (file.size > LARGEST) throw new Refused(413, { error: "too-large" });
      const { open, notes } = await send("import", { name: file.name }, file);
      last = open;
      told.push(word(notes ? "import.notes" : "import.done", file.name, notes));
    } catch (error) {
      told.push(`${file.name}: ${failure(error)}`);
    }
  }
  await dialog(word("import.title"), (close) => [el("ul", {}, told.map((line) => el("li", {}, line))), el("div", { class: "buttons" }, button(word("ok"), () => close(true), { class: "main" }))]);
  if (last) location.hash = `#/edit?${new URLSearchParams({ path: last })}`;
}

async function fieldsOf(kind, site) {
  const fields = [{ name: "title", label: word(kind === "fact" ? "new.label" : kind === "article" ? "title" : "new.name"), required: true }];
  if (kind === "article") {
    const { column } = await get("choices");
    fields.push({ name: "column", label: word("column"), choices: column });
    fields.push({ name: "slug", label: word("new.slug"), placeholder: word("new.pinyin") });
    const both = { id: "", name: word("new.both") };
    fields.push({ name: "language", label: word("languages"), choices: [...(site.languages.length > 1 ? [both] : []), ...site.languages.map((l) => ({ id: l, name: word(`lang.${l}`) }))] });
  }
  if (ENTRIES.includes(kind)) {
    fields.push({ name: "english", label: word("new.english") }, { name: "slug", label: word("new.slug"), placeholder: word("new.pinyin") });
  }
  if (kind === "fact") {
    const choices = await get("choices");
    fields.push({ name: "value", label: word("new.value"), required: true }, { name: "unit", label: word("new.unit"), placeholder: "people, CNY, m" },
      { name: "source", label: word("new.source"), choices: [{ id: "", name: "" }, ...choices["fact-source"]] }, { name: "as_of", label: word("new.as-of"), placeholder: "2026-03-20" });
  }
  return fields;
}

/** Begins it; where there is one of this name already, only if that is wanted. */
async function begin(wish) {
  try {
    return await post("new", wish);
  } catch (error) {
    if (error.error !== "new-namesake") throw error;
    const answer = await dialog(word("new"), (close) => [el("p", {}, word("new.namesake", wish.title)),
      el("div", { class: "buttons" }, button(word("cancel"), () => close(null)), button(word("new.anyway"), () => close("anyway")), button(word("new.open"), () => close("open"), { class: "main" }))]);
    if (answer === "open") return { open: error.body.file };
    return answer ? post("new", { ...wish, anyway: true }) : {};
  }
}

async function createKind(kind, site) {
  let help = "";
  for (;;) {
    const wish = await ask(word("new.of", word(`kind.${kind}`)), await fieldsOf(kind, site), { submit: word("new.begin"), help });
    if (!wish) return;
    try {
      const { open } = await begin({ ...wish, kind, languages: wish.language ? [wish.language] : [] });
      if (!open) return;
      location.hash = `#/edit?${new URLSearchParams({ path: open })}`;
      return;
    } catch (error) {
      help = failure(error);
    }
  }
}

/** Begins the version in a language in which something is not there yet. Resolves with its path. */
export async function translate(file, code) {
  if (["village", "site", "gallery"].includes(file.kind)) {
    const path = `${file.folder}index.${code}.md`;
    await post("save", { path, base: "", text: "---\n---\n", session: "new" });
    return path;
  }
  const kind = file.kind === "article" ? "translation" : file.kind;
  const { open } = await post("new", { kind, title: file.title, slug: file.id, languages: [code] });
  return open;
}
