// One file: its text in the editor, its page beside it.
import { get, post } from "./api.js";
import { el, button, announce } from "./dom.js";
import { word, failure, moment } from "./words.js";
import { Editor } from "./editor.js";
import { Keeper, unsaved, forget } from "./keeper.js";
import { Preview } from "./preview.js";
import { decide, withTyped } from "./conflict.js";
import { showHistory } from "./history.js";
import { problemLine, editAddress, settingsName } from "./overview.js";
import { count } from "./count.js";
import { toolbar, photo } from "./toolbar.js";
import { Form } from "./form.js";
import { Beside } from "./beside.js";
import { ENTRIES, makeEntry } from "./create.js";
import { showLife } from "./life.js";
import { upload, bundle } from "./pickers.js";
import { addressOf, linkText } from "./links.js";

const WIDE = 1240;

/** The photo that is wanted while an article moves into a folder of its own. */
const PHOTO = "tongxin-desk-photo";

/** So long after a save a change of the page is taken for its consequence, in milliseconds. */
const OWN_CHANGE = 3000;

/** A Markdown file's front matter with its lines of ---, and its body. */
export function split(text, path) {
  if (!path.endsWith(".md")) return { head: "", body: text };
  const found = /^---[ \t]*\n(?:[\s\S]*?\n)??---[ \t]*(?:\n|$)/.exec(text);
  return found ? { head: found[0], body: text.slice(found[0].length) } : { head: "", body: text };
}

class Writing {
  constructor(main, site, file) {
    Object.assign(this, { main, site, file, path: file.path });
    const parts = split(file.text, file.path);
    this.head = parts.head;
    this.lookedAt = parts.head;
    this.state = el("span", { class: "save-state", role: "status" });
    this.counted = el("span", { class: "counted" });
    this.problemList = el("div", { class: "file-problems" });
    this.pane = el("div", { class: "editor" });
    this.formPane = el("section", { class: "form-pane", "aria-label": word("details"), hidden: innerWidth < WIDE && file.path.endsWith(".md") });
    this.edits = Promise.resolve();
    this.pending = 0;
    this.asked = { values: 0, problems: 0, file: 0, missing: 0 };
    this.preview = new Preview(file.version?.address);
    this.preview.element.hidden = !file.version && !file.path.endsWith(".md");
    this.preview.onproblems = () => this.check();
    this.preview.onchange = () => {
      this.check();
      // The page changes after each save of one's own, too.
      if (Date.now() - (this.savedAt || 0) > OWN_CHANGE) this.lookAtDisk();
    };
    this.editor = new Editor({
      parent: this.pane, doc: parts.body, label: word(file.path.endsWith(".md") ? "text" : "source"), readOnly: site.readOnly,
      plain: !file.path.endsWith(".md"),
      onChange: () => this.changed(),
      onCursor: () => this.follow(),
      onPaste: (event) => this.paste(event.clipboardData, event),
      onDrop: (event) => this.paste(event.dataTransfer, event),
    });
    this.keeper = new Keeper(
      { folder: site.folder, path: this.path, base: file.digest, saved: file.text },
      () => this.text(), (state, error) => this.tell(state, error), (body, sent) => this.conflict(body, sent));
    this.show();
  }

  text() {
    return this.head + this.editor.text();
  }

  setText(text) {
    const parts = split(text, this.path);
    this.head = parts.head;
    this.editor.setText(parts.body);
    this.counting();
  }

  show() {
    const { file, site } = this;
    const profile = ["village", "site", "gallery"].includes(file.kind);
    const versions = (file.versions || []).filter((version) => version.language).map((version) =>
      el("a", { href: editAddress(version.file), "aria-current": version.file === this.path ? "page" : null }, word(`lang.${version.language}`)));
    if (profile) {
      for (const language of site.languages.filter((l) => !file.versions.some((version) => version.language === l))) {
        const path = `${file.folder}index.${language}.md`;
        versions.push(el("a", { href: editAddress(path), "aria-current": path === this.path ? "page" : null }, `${word(`lang.${language}`)} +`));
      }
    }
    const data = profile && `${file.folder}${file.kind}.yml`;
    if (data) versions.push(el("a", { href: editAddress(data), "aria-current": data === this.path ? "page" : null }, word("data-file")));
    const toggle = button(word("details"), () => {
      this.formPane.hidden = !this.formPane.hidden;
      toggle.setAttribute("aria-expanded", String(!this.formPane.hidden));
    }, { "aria-expanded": String(!this.formPane.hidden) });
    this.badge = el("span", { class: "state" });
    this.heading = el("h1", { title: this.path }, file.title || settingsName(this.path) || this.path);
    this.main.className = "writing";
    this.source = !this.path.endsWith(".md") && button(word("source.show"), () => this.showSource(this.textPane.hidden), { "aria-pressed": "true", hidden: true });
    this.textPane = el("section", { class: "text-pane", "aria-label": word("text") }, !site.readOnly && this.path.endsWith(".md") && toolbar(this), this.pane, this.problemList);
    // What has a form opens as one.
    this.textPane.hidden = !!this.source;
    this.panes = el("div", { class: "panes" }, this.formPane, this.textPane, this.preview.element);
    this.main.replaceChildren(
      el("div", { class: "bar" },
        this.heading, this.badge,
        el("nav", { class: "versions", "aria-label": word("languages") }, versions),
        this.state, el("span", { class: "grow" }), this.path.endsWith(".md") && this.counted, this.path.endsWith(".md") && toggle, this.source,
        (file.kind === "article" || profile) && button(word("photos"), () => this.photos()),
        file.versions && this.path.endsWith(".md") && site.languages.length > 1 && button(word("side"), (event) => this.sideBySide(event.target), { "aria-pressed": "false" }),
        button(word("history"), () => this.history()),
        file.version && !site.readOnly && button(word("life"), () => this.life(), { class: "main" })),
      this.panes);
    this.showState();
    this.counting();
    this.check();
    this.makeForm();
  }

  /** The file as it is written, beside its form: for those who know YAML. */
  showSource(open) {
    this.textPane.hidden = !open;
    this.source.setAttribute("aria-pressed", String(open));
    this.panes.classList.toggle("data", !open);
    // Its problems are said below the form, too.
    (open ? this.textPane : this.formPane).append(this.problemList);
    if (open) this.editor.focus();
  }

  showState() {
    const state = this.file.version?.state;
    this.badge.className = `state ${state || ""}`;
    this.badge.textContent = state ? word(`state.${state}`) : "";
    this.badge.hidden = !state;
  }

  /** A form for the fields of this kind of file, where there is one. */
  async makeForm() {
    try {
      const [contract, choices] = await Promise.all([get("contract", { path: this.path }), get("choices")]);
      if (!["front-matter", "keys", "list"].includes(contract.shape)) throw new Error();
      const folder = this.pictureFolder();
      const pictures = folder ? (await get("photos", { folder })).photos.map((photo) => photo.name) : [];
      this.fields = contract.fields;
      this.form = new Form(contract.fields, choices, (path, value) => this.set(path, value), { language: this.file.version?.language || this.site.languages[0], pictures, readOnly: this.site.readOnly, isList: contract.shape === "list", makes: ENTRIES, make: (kind, name) => makeEntry(kind, name, this.site) });
      this.todo = el("div", { class: "todo" });
      this.formPane.replaceChildren(el("h2", {}, word("details")), this.todo, this.form.element);
      this.showMissing();
      await this.showValues();
      if (this.source) {
        this.source.hidden = false;
        this.showSource(false);
        if (this.wanted) this.goTo(this.wanted);
        else this.goToFirst();
      }
    } catch {
      this.formPane.hidden = true;
      if (!this.source) return;
      this.textPane.hidden = false;
      if (this.wanted) this.editor.reveal(this.wanted);
      else this.editor.focus();
    }
  }

  /** The field that must be filled in stands for the whole form: one begins there. */
  goToFirst() {
    const key = this.form.isList ? null : this.fields.find((field) => field.required)?.key;
    if (key) this.form.focus(key);
    else this.form.element.querySelector("input, select, textarea, summary")?.focus({ preventScroll: true });
  }

  /** Counts a question of a kind; the answer counts while `isNewest()`. */
  ask(kind) {
    const number = ++this.asked[kind];
    return () => number === this.asked[kind];
  }

  /** The text that the form is about. */
  formText() {
    return this.path.endsWith(".md") ? this.head : this.editor.text();
  }

  /** Shows the values in the form. While one waits to be written, no answer has all of them: the last one shows them. */
  async showValues() {
    if (!this.form || this.pending > 0) return;
    const isNewest = this.ask("values");
    const text = this.formText();
    const { values, lines } = await post("edit", { path: this.path, text: this.text(), changes: [] });
    if (!isNewest() || this.pending > 0) return;
    if (text !== this.formText()) return this.showValues();
    this.keyLines = lines;
    this.form.show(values);
    if (values?.title && typeof values.title === "string" && !settingsName(this.path)) this.heading.textContent = values.title;
  }

  /** What a village or model site could show and does not: in its data a list that leads to each place, in its story the way there. */
  async showMissing() {
    if (!["village", "site"].includes(this.file.kind) || !this.todo) return;
    const isNewest = this.ask("missing");
    const { missing } = await get("missing", { path: this.path }).catch(() => ({ missing: [] }));
    if (!isNewest()) return;
    const data = `${this.file.folder}${this.file.kind}.yml`;
    if (missing.length === 0) this.todo.replaceChildren();
    else if (this.path !== data) this.todo.replaceChildren(el("p", {}, word("missing", missing.length), " ", el("a", { href: editAddress(data) }, word("missing.see"))));
    else this.todo.replaceChildren(el("details", { open: true }, el("summary", {}, word("missing", missing.length)), el("ul", {}, missing.map((field) => el("li", {}, this.missingField(field))))));
  }

  missingField({ file, key, label }) {
    const code = /\.(zh|en)(\.md)?$/.exec(key === "story" ? file : key)?.[1];
    const text = code ? `${label} · ${word(`lang.${code}`)}` : label;
    if (file === this.path) return button(text, () => this.form.focus(key.split(".")[0]), { class: "plain" });
    if (file.endsWith("photos.yml")) return button(text, () => this.photos(), { class: "plain" });
    return el("a", { href: editAddress(file) }, text);
  }

  /** Changes one value; what is being typed in the text stays. */
  set(path, value) {
    const change = value === null ? { op: "remove", path } : { op: "set", path, value };
    this.pending += 1;
    this.edits = this.edits.then(() => this.edit(change)).catch((error) => {
      this.state.textContent = failure(error);
      announce(failure(error));
    }).then(() => { this.pending -= 1; });
    return this.edits.then(() => this.showValues()).catch(() => {});
  }

  /** Makes a change in the text as it is when the answer comes: what was typed or read meanwhile stays. */
  async edit(change) {
    for (;;) {
      const before = this.formText();
      const { text } = await post("edit", { path: this.path, text: this.text(), changes: [change] });
      if (before !== this.formText()) continue;
      const parts = split(text, this.path);
      this.head = parts.head;
      if (!this.path.endsWith(".md")) this.editor.setText(parts.body);
      this.keeper.changed();
      return;
    }
  }

  isBundle() {
    return /\/index\.[a-z]+\.md$/.test(this.path);
  }

  /** Where the pictures of this text are; empty where it has no folder of its own. */
  pictureFolder() {
    const { kind, folder } = this.file;
    if (["village", "site", "gallery"].includes(kind)) return `${folder}photos/`;
    return kind === "article" && this.isBundle() ? folder : "";
  }

  /** The same; an article gets a folder of its own first, and is opened there. */
  async photoFolder() {
    const own = this.pictureFolder();
    if (own) return own;
    if (this.file.kind !== "article") return "";
    await this.keeper.save();
    const { from, to } = this.editor.view.state.selection.main;
    const made = await bundle(this.path);
    sessionStorage.setItem(PHOTO, JSON.stringify({ path: made.open, from, to }));
    location.hash = editAddress(made.open);
    return "";
  }

  /** Goes on with the photo for which the article got its folder. */
  goOnWithPhoto() {
    const wish = JSON.parse(sessionStorage.getItem(PHOTO) || "null");
    sessionStorage.removeItem(PHOTO);
    if (wish?.path !== this.path) return;
    const { length } = this.editor.view.state.doc;
    this.editor.view.dispatch({ selection: { anchor: Math.min(wish.from, length), head: Math.min(wish.to, length) } });
    photo(this);
  }

  async photos() {
    await this.keeper.save();
    let folder = this.pictureFolder();
    let { path } = this;
    if (!folder) {
      const made = await bundle(path);
      folder = made.folder;
      path = made.open;
    }
    location.hash = `#/photos?${new URLSearchParams({ folder, list: folder.replace(/photos\/$/, ""), back: path })}`;
  }

  async sideBySide(pressed) {
    const open = pressed.getAttribute("aria-pressed") !== "true";
    pressed.setAttribute("aria-pressed", String(open));
    if (open) {
      if (innerWidth < WIDE) this.formPane.hidden = true;
      this.beside = new Beside(this);
      this.panes.append(this.beside.element);
      await this.beside.open();
    } else {
      await this.beside?.close();
      this.beside = null;
    }
    this.panes.classList.toggle("two", open);
  }

  async life() {
    await this.keeper.save();
    if (await showLife(this.file, this.site)) await this.reload();
  }

  /** Pictures come in beside the text; formatted text comes in as Markdown. */
  paste(data, event) {
    if (this.site.readOnly) return false;
    const pictures = [...(data?.files || [])].filter((file) => /^image\/(png|jpeg|gif|webp)$/.test(file.type));
    const html = data?.getData("text/html") || "";
    if (event.type === "paste" && this.pasteAddress(data?.getData("text/plain") || "")) {
      event.preventDefault();
      return true;
    }
    if (pictures.length && !/<(p|h[1-6]|li|table)\b/i.test(html)) {
      event.preventDefault();
      this.pastePictures(pictures);
      return true;
    }
    if (html && event.type === "paste" && /<(p|h[1-6]|li|table|b|strong|em|i|a|img|blockquote)\b/i.test(html)) {
      event.preventDefault();
      this.pasteHtml(html, data.getData("text/plain"));
      return true;
    }
    return false;
  }

  /** An address pasted over words makes a link of them. */
  pasteAddress(plain) {
    const selected = this.editor.selected();
    const address = /^https?:\/\/\S+$/i.test(plain.trim()) ? addressOf(plain) : "";
    if (!address || !this.path.endsWith(".md") || !selected.trim() || /[\n[\]]/.test(selected) || addressOf(selected)) return false;
    this.editor.insert(linkText(selected, address));
    return true;
  }

  async pastePictures(pictures) {
    const at = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const files = pictures.map((file, i) => (file.name && file.name !== "image.png" ? file : new File([file], `paste-${at}${i ? `-${i}` : ""}.${file.type.slice(6).replace("jpeg", "jpg")}`, { type: file.type })));
    const own = this.pictureFolder();
    let folder = own;
    let open = this.path;
    if (!folder) {
      await this.keeper.save();
      ({ folder, open } = await bundle(this.path));
    }
    const { taken, refused } = await upload(folder, files);
    const text = taken.map((photo) => `![](${photo.name})`).join("\n\n");
    if (own && text) this.editor.insertBlock(text);
    else if (text) {
      sessionStorage.setItem("tongxin-desk-insert", text);
      location.hash = editAddress(open);
    }
    if (refused.length) this.state.textContent = refused.map((one) => `${one.name}: ${one.why}`).join(" ");
  }

  async pasteHtml(html, plain) {
    const place = this.editor.mark();
    try {
      const { markdown } = await post("convert", { html, folder: this.pictureFolder() });
      this.editor.insertAt(place, markdown.replace(/\n+$/, /\n/.test(markdown.trim()) ? "\n" : ""));
    } catch {
      this.editor.insertAt(place, plain);
    }
  }

  changed() {
    this.keeper.changed();
    clearTimeout(this.countTimer);
    this.countTimer = setTimeout(() => this.counting(), 300);
  }

  counting() {
    const { words, all } = count(this.editor.text());
    this.counted.textContent = word("characters", words);
    this.counted.title = word("characters.more", words, all);
  }

  follow() {
    clearTimeout(this.followTimer);
    this.followTimer = setTimeout(() => {
      this.preview.follow(this.editor.line().text);
      if (this.editor.view.hasFocus) this.beside?.follow();
    }, 150);
  }

  tell(state, error) {
    this.state.textContent = state === "refused" ? failure(error) : word(state);
    this.state.dataset.state = state;
    if (state === "saved" || state === "kept-draft") this.check();
    if (state === "saved") {
      this.savedAt = Date.now();
      this.showMissing();
      if (!this.path.endsWith(".md")) this.showValues().catch(() => {});
      // Only the front matter says where the page is, and in which state.
      if (this.head !== this.lookedAt || !this.file.version) this.lookForPage();
    }
  }

  /** Shows the problems of the file as it was last saved. */
  async check() {
    const isNewest = this.ask("problems");
    const { problems, drafts, behind } = await get("problems", { path: this.path }).catch(() => ({ problems: [] }));
    if (!isNewest()) return;
    this.tellOld(behind);
    const lines = this.head.split("\n").length - 1;
    this.editor.setProblems(problems.map((problem) => ({ ...problem, line: problem.line - lines })));
    const go = (problem) => (event) => {
      event.preventDefault();
      this.goTo(problem.line);
    };
    this.problemList.replaceChildren(...(drafts && problems.some((problem) => problem.severity === "error") ? [el("p", { class: "quiet" }, word("draft.errors"))] : []), problems.length
      ? el("ul", { "aria-label": word("problems") }, problems.map((problem) => {
        const item = problemLine(problem, go(problem), this.path);
        const own = { ...problem, line: problem.line - lines };
        if (!this.site.readOnly && this.editor.fix(own)) item.append(button(word("fix", problem.by), () => this.editor.applyFix(own), { class: "fix" }));
        return item;
      }))
      : "");
  }

  /** Where the page beside the text is not as the text is, that is said on it. */
  tellOld(behind) {
    if (this.state.dataset.state === "kept-draft") this.preview.tellOld(word("preview.kept"));
    else if (behind) this.preview.tellOld(word(behind.everything ? "preview.old.all" : "preview.old", moment(behind.since, this.site.zone).slice(11)), behind.problems.map((problem) => problemLine(problem, null, this.path)));
    else this.preview.tellOld("");
  }

  goTo(line) {
    const lines = this.head.split("\n").length - 1;
    if (this.source && !this.form) this.wanted = line;
    const inForm = this.source && this.textPane.hidden && this.keyLines;
    if (line > lines && !inForm) this.editor.reveal(line - lines);
    else {
      this.formPane.hidden = false;
      const key = Object.entries(this.keyLines || {}).filter(([, at]) => at <= line).pop();
      if (key) this.form?.focus(key[0]);
      else if (inForm) {
        this.showSource(true);
        this.editor.reveal(line);
      }
    }
  }

  /** What was saved may have changed the file's page, title or state. */
  async lookForPage() {
    this.lookedAt = this.head;
    const isNewest = this.ask("file");
    const file = await get("file", { path: this.path }).catch(() => null);
    if (!file?.version || !isNewest()) return;
    this.file = file;
    this.showState();
    this.preview.move(file.version.address);
  }

  /** True while something that was typed is not in the file yet. */
  isBusy() {
    return this.pending > 0 || this.keeper.isDirty() || this.keeper.waiting || this.keeper.running !== null;
  }

  /** Somebody may have changed the file in another program. Where something was typed meanwhile, its saving finds that out. */
  async lookAtDisk() {
    if (this.isBusy()) return;
    const { base } = this.keeper;
    const file = await get("file", { path: this.path }).catch(() => null);
    if (!file || this.isBusy() || this.keeper.base !== base || file.digest === base) return;
    this.setText(file.text);
    this.keeper.resolved(file.digest, file.text);
    await this.showValues().catch(() => {});
  }

  /** Shows the file as it is on disk now. */
  async reload() {
    const isNewest = this.ask("file");
    const file = await get("file", { path: this.path });
    if (!isNewest()) return;
    this.file = file;
    if (this.isBusy()) this.keeper.changed();
    else {
      this.setText(file.text);
      this.keeper.resolved(file.digest, file.text);
    }
    this.showState();
    this.preview.move(file.version?.address);
    this.check();
    await this.showValues();
  }

  /** Two texts: nothing more is typed until it is decided what is right. */
  async conflict(body, sent) {
    this.main.inert = true;
    await this.edits;
    await this.settle(await withTyped(body, { sent, mine: this.text(), base: this.keeper.saved }));
  }

  async settle(body) {
    const chosen = await decide(body);
    this.main.inert = false;
    await this.take(chosen ?? body.text, body.digest, body.text, chosen === null);
  }

  /** Goes on with a text over what is on disk now. */
  async take(text, digest, onDisk, drop) {
    this.setText(text);
    if (drop) await post("drop-draft", { path: this.path });
    await this.keeper.resolved(digest, onDisk);
    this.tell(this.keeper.isDirty() ? "typing" : "saved");
  }

  async history() {
    await this.keeper.save();
    if (await showHistory(this.path, this.site, () => this.keeper.base)) await this.reload();
  }

  /** What an earlier window, or another one, typed and could not save. */
  async recover() {
    const { file, site } = this;
    const here = unsaved(site.folder, this.path);
    const kept = here && here.text !== file.text ? here : file.draft;
    if (!here || here.text === file.text) forget(site.folder, this.path);
    if (!kept || kept.text === file.text || site.readOnly) return;
    if (kept.base === file.digest) {
      this.setText(kept.text);
      announce(word("recovered"));
      await this.keeper.save();
      this.state.title = word("recovered");
    } else {
      this.keeper.waiting = true;
      this.main.inert = true;
      await this.settle(await withTyped({ text: file.text, digest: file.digest }, { mine: kept.text }));
    }
  }

  async close() {
    await this.edits;
    await this.beside?.close();
    await this.keeper.close();
    this.preview.close();
    this.editor.destroy();
  }
}

export async function showWriting(main, site, query) {
  const path = query.get("path") || "";
  const file = await get("file", { path });
  const writing = new Writing(main, site, file);
  await writing.recover();
  const insert = sessionStorage.getItem("tongxin-desk-insert");
  if (insert) {
    sessionStorage.removeItem("tongxin-desk-insert");
    writing.editor.append(`\n\n${insert}\n`);
  }
  const line = Number(query.get("line"));
  if (line) writing.goTo(line);
  else if (path.endsWith(".md")) writing.editor.focus();
  writing.goOnWithPhoto();
  const focused = () => writing.lookAtDisk();
  addEventListener("focus", focused);
  return async () => {
    removeEventListener("focus", focused);
    await writing.close();
    return true;
  };
}
